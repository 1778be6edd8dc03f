import type { Finding } from "./finding.js";
import { clockOff, clockTimeZone } from "./words-key.js";

/** The Unix time in seconds that a timestamp means, whatever unit it is in; `undefined` when it is none. */
export function secondsOf(timestamp: string): number | undefined {
  const value = timestamp.trim();
  // Seconds have 10 digits from 2001 to 2286, and each finer unit has three more. Any other number was damaged.
  const number = /^([0-9]{10}(?:[0-9]{3}){0,3})(?:\.[0-9]{0,20})?$/.exec(value)?.[1];
  if (number !== undefined) return Number(number.slice(0, 10));
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.+Z-]{5,30}$/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.floor(date / 1000);
}

// A request takes moments; what is as near as this to whole hours is no coincidence of a slow clock.
const NEAR = 60;

const ZONES = [1, 2, 3, 3.5, 4, 4.5, 5, 5.5, 5.75, 6, 6.5, 7, 8, 9, 9.5, 10, 11, 12, 13, 14];

/** Whether a timestamp is too far from the clock, and whether by a difference of time zones. */
export function clockFindings(seconds: number, now: number, tolerance: number): Finding[] {
  // The fraction counts in the comparison but would only disturb in a sentence.
  const exact = seconds - now / 1000;
  if (Math.abs(exact) <= tolerance) return [];
  const off = Math.round(exact);
  const hours = ZONES.find((zone) => Math.abs(Math.abs(off) - zone * 3600) <= NEAR);
  return [hours === undefined ? clockOff(off, tolerance) : clockTimeZone(off, hours)];
}

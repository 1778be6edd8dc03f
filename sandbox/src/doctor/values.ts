import { AUTHORIZATION } from "../../../generated/constants.js";
import { type Found, phrase } from "./words.js";

/** The Unix time in seconds of a timestamp in any unit; `undefined` when it is no timestamp. */
export function secondsOf(timestamp: string): number | undefined {
  const value = timestamp.trim();
  // From 2001 to 2286, seconds have 10 digits, and each smaller unit has three more. Other numbers are no timestamps.
  const number = /^([0-9]{10}(?:[0-9]{3}){0,3})(?:\.[0-9]{0,20})?$/.exec(value)?.[1];
  if (number !== undefined) return Number(number.slice(0, 10));
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.+Z-]{5,30}$/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.floor(date / 1000);
}

/** Mistakes in the form of nonce and timestamp. */
export function formFindings(nonce: string | undefined, timestamp: string | undefined): Found[] {
  const findings: Found[] = [];
  const { nonce_str, timestamp: time } = AUTHORIZATION.parameters;
  if (nonce !== undefined && !new RegExp(nonce_str.pattern).test(nonce)) {
    const what = nonce.length > 32 ? phrase("nonce-long", { length: nonce.length }) : phrase("nonce-signs");
    findings.push({ id: "nonce-form", value: nonce, what });
  }
  if (timestamp !== undefined && !new RegExp(time.pattern).test(timestamp)) {
    const seconds = /^[0-9]{13}$/.test(timestamp) ? secondsOf(timestamp) : undefined;
    findings.push(
      seconds === undefined
        ? { id: "timestamp-form", value: timestamp }
        : { id: "timestamp-milliseconds", value: timestamp, seconds },
    );
  }
  return findings;
}

// In seconds: a difference this close to a time zone's comes from the time zone, not from a slow clock.
const NEAR = 60;

const ZONES = [1, 2, 3, 3.5, 4, 4.5, 5, 5.5, 5.75, 6, 6.5, 7, 8, 9, 9.5, 10, 11, 12, 13, 14];

/** Reports a timestamp that is too far from the clock, perhaps by the difference between time zones. */
export function clockFindings(seconds: number, now: number, tolerance: number): Found[] {
  // The fraction counts in the comparison, but is not shown.
  const exact = seconds - now / 1000;
  if (Math.abs(exact) <= tolerance) return [];
  const off = Math.abs(Math.round(exact));
  const side = phrase(exact > 0 ? "clock-ahead" : "clock-behind");
  const hours = ZONES.find((zone) => Math.abs(off - zone * 3600) <= NEAR);
  if (hours !== undefined) return [{ id: "clock-time-zone", off, side, hours }];
  return [{ id: "clock-off", off, side, tolerance, advice: phrase(exact > 0 ? "clock-anew" : "clock-late") }];
}

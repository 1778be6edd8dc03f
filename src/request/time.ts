import type { InputIssue } from "../errors.js";
import type { Schema } from "../schema/schema.js";

/** What stands for a Date that is none. */
export const INVALID_DATE = "Invalid Date";

/** A Date as RFC 3339 in whole seconds, or as it is when it is no valid Date. */
export function toRfc3339(value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? INVALID_DATE : value.toISOString().replace(/\.\d+Z$/, "Z");
}

/** Checks that the time exists and lies within the documented window after `now` (milliseconds). */
export function checkTime(
  path: string,
  text: string,
  { hint = "a time", secondsAhead }: Schema,
  now: number,
): InputIssue | undefined {
  const issue = (rule: string, expected: string, message: string) => ({ path, rule, expected, message });
  const time = Date.parse(text);
  if (Number.isNaN(time) || !isOnCalendar(text)) return issue("format", hint, "is a time that does not exist");
  if (secondsAhead === undefined) return undefined;
  const { exclusiveMinimum, maximum } = secondsAhead;
  const ahead = Math.floor((time - now) / 1000);
  if (ahead > exclusiveMinimum && ahead <= maximum) return undefined;
  const expected = `more than ${exclusiveMinimum / 60} minutes and at most ${maximum / 60} minutes after now`;
  return issue("window", expected, `must lie ${expected}, got ${distance(ahead)}`);
}

/** JavaScript takes 30 February for 1 or 2 March. */
function isOnCalendar(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function distance(seconds: number): string {
  const [amount, unit] = Math.abs(seconds) < 120 ? [seconds, "seconds"] : [Math.trunc(seconds / 60), "minutes"];
  return amount < 0 ? `${-amount} ${unit} before now` : `${amount} ${unit} after now`;
}

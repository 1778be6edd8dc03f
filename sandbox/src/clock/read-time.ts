import { timeMistakes } from "../spec/time-mistakes.js";

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A time that the clock is to be moved to, in milliseconds since 1970.
 *
 * @throws RangeError when it is none, with what is wrong with it.
 */
export function readTime(time: Date | string): number {
  const isWritten = typeof time !== "string" || (FORM.test(time) && timeMistakes(time).length === 0);
  const read = isWritten ? new Date(time).getTime() : Number.NaN;
  if (!Number.isNaN(read)) return read;
  const mistakes = typeof time === "string" ? timeMistakes(time).map(({ en }) => `: ${en}`) : [];
  throw new RangeError(`to must be a time such as 2027-01-01T00:00:00+08:00${mistakes[0] ?? ""}`);
}

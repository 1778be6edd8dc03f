import { timeMistakes } from "../spec/time-mistakes.js";

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Reads the time to move the clock to, in milliseconds since 1970.
 *
 * @throws RangeError that says what is wrong with the time.
 */
export function readTime(time: Date | string): number {
  const isWritten = typeof time !== "string" || (FORM.test(time) && timeMistakes(time).length === 0);
  const read = isWritten ? new Date(time).getTime() : Number.NaN;
  if (!Number.isNaN(read)) return read;
  const mistakes = typeof time === "string" ? timeMistakes(time).map(({ en }) => `: ${en}`) : [];
  throw new RangeError(`to must be a time such as 2027-01-01T00:00:00+08:00${mistakes[0] ?? ""}`);
}

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** Beijing is ahead of UTC. */
const OFFSET = 8 * HOUR;
/** From the end of the day to its statement. */
const READY_AFTER = 10 * HOUR;
const KEPT = 180 * DAY;

/**
 * The first millisecond of a day in Beijing, and that of the next day.
 *
 * @param date - such as `20260102`
 * @returns `undefined` when there is no statement for the day, or no such day
 */
export function statementDay(date: string, now: number): { from: number; to: number } | undefined {
  const from = beginningOf(date);
  if (from === undefined || now < from + DAY + READY_AFTER || now >= from + DAY + KEPT) return undefined;
  return { from, to: from + DAY };
}

function beginningOf(date: string): number | undefined {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
  return midnight - OFFSET;
}

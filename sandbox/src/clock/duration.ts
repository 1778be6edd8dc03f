const FORM = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Beijing's offset from UTC; it has no summer time. */
const CHINA = 8 * 3600_000;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Adds an ISO 8601 duration, without decimals, to a time in milliseconds. Years and months follow Beijing's calendar; a month that is
 * too short gives its last day: 31 January plus a month is 28 or 29 February.
 *
 * @returns NaN when JavaScript has no such date.
 * @throws RangeError when the text is not a duration.
 */
export function timeAfter(time: number, duration: string): number {
  const parts = FORM.exec(duration)?.slice(1);
  if (!parts) {
    throw new RangeError("advance must be an ISO 8601 duration in whole numbers, such as P1M, P2W, P3D or PT45M");
  }
  const [years, months, weeks, days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0)) as Parts;
  const later = monthsAfter(time + CHINA, 12 * years + months) - CHINA;
  return later + (7 * weeks + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
}

type Parts = [
  years: number,
  months: number,
  weeks: number,
  days: number,
  hours: number,
  minutes: number,
  seconds: number,
];

function monthsAfter(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, lastDay));
}

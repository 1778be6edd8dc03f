import { describe, expect, it } from "vitest";
import { timeAfter } from "./duration.js";
import { readTime } from "./read-time.js";

const after = (time: string, duration: string) => {
  const result = new Date(timeAfter(Date.parse(time), duration) + 8 * 3600_000);
  return `${result.toISOString().slice(0, 19)}+08:00`;
};

describe("a duration", () => {
  it.each([
    ["P1D", "2026-01-31T10:00:00+08:00", "2026-02-01T10:00:00+08:00"],
    ["P2W", "2026-01-31T10:00:00+08:00", "2026-02-14T10:00:00+08:00"],
    ["PT45M", "2026-12-31T23:30:00+08:00", "2027-01-01T00:15:00+08:00"],
    ["PT36H1S", "2026-01-01T00:00:00+08:00", "2026-01-02T12:00:01+08:00"],
    ["P1M", "2026-01-15T10:00:00+08:00", "2026-02-15T10:00:00+08:00"],
    ["P1M", "2026-01-31T10:00:00+08:00", "2026-02-28T10:00:00+08:00"],
    ["P1M", "2028-01-31T10:00:00+08:00", "2028-02-29T10:00:00+08:00"],
    ["P12M", "2026-01-31T10:00:00+08:00", "2027-01-31T10:00:00+08:00"],
    ["P1Y", "2028-02-29T10:00:00+08:00", "2029-02-28T10:00:00+08:00"],
    // The 31st in Beijing, and the 30th in UTC.
    ["P1M", "2026-03-30T20:00:00Z", "2026-04-30T04:00:00+08:00"],
    ["P1Y2M3W4DT5H6M7S", "2026-01-01T00:00:00+08:00", "2027-03-26T05:06:07+08:00"],
    ["P0D", "2026-01-01T00:00:00+08:00", "2026-01-01T00:00:00+08:00"],
  ])("%s after %s, by Beijing's calendar", (duration, from, to) => {
    expect(after(from, duration)).toBe(to);
  });

  it.each(["", "P", "PT", "1D", "P1.5D", "P-1D", "-P1D", "p1d", "P1D ", "PT1D", "P1H", "P1DT", "P1D1M"])(
    "is refused: %j",
    (text) => {
      expect(() => timeAfter(0, text)).toThrow(RangeError);
    },
  );

  it.each(["P999999999Y", `PT${"9".repeat(400)}S`])("%s gives NaN", (text) => {
    expect(timeAfter(0, text) <= 8.64e15).toBe(false);
  });
});

describe("a time to move to", () => {
  it.each([
    ["2027-01-01T00:00:00+08:00", Date.UTC(2026, 11, 31, 16)],
    ["2027-01-01T00:00:00.5Z", Date.UTC(2027, 0, 1, 0, 0, 0, 500)],
    [new Date(5), 5],
  ])("%s", (time, milliseconds) => {
    expect(readTime(time)).toBe(milliseconds);
  });

  it.each([
    ["2027-02-30T00:00:00Z", "the calendar has no 2027-02-30"],
    ["2027-01-01T00:00:00", "the time zone is missing"],
    ["2027-01-01", "the time of day is missing"],
    ["1798761600", "it is Unix time in seconds"],
    ["tomorrow", "to must be a time such as 2027-01-01T00:00:00+08:00"],
    [new Date(Number.NaN), "to must be a time such as"],
  ])("is refused: %s", (time, words) => {
    expect(() => readTime(time)).toThrow(words);
    expect(() => readTime(time)).toThrow(RangeError);
  });
});

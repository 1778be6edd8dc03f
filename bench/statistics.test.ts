import { expect, it } from "vitest";
import { bootstrap, median, percentile, slope } from "./statistics.js";

it("the median is the middle, whatever the order and the outliers", () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([1_000, 2, 10])).toBe(10); // as numbers, not as texts
  expect(median([])).toBeNaN();
});

it("a percentile lies between its neighbours", () => {
  const values = Array.from({ length: 101 }, (_, index) => index).reverse();
  expect([0, 0.99, 1].map((share) => percentile(values, share))).toEqual([0, 99, 100]);
  expect(percentile([10, 20], 0.25)).toBe(12.5);
});

it("the slope is the growth of one thing with another", () => {
  expect(slope([0, 1, 2, 3].map((x) => [x, 5 + 2 * x] as const))).toBeCloseTo(2);
  expect(slope([0, 1, 2, 3].map((x) => [x, 7] as const))).toBe(0);
});

/** Evenly spread around 0, from -1 to 1. */
const spread = (count: number) => Array.from({ length: count }, (_, index) => (2 * index) / (count - 1) - 1);

it("the interval holds the value, narrows with more observations, and is the same each time", () => {
  const few = bootstrap([spread(21)], median);
  const many = bootstrap([spread(525)], median);
  expect(few.value).toBeCloseTo(0);
  expect(few.low).toBeLessThan(0);
  expect(few.high).toBeGreaterThan(0);
  const width = ({ low, high }: typeof few) => high - low;
  // 25 times as many: a fifth as wide, about.
  expect(width(few) / width(many)).toBeGreaterThan(2.5);
  expect(width(few) / width(many)).toBeLessThan(10);
  expect(bootstrap([spread(21)], median)).toEqual(few);
});

it("an interval of 95 % misses the truth about one time in twenty", () => {
  // Samples of 40 of what lies evenly from -0.5 to 0.5, always the same.
  const noise = (index: number) => Math.abs(Math.sin(index * 12.9898) * 43758.5453) % 1;
  const sample = (index: number) => Array.from({ length: 40 }, (_, place) => noise(index * 40 + place) - 0.5);
  const intervals = Array.from({ length: 100 }, (_, index) => bootstrap([sample(index)], median));
  const missed = intervals.filter(({ low, high }) => low > 0 || high < 0).length / intervals.length;
  expect(missed).toBeGreaterThan(0.01);
  expect(missed).toBeLessThan(0.12);
});

it("processes that differ make the interval as wide as they differ, however often each was looked at", () => {
  const processes = [10, 20, 30].map((value) => Array.from({ length: 50 }, () => value));
  expect(bootstrap(processes, median)).toEqual({ value: 20, low: 10, high: 30 });
});

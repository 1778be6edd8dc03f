import { expect, it } from "vitest";
import { median, percentile, slope } from "./statistics.js";

it("the median is the middle, whatever the order and the outliers", () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([1_000, 2, 10])).toBe(10); // as numbers, not as texts
  expect(median([])).toBeNaN();
});

it("a percentile lies between its neighbours", () => {
  const values = Array.from({ length: 101 }, (_, index) => index).reverse();
  expect(percentile(values, 0.99)).toBe(99);
  expect(percentile(values, 0)).toBe(0);
  expect(percentile(values, 1)).toBe(100);
  expect(percentile([10, 20], 0.25)).toBe(12.5);
});

it("the slope is the growth of one thing with another", () => {
  expect(slope([0, 1, 2, 3].map((x) => [x, 5 + 2 * x] as const))).toBeCloseTo(2);
  expect(slope([0, 1, 2, 3].map((x) => [x, 7] as const))).toBe(0);
  expect(
    slope([
      [0, 4],
      [2, 0],
    ]),
  ).toBeCloseTo(-2);
});

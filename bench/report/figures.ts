import type { Cell, Results } from "../results.js";
import { bootstrap, type Estimate, median } from "../statistics.js";

/** The cells of a part of the run, such as `calls` or `peers-tls`; with the whole id, that cell alone. */
export function cellsOf({ cells }: Pick<Results, "cells">, part: string): Cell[] {
  return cells.filter(({ id }) => `${id}-`.startsWith(`${part}-`));
}

/**
 * A statistic of the blocks of some contenders that ran side by side. `undefined` when one of them is not in the cell.
 *
 * @param statistic - gets the blocks of each contender.
 */
export function estimate(
  cell: Cell,
  contenders: readonly string[],
  figure: string,
  statistic: (...blocks: number[][]) => number,
): Estimate | undefined {
  const lists = contenders.map((name) => cell.figures[name]?.[figure] ?? []);
  const [first = []] = lists;
  if (first.length === 0 || lists.some((list) => list.length === 0)) return undefined;
  const rows = first.map((blocks, process) =>
    blocks.map((_, block) => lists.map((list) => list[process]?.[block] ?? 0)),
  );
  return bootstrap(rows, (drawn) => statistic(...contenders.map((_, index) => drawn.map((row) => row[index] ?? 0))));
}

export function middle(cell: Cell, contender: string, figure: string): Estimate | undefined {
  return estimate(cell, [contender], figure, median);
}

/** Calls a second. */
export function rate(cell: Cell, contender: string): Estimate | undefined {
  return estimate(cell, [contender], "micros", (micros) => 1e6 / median(micros));
}

/** The rate of a contender divided by that of another: the median of the ratios of their blocks. */
export function ratio(cell: Cell, contender: string, other: string): Estimate | undefined {
  return estimate(cell, [contender, other], "micros", (own, others) =>
    median(own.map((one, i) => (others[i] ?? 0) / one)),
  );
}

/** The figure of a contender minus that of another: the median of the differences of their blocks. */
export function above(cell: Cell, contender: string, other: string, figure: string): Estimate | undefined {
  return estimate(cell, [contender, other], figure, (own, others) =>
    median(own.map((one, i) => one - (others[i] ?? 0))),
  );
}

/** The contender with the lowest median of a figure. */
export function lowest(cell: Cell, names: readonly string[], figure = "micros"): string | undefined {
  const ofOne = (name: string) => median(cell.figures[name]?.[figure]?.flat() ?? []);
  const there = names.filter((name) => cell.figures[name]?.[figure] !== undefined);
  return there.sort((a, b) => ofOne(a) - ofOne(b))[0];
}

/** A number with three significant digits, and commas between thousands. */
export function format(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

/** A value with its interval, unless both ends look the same. */
export function formatEstimate(one: Estimate | undefined): string {
  if (one === undefined) return "";
  const [value, low, high] = [one.value, one.low, one.high].map(format);
  return low === high ? `${value}` : `${value} (${low}..${high})`;
}

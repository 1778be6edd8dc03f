import { CONTENDERS } from "../contenders/index.js";
import { median } from "../harness/statistics.js";
import type { Cell, Results } from "../results.js";

/** The middle and the ends of a figure over the rounds of a contender. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function cellOf(results: Results, id: string): Cell | undefined {
  return results.cells.find((cell) => cell.id === id);
}

/** `undefined` where the contender was not in the cell, or the figure is not among its own. */
export function spreadOf(cell: Cell, contender: string, figure: string): Spread | undefined {
  const values = (cell.rounds[contender] ?? []).map((round) => round[figure] ?? Number.NaN);
  if (values.length === 0 || values.some(Number.isNaN)) return undefined;
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

interface Best {
  name: string;
  spread: Spread;
}

/** The contender of this role with the most calls a second, by median. */
export function fastest(cell: Cell, role: "floor" | "peer"): Best | undefined {
  return ascending(cell, role, "perSecond").at(-1);
}

/** The contender of this role with the lowest median of a figure. */
export function lowest(cell: Cell, role: "floor" | "peer", figure: string): Best | undefined {
  return ascending(cell, role, figure)[0];
}

function ascending(cell: Cell, role: "floor" | "peer", figure: string): Best[] {
  return Object.keys(cell.rounds)
    .filter((name) => CONTENDERS[name]?.role === role)
    .map((name) => ({ name, spread: spreadOf(cell, name, figure) }))
    .filter((one): one is Best => one.spread !== undefined)
    .sort((a, b) => a.spread.median - b.spread.median);
}

/** Three digits that count, with separators. */
export function format(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

export function formatSpread({ median: middle, min, max }: Spread): string {
  return min === max ? format(middle) : `${format(middle)} (${format(min)}..${format(max)})`;
}

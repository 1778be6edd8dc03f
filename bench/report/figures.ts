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

/** The contender of this role with the highest median. */
export function fastest(cell: Cell, role: "floor" | "peer"): { name: string; perSecond: Spread } | undefined {
  return Object.keys(cell.rounds)
    .filter((name) => CONTENDERS[name]?.role === role)
    .map((name) => ({ name, perSecond: spreadOf(cell, name, "perSecond") }))
    .filter((one): one is { name: string; perSecond: Spread } => one.perSecond !== undefined)
    .sort((a, b) => b.perSecond.median - a.perSecond.median)[0];
}

/** Three digits that count, with separators. */
export function format(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

export function formatSpread({ median: middle, min, max }: Spread): string {
  return min === max ? format(middle) : `${format(middle)} (${format(min)}..${format(max)})`;
}

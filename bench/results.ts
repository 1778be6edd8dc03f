import type { Settings } from "./settings.js";

/** A recorded run. */
export interface Results {
  /** When it ended. */
  recordedAt: string;
  /** In seconds. */
  duration: number;
  settings: Settings;
  /** Whether processes of the lowest priority kept the cores from sleeping. */
  isAwake: boolean;
  machine: { cpu: string; cores: number; memoryGiB: number; system: string; node: string; openssl: string };
  /** Of everything that is compared. */
  versions: Record<string, string>;
  /** What budgets.json recorded, by its names. */
  sizes: Record<string, number>;
  cells: Cell[];
}

/** What was measured side by side. */
export interface Cell {
  id: string;
  title: string;
  /** The contender that the others are compared with. */
  floor?: string;
  /** By contender. The values of one block of each stand at the same place. */
  figures: Record<string, Figures>;
}

/**
 * Lists by the name of the figure, one for each process, with a value for each block. `micros` and `cpu` are the time and
 * the processor time of a call, in microseconds.
 */
export type Figures = Record<string, number[][]>;

/** One cell of several processes, which had the same contenders. */
export function joined(cells: readonly Cell[]): Cell {
  const [first] = cells;
  if (first === undefined) throw new Error("no cell");
  const figures = mapped(first.figures, (ofContender, name) =>
    mapped(ofContender, (_, figure) => cells.flatMap((cell) => cell.figures[name]?.[figure] ?? [])),
  );
  return { ...first, figures };
}

function mapped<T, R>(record: Record<string, T>, change: (value: T, name: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

import type { Settings } from "./settings.js";

/** A recorded run. */
export interface Results {
  /** The time at which it ended. */
  recordedAt: string;
  /** In seconds. */
  duration: number;
  settings: Settings;
  /** Whether processes of the lowest priority kept the cores from sleeping. */
  isAwake: boolean;
  machine: { cpu: string; cores: number; memoryGiB: number; system: string; node: string; openssl: string };
  /** The versions of all packages that are compared. */
  versions: Record<string, string>;
  /** The recorded values of budgets.json, by their names. */
  sizes: Record<string, number>;
  cells: Cell[];
}

/** Contenders that were measured side by side. */
export interface Cell {
  id: string;
  title: string;
  /** The contender that the others are compared with. */
  floor?: string;
  /** By contender. Values at the same place are of blocks that ran side by side. */
  figures: Record<string, Figures>;
}

/**
 * For each figure, a list for each process, with a value for each block. `micros` and `cpu` are the time and the processor
 * time of a call, in microseconds.
 */
export type Figures = Record<string, number[][]>;

/** Several processes measure the same cells: this gives each cell once, with the figures of all processes. */
export function joined(cells: readonly Cell[]): Cell[] {
  const byId = new Map<string, Cell>();
  for (const cell of cells) {
    const known = byId.get(cell.id);
    if (known === undefined) {
      byId.set(cell.id, structuredClone(cell));
      continue;
    }
    for (const [contender, figures] of Object.entries(cell.figures)) {
      for (const [figure, lists] of Object.entries(figures)) known.figures[contender]?.[figure]?.push(...lists);
    }
  }
  return [...byId.values()];
}

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

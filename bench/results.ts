import type { Rounds } from "./harness/rounds.js";
import type { PartName, Settings } from "./settings.js";

/** One comparison under one set of conditions. */
export interface Cell {
  /** `post-tls-16`, for example. */
  id: string;
  part: PartName;
  title: string;
  /** By contender. */
  rounds: Rounds;
}

/** What a run writes down: enough to make every table and picture again. */
export interface Results {
  recordedAt: string;
  /** In seconds. */
  duration: number;
  settings: Settings;
  machine: { cpu: string; cores: number; memoryGiB: number; system: string; node: string; openssl: string };
  versions: Record<string, string>;
  cells: Cell[];
}

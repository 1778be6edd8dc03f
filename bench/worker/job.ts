import type { Fixtures } from "../fixtures/write.js";
import type { Cell } from "../results.js";
import type { PartName, Settings } from "../settings.js";
import type { Origins } from "../stub.js";

/** The work of one process. */
export interface Job {
  part: Exclude<PartName, "import">;
  fixturesFile: string;
  origins: Origins;
  settings: Settings;
  /** The number of this process among those with the same part, from 0. */
  index: number;
}

/** Measures the cells of a part. */
export type Work = (job: Job, fixtures: Fixtures) => Promise<Cell[]>;

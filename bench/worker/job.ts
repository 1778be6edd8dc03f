import type { Fixtures } from "../fixtures/write.js";
import type { Cell } from "../results.js";
import type { PartName, Settings } from "../settings.js";
import type { Origins } from "../stub.js";

/** What a process of the benchmark does. */
export interface Job {
  part: Exclude<PartName, "import">;
  fixturesFile: string;
  origins: Origins;
  settings: Settings;
  /** The how manieth process this is that does the same. */
  index: number;
}

/** Measures the cells of a part, each in this one process. */
export type Work = (job: Job, fixtures: Fixtures) => Promise<Cell[]>;

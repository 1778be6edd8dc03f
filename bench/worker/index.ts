import { readFileSync } from "node:fs";
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

/** Modules are loaded for the part alone. */
const WORK: Record<Job["part"], () => Promise<Work>> = {
  calls: async () => (await import("./calls.js")).measureCalls,
  peers: async () => (await import("./calls.js")).measurePeers,
  operations: async () => (await import("./operations.js")).measureOperations,
  small: async () => (await import("./small.js")).measureSmall,
  memory: async () => (await import("./memory.js")).measureMemory,
};

const job: Job = JSON.parse(process.argv[2] ?? "");
const fixtures: Fixtures = JSON.parse(readFileSync(job.fixturesFile, "utf8"));
const work = await WORK[job.part]();
console.log(JSON.stringify(await work(job, fixtures)));
process.exit();

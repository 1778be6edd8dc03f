import { readFileSync } from "node:fs";
import type { Fixtures } from "../fixtures/write.js";
import type { Job, Work } from "./job.js";

/** Only the modules of the wanted part are loaded. */
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

import { readFileSync } from "node:fs";
import type { Material } from "../contenders/contender.js";
import type { Job, Round } from "./jobs.js";

/*
 * A process of the benchmark: does the one job that it is given and prints its figures as the last line. Modules are
 * loaded for the job alone.
 */
const job: Job = JSON.parse(process.argv[2] ?? "");
const material: Material = JSON.parse(readFileSync(job.materialFile, "utf8"));
const figures = await run();
console.log(JSON.stringify(figures));
process.exit();

async function run(): Promise<Round> {
  switch (job.kind) {
    case "operation":
      return (await import("./operation.js")).runOperation(job, material);
    case "post":
      return (await import("./post.js")).runPost(job, material);
    case "check":
      return (await import("./check.js")).runCheck(job, material);
    case "keys":
      return (await import("./keys.js")).runKeys(job, material);
    case "clients":
      return (await import("./clients.js")).runClients(job, material);
    case "memory":
      return (await import("./memory.js")).runMemory(job, material);
  }
}

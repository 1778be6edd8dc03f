import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundleTests } from "./bundle.js";
import { NOT_RUNNABLE } from "./not-runnable.js";
import { usePackage } from "./package/use.js";
import { type Results, runInProcess, runInWorkerd } from "./run.js";
import type { Runtime } from "./runtimes.js";
import { buildOf } from "./seams.js";
import { failedFiles } from "./verdict.js";

/** A run in a runtime. */
export interface Run {
  runtime: Runtime;
  /** A build of the SDK, or the package as it is packed. */
  build: string;
  work: () => Promise<Results>;
  /** Repeats the failed files alone, and replaces their results. */
  repeat?: (results: Results) => Promise<string[]>;
}

export interface Row extends Run {
  version: string;
  seconds: number;
  results: Results;
  /** Files that passed only when nothing else ran. */
  repeated: string[];
}

/** The build of a run that uses the packed package. */
export const PACKAGE = "package";

/** More than the number of cores, because most tests of time limits wait. */
const LANES = 4;
/** More failed files than a loaded machine causes. */
const MANY = 5;

/** All test files, on each build that the runtime may get. */
export function suiteRuns(runtime: Runtime, files: string[], folder: string): Run[] {
  const isWorker = runtime.id === "workerd";
  return runtime.builds.map((conditions) => {
    const build = buildOf(conditions);
    const bundle = join(folder, `${runtime.id}-${build}.mjs`);
    const run = isWorker ? runInWorkerd : runInProcess;
    return {
      runtime,
      build,
      work: async () => {
        await bundleTests(files, isWorker ? "worker" : "process", conditions, bundle);
        return run(runtime, bundle, files);
      },
      repeat: async (results) => {
        const failed = failedFiles(runtime.id, results, NOT_RUNNABLE, files);
        if (failed.length === 0 || failed.length > MANY) return [];
        for (const [file, tests] of await run(runtime, bundle, failed)) results.set(file, tests);
        const again = failedFiles(runtime.id, results, NOT_RUNNABLE, files);
        return failed.filter((file) => !again.includes(file));
      },
    };
  });
}

/** The packed package, as users have it. */
export function packageRun(runtime: Runtime, project: string): Run {
  return { runtime, build: PACKAGE, work: () => usePackage(runtime, project) };
}

/** Several at a time; then the failed ones again, alone, because some time limits are a tenth of a second. */
export async function execute(runs: Run[]): Promise<Row[]> {
  const rows: Row[] = [];
  // From the end, because Deno and workerd take longest and should not run last.
  const queue = [...runs.entries()].reverse().values();
  const lane = async () => {
    for (const [index, run] of queue) {
      const started = performance.now();
      const results = await run.work().catch(failure);
      rows[index] = { ...run, version: versionOf(run.runtime), seconds: seconds(started), results, repeated: [] };
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const row of rows) row.repeated = (await row.repeat?.(row.results)) ?? [];
  return rows;
}

/** A run that failed to start, as a single failed test. */
function failure(error: Error): Results {
  return new Map([
    ["(the run)", [{ name: "(the process ended)", passed: false, error: error.stack ?? String(error) }]],
  ]);
}

export function seconds(since: number): number {
  return Math.round((performance.now() - since) / 1000);
}

function versionOf({ executable = "" }: Runtime): string {
  const { stdout } = spawnSync(executable, ["--version"], { encoding: "utf8" });
  return /\d[\w.-]*/.exec(stdout)?.[0] ?? "unknown";
}

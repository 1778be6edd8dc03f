import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleTests, ROOT, testFiles } from "./bundle.js";
import { NOT_RUNNABLE } from "./not-runnable.js";
import { type Results, runInProcess, runInWorkerd } from "./run.js";
import { type Build, findRuntimes, type Runtime } from "./runtimes.js";
import { judge, testsOf, type Verdict } from "./verdict.js";

const HELP = `npm run test:runtimes [-- options]

Runs the tests beside the source, and those of the security promises, on Node 20, 22, 24 and 26, Bun, Deno and workerd.

  --only bun,deno   these runtimes alone
  --file retry      test files whose path contains this, alone
  --skip-missing    go on when a runtime does not exist for this machine
  --keep            keep the bundles and reports
  --help`;

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    file: { type: "string" },
    "skip-missing": { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
/** More than there are cores: most tests of time limits wait. */
const LANES = 4;

interface Run {
  runtime: Runtime;
  sdk: Build;
}

interface Row extends Run {
  version: string;
  seconds: number;
  results: Results;
}

async function main(): Promise<number> {
  const started = performance.now();
  install();
  console.log(`installed in ${seconds(started)} s`);
  const runtimes = chosen(findRuntimes());
  const missing = runtimes.filter(({ executable }) => executable === undefined).map(({ id }) => id);
  if (missing.length > 0) {
    console.error(`not for ${process.platform}-${process.arch} from npm, so not run: ${missing.join(", ")}`);
    if (!options["skip-missing"]) return 1;
  }
  const files = testFiles().filter((file) => file.includes(options.file ?? ""));
  mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "node_modules/.cache/runtimes-"));
  try {
    const runs = runtimes
      .filter(({ executable }) => executable !== undefined)
      .flatMap((runtime) => runtime.builds.map((sdk): Run => ({ runtime, sdk })));
    const rows = await inLanes(LANES, runs, (run) => execute(run, files, folder));
    return report(rows, performance.now() - started);
  } finally {
    if (!options.keep) rmSync(folder, { recursive: true });
  }
}

async function inLanes<Item, Result>(
  lanes: number,
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

async function execute({ runtime, sdk }: Run, files: string[], folder: string): Promise<Row> {
  const started = performance.now();
  const bundle = join(folder, `${runtime.id}-${sdk}.mjs`);
  const isWorker = runtime.id === "workerd";
  await bundleTests(files, isWorker ? "worker" : "process", sdk, bundle);
  const results = await (isWorker ? runInWorkerd(runtime, bundle, files) : runInProcess(runtime, bundle));
  return { runtime, sdk, version: versionOf(runtime), seconds: seconds(started), results };
}

function report(rows: Row[], total: number): number {
  const expected = new Set(rows.flatMap(({ results }) => testsOf(results)));
  const list = NOT_RUNNABLE.filter(({ file }) => file.includes(options.file ?? ""));
  const verdicts = rows.map(({ runtime, results }) => judge(runtime.id, results, list, expected));
  rows.forEach(({ runtime, sdk }, index) => {
    for (const failure of verdicts[index]?.failures ?? []) {
      console.error(`\nFAILED on ${runtime.id}, ${sdk} build: ${failure.split("\n").slice(0, 12).join("\n    ")}`);
    }
  });
  console.log(`\n${tableOf(rows, verdicts)}\n\n${Math.round(total / 1000)} s in all`);
  return verdicts.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

function tableOf(rows: Row[], verdicts: Verdict[]): string {
  const lines = rows.map(({ runtime, version, sdk, seconds: time }, index) => {
    const { passed = 0, notRunnable = 0, failures = [] } = verdicts[index] ?? {};
    return [runtime.id, version, sdk, passed, notRunnable, failures.length, time].map(String);
  });
  const all = [["runtime", "version", "build", "passed", "not runnable", "failed", "seconds"], ...lines];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Once for each lock file: 1 GB is unpacked. */
function install(): void {
  const lock = readFileSync(join(import.meta.dirname, "package-lock.json"), "utf8");
  const stamp = join(import.meta.dirname, "node_modules/.installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const { status } = spawnSync(
    "npm",
    ["ci", "--prefix", import.meta.dirname, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { stdio: "inherit" },
  );
  if (status !== 0) throw new Error("the runtimes could not be installed");
  writeFileSync(stamp, lock);
}

function chosen(runtimes: Runtime[]): Runtime[] {
  if (options.only === undefined) return runtimes;
  const ids = options.only.split(",");
  const unknown = ids.filter((id) => runtimes.every((runtime) => runtime.id !== id));
  if (unknown.length > 0) throw new Error(`no such runtime: ${unknown}; there are ${runtimes.map(({ id }) => id)}`);
  return runtimes.filter(({ id }) => ids.includes(id));
}

function versionOf({ executable = "" }: Runtime): string {
  const { stdout } = spawnSync(executable, ["--version"], { encoding: "utf8" });
  return /\d[\w.-]*/.exec(stdout)?.[0] ?? "unknown";
}

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 1000);
}

process.exitCode = await main();

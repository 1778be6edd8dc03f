import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installLocked } from "../../scripts/install-locked.js";
import { testFiles } from "./bundle.js";
import { installPackage } from "./package/use.js";
import { execute, packageRun, seconds, suiteRuns } from "./plan.js";
import { report } from "./report.js";
import { findRuntimes, type Runtime } from "./runtimes.js";
import { ROOT } from "./seams.js";

const HELP = `npm run test:runtimes [-- options]

Runs the tests beside the source, and those of the security promises, on Node 20, 22, 24 and 26, Bun, Deno and workerd,
and uses the packed package there. What cannot run in a runtime is listed in test/runtimes/not-runnable.ts.

  --only bun,deno   these runtimes alone
  --file retry      test files whose path contains this, alone, without the package
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
async function main(): Promise<number> {
  const started = performance.now();
  installLocked(import.meta.dirname);
  const runtimes = chosen(findRuntimes());
  const missing = runtimes.filter(({ executable }) => executable === undefined).map(({ id }) => id);
  if (missing.length > 0) {
    console.error(`not for ${process.platform}-${process.arch} from npm, so not run: ${missing.join(", ")}`);
    if (!options["skip-missing"]) return 1;
  }
  mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "node_modules/.cache/runtimes-"));
  try {
    const present = runtimes.filter(({ executable }) => executable !== undefined);
    const project = options.file === undefined ? await installPackage(folder) : undefined;
    console.log(`installed in ${seconds(started)} s`);
    const filesFor = ({ id }: Runtime) =>
      testFiles(id.startsWith("node")).filter((file) => file.includes(options.file ?? ""));
    const rows = await execute([
      ...present.flatMap((runtime) => suiteRuns(runtime, filesFor(runtime), folder)),
      ...(project === undefined ? [] : present.map((runtime) => packageRun(runtime, project))),
    ]);
    const failed = report(rows, options.file ?? "");
    console.log(`\n${seconds(started)} s in all`);
    return failed ? 1 : 0;
  } finally {
    if (!options.keep) rmSync(folder, { recursive: true });
  }
}

function chosen(runtimes: Runtime[]): Runtime[] {
  if (options.only === undefined) return runtimes;
  const ids = options.only.split(",");
  const unknown = ids.filter((id) => runtimes.every((runtime) => runtime.id !== id));
  if (unknown.length > 0) throw new Error(`no such runtime: ${unknown}; there are ${runtimes.map(({ id }) => id)}`);
  return runtimes.filter(({ id }) => ids.includes(id));
}

process.exitCode = await main();

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chooseNext, stagesOf } from "./choose.js";
import { STAGES, type Stage } from "./stages.js";

const USAGE = `Usage: npm test [-- options [-- PARAMETER...]]

Runs every suite and gate, two at a time, and prints each as a whole when it has ended. After one that fails none is
started. At the end: how long each took, the slowest files of tests, and what was skipped because a program is missing.

  --only A,B     these stages alone, and what they need; the parameters are given to the last: --only unit -- src/http
  --ci           with the stages of CI; a test that misses a program fails
  --lanes N      how many at a time; 1 prints what a stage says while it runs

Stages: ${STAGES.map(({ id, ofCi }) => (ofCi ? `${id} (CI)` : id)).join(", ")}
`;

const root = fileURLToPath(new URL("../..", import.meta.url));
const SLOWEST = 10;

interface Ended {
  stage: Stage;
  isGreen: boolean;
  seconds: number;
}

const { values: options, positionals } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    ci: { type: "boolean", default: false },
    lanes: { type: "string", default: "2" },
    help: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
if (options.help) console.log(USAGE);
else {
  const only = options.only.split(",").filter(Boolean);
  const stages = stagesOf(STAGES, only, options.ci);
  const last = stages.at(-1);
  if (last !== undefined && positionals.length > 0) {
    stages[stages.length - 1] = { ...last, command: [last.command, ...positionals].join(" ") };
  }
  await main(stages, only.length > 0 ? 1 : Number(options.lanes));
}

async function main(stages: readonly Stage[], lanes: number): Promise<void> {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const notes = mkdtempSync(join(root, ".tmp/stages-"));
  const left = [...stages];
  const running = new Map<Stage, Promise<Ended>>();
  const ended: Ended[] = [];
  const isStopped = () => ended.some(({ isGreen }) => !isGreen);
  while (running.size > 0 || (left.length > 0 && !isStopped())) {
    const busy = [...running.keys()].filter(({ mostlyWaits }) => !(mostlyWaits && lanes > 1));
    const next = isStopped() || busy.length >= lanes ? undefined : chooseNext(left, [...running.keys()]);
    if (next !== undefined) {
      left.splice(left.indexOf(next), 1);
      running.set(next, run(next, lanes === 1, notes));
    } else if (running.size > 0) {
      const one = await Promise.race(running.values());
      running.delete(one.stage);
      ended.push(one);
    } else throw new Error(`these wait for each other: ${left.map(({ id }) => id).join(", ")}`);
  }
  print(ended, left);
  printNotes(notes);
  rmSync(notes, { recursive: true });
  if (isStopped()) process.exitCode = 1;
}

/** @param isLive - whether to print what it says at once. */
async function run(stage: Stage, isLive: boolean, notes: string): Promise<Ended> {
  const started = performance.now();
  const child = spawn(stage.command, {
    shell: true,
    cwd: root,
    env: environment(notes),
    stdio: ["ignore", ...(isLive ? (["inherit", "inherit"] as const) : (["pipe", "pipe"] as const))],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${output}\n${code === 0 ? "ended" : "FAILED"}: ${stage.id}, ${seconds} s\n`);
  return { stage, isGreen: code === 0, seconds };
}

/** What npm has installed comes first; tests note there how long they took, and which program they miss. */
function environment(notes: string): NodeJS.ProcessEnv {
  const { PATH = "", ...others } = process.env;
  return {
    ...others,
    PATH: join(root, "node_modules/.bin") + delimiter + PATH,
    TEST_NOTES: notes,
    ...(options.ci && { CI: "true" }),
  };
}

/** In the order in which they ended; what failed comes last. */
function print(ended: readonly Ended[], left: readonly Stage[]): void {
  console.log("");
  const rank = ({ isGreen }: Ended) => (isGreen ? 0 : 1);
  for (const { stage, isGreen, seconds } of ended.toSorted((one, other) => rank(one) - rank(other))) {
    console.log(`${isGreen ? "green" : "RED  "}  ${String(seconds).padStart(4)} s  ${stage.id}`);
  }
  for (const { id } of left) console.log(`not run        ${id}`);
}

/** What the tests have noted: test/support/notes.ts. */
function printNotes(folder: string): void {
  const lines = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  };
  const files = lines("durations").map((line) => JSON.parse(line) as { file: string; seconds: number });
  if (files.length > SLOWEST) {
    console.log("\nThe slowest files of tests:");
    const slowest = files.toSorted((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
    for (const { file, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(12)} s  ${file}`);
  }
  const skipped = [...new Set(lines("skipped"))];
  if (skipped.length > 0) console.log(`\n${skipped.join("\n")}`);
}

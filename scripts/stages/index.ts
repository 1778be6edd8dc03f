import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { chooseNext } from "./choose.js";
import { STAGES, STAGES_OF_CI, type Stage } from "./stages.js";

const USAGE = `Usage: npm test [-- options]

Runs every gate, two at a time, and prints each as a whole when it has ended. After one that fails none is started.

  --ci       what CI runs besides: the demonstration, other runtimes, the mutants of the security promises
  --lanes N  how many at a time; 1 prints what a gate says while it runs
`;

interface Ended {
  stage: Stage;
  isGreen: boolean;
  seconds: number;
}

const { values: options } = parseArgs({
  options: {
    ci: { type: "boolean", default: false },
    lanes: { type: "string", default: "2" },
    help: { type: "boolean", default: false },
  },
});
if (options.help) console.log(USAGE);
else await main([...(options.ci ? STAGES_OF_CI : []), ...STAGES], Number(options.lanes));

async function main(stages: readonly Stage[], lanes: number): Promise<void> {
  const left = [...stages];
  const running = new Map<Stage, Promise<Ended>>();
  const ended: Ended[] = [];
  const isStopped = () => ended.some(({ isGreen }) => !isGreen);
  while (running.size > 0 || (left.length > 0 && !isStopped())) {
    const busy = [...running.keys()].filter(({ mostlyWaits }) => !(mostlyWaits && lanes > 1));
    const next = isStopped() || busy.length >= lanes ? undefined : chooseNext(left, [...running.keys()]);
    if (next !== undefined) {
      left.splice(left.indexOf(next), 1);
      running.set(next, run(next, lanes === 1));
    } else if (running.size > 0) {
      const one = await Promise.race(running.values());
      running.delete(one.stage);
      ended.push(one);
    } else throw new Error(`these wait for each other: ${left.map(({ command }) => command).join(", ")}`);
  }
  print(ended, left);
  if (isStopped()) process.exitCode = 1;
}

/** @param isLive - whether to print what it says at once. */
async function run(stage: Stage, isLive: boolean): Promise<Ended> {
  const started = performance.now();
  const child = spawn("npm", ["run", ...stage.command.split(" ")], { stdio: ["ignore", ...outputs(isLive)] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${said}\n${code === 0 ? "ended" : "FAILED"}: npm run ${stage.command}, ${seconds} s\n`);
  return { stage, isGreen: code === 0, seconds };
}

function outputs(isLive: boolean): ("inherit" | "pipe")[] {
  return isLive ? ["inherit", "inherit"] : ["pipe", "pipe"];
}

/** In the order in which they ended; what failed comes last. */
function print(ended: readonly Ended[], left: readonly Stage[]): void {
  console.log("");
  const rank = ({ isGreen }: Ended) => (isGreen ? 0 : 1);
  for (const { stage, isGreen, seconds } of ended.toSorted((one, other) => rank(one) - rank(other))) {
    console.log(`${isGreen ? "green" : "RED  "}  ${String(seconds).padStart(4)} s  npm run ${stage.command}`);
  }
  for (const { command } of left) console.log(`not run        npm run ${command}`);
}

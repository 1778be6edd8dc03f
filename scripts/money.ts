import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const USAGE = `Usage: npm run test:money [-- --full] [-- --seed NUMBER [--only KIND --path PATH]]

Charges and refunds in simulated time, on a model of the platform and the network that shows every kind of fault: nobody
may be charged twice, no outcome may be false, and each outcome must be known once the faults end. Then breaks each rule
of the outcomes on purpose; the tests must notice.

  --full         100,000 schedules of deductions and 100,000 of refunds, in place of 5,000 each
  --seed NUMBER  repeats the schedules of an earlier run
  --only KIND    deductions or refunds
  --path PATH    repeats the one schedule that failed, by the path that was printed
`;

const { values } = parseArgs({
  options: {
    full: { type: "boolean" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string" },
    path: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) console.log(USAGE);
else run(values.seed, values.path);

function run(seed: string, path: string | undefined): void {
  console.log(`seed ${seed}${values.full ? ", full" : ""}; repeat with npm run test:money -- --seed ${seed}`);
  const env = {
    ...process.env,
    MONEY_SEED: seed,
    MONEY_RUNS: values.full ? "100000" : "5000",
    ...(values.full && { MONEY_FULL: "1" }),
    ...(path !== undefined && { MONEY_PATH: path }),
  };
  const only = values.only === undefined ? [] : [`test/money/${values.only}.test.ts`];
  const { status } = spawnSync("npx", ["vitest", "run", "--project", "money", ...only], { stdio: "inherit", env });
  process.exitCode = status ?? 1;
}

import type { Installed } from "../../support/installed/installed.js";
import setUp from "../../support/installed/set-up.js";
import { bill } from "./bill.js";

/*
 * `npm run example:billing -- 5000`: bills that many contracts like the test of examples/billing, with a worker and Redis
 * killed, and prints the cost. Ends with 1 when a contract was not charged exactly once.
 */
const contracts = Number(process.argv[2] ?? 5000);
const chargesPerSecond = 500;
let project = "";
const clean = setUp({
  provide: (_: string, installed: Installed) => {
    project = installed.project;
  },
} as never);
try {
  const { reconciled, jobs, unknown, seconds, calls, redisBytes } = await bill({
    project,
    contracts,
    chargesPerSecond,
    isPatient: true,
  });
  const each = (count: number) => Math.round((count / contracts) * 10_000);
  for (const [call, count] of Object.entries(calls))
    console.log(`${call}: ${count}, ${each(count)} for 10,000 charges`);
  console.log(`unknown at first: ${unknown}, ${each(unknown)} for 10,000 charges`);
  console.log(`seconds: ${seconds.toFixed(1)}, ${each(seconds)} for 10,000 charges`);
  console.log(
    `Redis: ${Math.round(redisBytes / contracts)} bytes for a charge, ${each(redisBytes / 1_000_000)} MB for 10,000`,
  );
  console.log(`orders in the statement: ${reconciled.orders}, not as in the ledger: ${reconciled.differences.length}`);
  const isRight = reconciled.orders === contracts && reconciled.differences.length === 0 && jobs.failed === 0;
  console.log(isRight ? "Each contract was charged once." : "Some contracts were not charged exactly once.");
  process.exitCode = isRight ? 0 : 1;
} finally {
  clean();
}

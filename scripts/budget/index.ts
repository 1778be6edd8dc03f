import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { publicEntries, root } from "../api/entries.js";
import { declaredNames } from "../api/names.js";
import { type Budget, compareToBudget, table } from "./budget.js";
import { bundledBytes, USES } from "./bundle.js";
import { importCost } from "./import-cost.js";
import { install } from "./install.js";

const USAGE = `Usage: npm run budget [-- --update]

Measures the package in dist/ as a user has it, and compares with budgets.json: size in bundles, on disk and
in the registry, public names, and what an import costs. Exits with 1 when a value is over its limit, or differs
from the recorded one by more than its tolerance. A better value fails too, so that it is recorded and cannot be
lost unnoticed. Times are shown and not judged, because they depend on the machine: an import is judged by the
modules and bytes that it loads.

A goal is a value that is not reached yet. It fails nothing until it is reached; then it has to become the limit.

  --update  record the present values (run it with the oldest supported Node.js); limits stay
`;

const BUDGETS = join(root, "budgets.json");

const { values } = parseArgs({
  options: { update: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
if (values.help) console.log(USAGE);
else await main(values.update);

async function main(update: boolean): Promise<void> {
  const budgets: Record<string, Budget> = JSON.parse(readFileSync(BUDGETS, "utf8"));
  const measured = await measure();
  const unknown = Object.keys(measured).filter((name) => !(name in budgets));
  if (unknown.length > 0) throw new Error(`budgets.json lacks: ${unknown.join(", ")}`);

  const results = Object.entries(budgets).map(([name, budget]) => {
    const now = measured[name];
    if (now === undefined || !Number.isFinite(now)) throw new Error(`no number for ${name}`);
    const current = update ? { ...budget, recorded: now } : budget;
    return { name, now, was: budget.recorded, budget: current, verdict: compareToBudget(current, now) };
  });
  console.log(
    table([
      ["", "recorded", "now", "limit", "unit", ""],
      ...results.map(({ name, now, was, budget, verdict }) => [
        name,
        was.toLocaleString("en"),
        now.toLocaleString("en"),
        limitOf(budget),
        budget.unit,
        verdict,
      ]),
    ]),
  );
  if (update) {
    const lines = results.map(({ name, budget }) => `  ${JSON.stringify(name)}: ${oneLine(budget)}`);
    writeFileSync(BUDGETS, `{\n${lines.join(",\n")}\n}\n`);
  }
  const wrong = results.filter(({ verdict }) => verdict !== "ok");
  if (wrong.length === 0) return;
  for (const { name, verdict } of wrong) console.error(`${name}: ${verdict}`);
  if (!update) console.error("Where that is meant: `npm run budget -- --update`, and commit budgets.json.");
  process.exitCode = 1;
}

function limitOf({ limit, goal }: Budget): string {
  return limit?.toLocaleString("en") ?? (goal === undefined ? "" : `(goal ${goal.toLocaleString("en")})`);
}

/** The values by their names in budgets.json. */
async function measure(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-budget-"));
  try {
    const installed = install(folder);
    const cost = importCost(folder);
    const connection = await bundledBytes(USES.connection, folder);
    const functions = await bundledBytes(USES.functions, folder);
    const names = [...declaredNames(publicEntries().map(({ declarations }) => declarations.import)).values()];
    return {
      "minimal client, bundled": await bundledBytes(USES.client, folder),
      "client with every operation, bundled": await bundledBytes(USES.everything, folder),
      "connect and one operation, bundled": connection,
      "each further operation, bundled": Math.round((functions - connection) / 8),
      "notifications alone, bundled": await bundledBytes(USES.notifications, folder),
      "appHandoff alone, bundled": await bundledBytes(USES.appHandoff, folder),
      tarball: installed.tarballBytes,
      "tarball, unpacked": installed.unpackedBytes,
      "files in the tarball": installed.files,
      "installed with its dependencies": installed.installedBytes,
      "packages installed": installed.packages,
      "public names": names.reduce((sum, { values, types }) => sum + values.length + types.length, 0),
      "modules loaded by import": cost.modules,
      "code loaded by import": cost.bytes,
      "cold import, CPU above an empty module": round(cost.milliseconds),
      "cold import, CPU in imports of node:https": round(cost.timesHttps),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** JSON on one line, as the formatter writes it. */
function oneLine(budget: Budget): string {
  const members = Object.entries(budget).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{ ${members.join(", ")} }`;
}

import { parseArgs } from "node:util";
import { cellTables, conditions, targetTable } from "./report/tables.js";
import { targetsOf } from "./report/targets.js";
import { RECORDED, readRecorded, writeReports, writeResults } from "./report/write.js";
import { run } from "./run.js";
import { PARTS, type PartName, SETTINGS } from "./settings.js";

const HELP = `npm run bench [-- OPTIONS]

Measures this SDK, other packages, and the same work without an SDK, and prints each target with its figure. Do not
use the machine meanwhile. docs/performance.md says what is measured and how.

  (nothing)       runs every part; records the run in bench/results/latest.json, docs/performance.md and
                  docs/images/performance.svg
  --quick         runs every cell once and briefly, to see that everything works and its output is right; the figures
                  mean nothing and are not recorded
  --only PARTS    runs some parts, separated by commas: ${PARTS.join(", ")}; nothing is recorded
  --awake         keeps the cores awake with processes of the lowest priority
  --out FILE      also writes the figures to this file
  --report        measures nothing: writes document and picture again from the recorded run, and prints its table
  --details       also prints a table for each cell
  --help          this text`;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    awake: { type: "boolean", default: false },
    out: { type: "string" },
    report: { type: "boolean", default: false },
    details: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(HELP);
else await main();

async function main(): Promise<void> {
  const parts = readParts(values.only);
  const settings = SETTINGS[values.quick ? "quick" : "default"];
  const results = values.report ? readRecorded() : await run(settings, parts, values.awake);
  if (values.report || (!values.quick && parts.length === PARTS.length)) {
    writeResults(RECORDED, results);
    writeReports(results);
  }
  if (values.out) writeResults(values.out, results);
  console.log(`${conditions(results)}\n\n${targetTable(targetsOf(results))}`);
  if (values.details) console.log(`\n${cellTables(results)}`);
}

function readParts(text: string | undefined): PartName[] {
  if (text === undefined) return [...PARTS];
  const wanted = text.split(",").map((name) => name.trim());
  const unknown = wanted.find((name) => !(PARTS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`no part ${unknown}; there are ${PARTS.join(", ")}`);
  return PARTS.filter((name) => wanted.includes(name));
}

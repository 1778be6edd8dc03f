import { join } from "node:path";
import { parseArgs } from "node:util";
import { TEMPORARY } from "./harness/prepare.js";
import { cellTable, conditions, targetTable } from "./report/tables.js";
import { targetsOf } from "./report/targets.js";
import { RECORDED, readRecorded, writeReports, writeResults } from "./report/write.js";
import { run } from "./run.js";
import { PARTS, type PartName, SETTINGS } from "./settings.js";

const HELP = `npm run bench [-- OPTIONS]

Measures this SDK beside other packages and beside no SDK at all, and prints every target with the figure. Leave
the machine alone meanwhile. docs/performance.md says what is measured and how.

  (nothing)       every part; records the run in bench/results/latest.json, docs/performance.md and
                  docs/images/performance.svg
  --full          the same with more and longer rounds
  --quick         every cell once and briefly: shows that everything works and its output is right; figures mean
                  nothing, and nothing is recorded
  --only PARTS    some parts, separated by commas: ${PARTS.join(", ")}; nothing is recorded
  --out FILE      writes the figures to this file, too
  --report        measures nothing: writes document and picture again from the recorded run, and prints its table
  --details       prints a table for each cell, too
  --help          this text`;

const { values } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
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
  const mode = values.quick ? "quick" : values.full ? "full" : "default";
  const results = values.report ? readRecorded() : await run(SETTINGS[mode], parts);
  const isRecorded = values.report || (mode !== "quick" && parts.length === PARTS.length);
  if (isRecorded) {
    writeResults(RECORDED, results);
    writeReports(results);
  }
  writeResults(values.out ?? join(TEMPORARY, "results.json"), results);
  console.log(`${conditions(results)}\n`);
  if (values.details) for (const cell of results.cells) console.log(`${cell.title}\n${cellTable(cell)}\n`);
  console.log(targetTable(targetsOf(results)));
}

function readParts(text: string | undefined): PartName[] {
  if (text === undefined) return [...PARTS];
  const wanted = text.split(",").map((name) => name.trim());
  const unknown = wanted.find((name) => !(PARTS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`no part ${unknown}; there are ${PARTS.join(", ")}`);
  return PARTS.filter((name) => wanted.includes(name));
}

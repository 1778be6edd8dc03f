import { generate } from "../generate/index.js";
import { GENERATED_FAULTS, SOURCE_FAULTS } from "./code-faults.js";
import { type Copy, makeCopy, makeTemporary, removeTemporary, writeSpec } from "./copy.js";
import type { Fault } from "./fault.js";
import { closeGates, GATES, type Gate, LATE_GATES } from "./gates.js";
import { PACT_FAULTS } from "./pact-faults.js";
import { testCopies } from "./sdk-tests.js";
import { SPEC_FAULTS } from "./spec-faults.js";

const USAGE = `Usage: npm test -- --only mutation [-- --all]

Seeds faults, one at a time, into copies of the document, the pact, the generated code and the SDK, and fails
unless a gate catches each. Prints which gate caught which fault.

  --all  asks every gate about every fault, also after one has caught it
`;

const FAULTS = [...SPEC_FAULTS, ...PACT_FAULTS, ...GENERATED_FAULTS, ...SOURCE_FAULTS];

// The Verifier reports its use otherwise.
process.env["PACT_DO_NOT_TRACK"] = "true";

const SDK_TESTS = "SDK's tests";

/** A fault, the copy that has it, and the gates that catch it, each with what it found. */
interface Trial {
  fault: Fault | undefined;
  copy: Copy;
  found: string[];
}

async function main(): Promise<void> {
  const askAll = process.argv.includes("--all");
  makeTemporary();
  // The first is without any fault.
  const trials = [undefined, ...FAULTS].map((fault): Trial => {
    const copy = makeCopy(fault === undefined);
    fault?.seed(copy);
    return { fault, copy, found: [] };
  });
  const left = () => trials.filter(({ fault, found }) => askAll || fault === undefined || found.length === 0);
  for (const trial of trials) await askEach(GATES, trial, askAll);
  for (const { fault, copy } of left()) {
    if (fault?.in === "spec") copy.files = await regenerated(copy);
  }
  const tested = left().filter(({ fault }) => fault?.in !== "pact");
  for (const [index, failed] of (await testCopies(tested.map(({ copy }) => copy))).entries()) {
    if (failed !== undefined) tested[index]?.found.push(finding(SDK_TESTS, failed));
  }
  for (const trial of left()) await askEach(LATE_GATES, trial, askAll);
  await closeGates();
  removeTemporary();
  print(trials);
}

/** Asks one gate after the other, until one catches the fault. */
async function askEach(gates: readonly Gate[], { fault, copy, found }: Trial, askAll: boolean): Promise<void> {
  for (const gate of gates) {
    if (fault && !gate.applies.includes(fault.in)) continue;
    const wrong = await ask(gate, copy);
    if (wrong !== undefined) found.push(finding(gate.name, wrong));
    if (wrong !== undefined && !askAll) return;
  }
}

async function ask(gate: Gate, copy: Copy): Promise<string | undefined> {
  try {
    return await gate.check(copy);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is generated from a document with a fault; nothing where that cannot be done, which a gate has told. */
async function regenerated({ spec }: Copy): Promise<Record<string, string>> {
  try {
    const files = await generate(writeSpec(spec));
    return Object.fromEntries(Object.entries(files).map(([name, text]) => [`generated/${name}`, text]));
  } catch {
    return {};
  }
}

function finding(gate: string, wrong: string): string {
  return `${gate}: ${wrong.split("\n")[0]?.slice(0, 120)}`;
}

/** Prints everything at the end, since the Verifier prints its own lines meanwhile and cannot be silenced. */
function print([sound, ...trials]: Trial[]): void {
  if (sound && sound.found.length > 0) {
    throw new Error(`without any fault, these gates fail already: ${sound.found.join("; ")}`);
  }
  const width = Math.max(...trials.map(({ fault }) => fault?.name.length ?? 0));
  const indent = "\n".padEnd(width + 14);
  console.log("\nWhich gate caught which fault\n");
  for (const { fault, found } of trials) {
    console.log(`${fault?.in.padEnd(9)}  ${fault?.name.padEnd(width)}  ${found.join(indent) || "MISSED"}`);
  }
  const caught = trials.filter(({ found }) => found.length > 0);
  const count = (gate: string) => caught.filter(({ found }) => found[0]?.startsWith(`${gate}:`)).length;
  const gates = [...GATES.map(({ name }) => name), SDK_TESTS, ...LATE_GATES.map(({ name }) => name)];
  console.log(`\n${gates.map((gate) => `${gate} ${count(gate)}`).join(", ")}`);
  console.log(`${caught.length} of ${trials.length} faults caught`);
  if (caught.length < trials.length) process.exitCode = 1;
}

if (process.argv.includes("--help")) console.log(USAGE);
else await main();

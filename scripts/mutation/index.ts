import { makeCopy, removeCopy } from "./copy.js";
import { FAULTS, type Fault } from "./faults.js";
import { GATES, type Gate } from "./gates.js";

const USAGE = `Usage: npm run test:mutation [-- --all]

Seeds faults, one at a time, into copies of the document, the pact and the generated code, and fails
unless a gate catches each. Prints which gate caught which fault.

  --all  ask every gate about every fault, not only until one catches it
`;

// The Verifier reports its use otherwise.
process.env["PACT_DO_NOT_TRACK"] = "true";

async function main(): Promise<void> {
  const askAll = process.argv.includes("--all");
  const sound = await caughtBy(undefined, true);
  if (sound.length > 0) throw new Error(`without any fault, these gates fail already: ${sound.join("; ")}`);

  const caught: [Fault, string[]][] = [];
  for (const fault of FAULTS) caught.push([fault, await caughtBy(fault, askAll)]);
  removeCopy();

  // All at the end: the Verifier prints what it does in between, and cannot be told not to.
  const width = Math.max(...FAULTS.map(({ name }) => name.length));
  console.log("\nWhich gate caught which fault\n");
  for (const [fault, gates] of caught) {
    const indent = "\n".padEnd(width + 14);
    console.log(`${fault.in.padEnd(9)}  ${fault.name.padEnd(width)}  ${gates.join(indent) || "MISSED"}`);
  }
  const missed = caught.filter(([, gates]) => gates.length === 0).length;
  console.log(`\n${FAULTS.length - missed} of ${FAULTS.length} faults caught`);
  if (missed > 0) process.exitCode = 1;
}

/** The gates that catch a fault, each with what it found. */
async function caughtBy(fault: Fault | undefined, askAll: boolean): Promise<string[]> {
  const copy = makeCopy();
  fault?.seed(copy);
  const found: string[] = [];
  for (const gate of GATES) {
    if (fault && !gate.applies.includes(fault.in)) continue;
    const finding = await ask(gate, { ...copy, specChanged: fault?.in === "spec" });
    if (finding !== undefined) found.push(`${gate.name}: ${finding.split("\n")[0]?.slice(0, 100)}`);
    if (found.length > 0 && !askAll) break;
  }
  return found;
}

async function ask(gate: Gate, copy: Parameters<Gate["check"]>[0]): Promise<string | undefined> {
  try {
    return await gate.check(copy);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if (process.argv.includes("--help")) console.log(USAGE);
else await main();

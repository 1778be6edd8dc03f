import { readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../../contract-tests/support/document.js";
import { readPromises } from "./document.js";
import { type Lane, makeLane } from "./lane.js";
import { MUTANTS, type Mutant } from "./mutants.js";
import { runTests } from "./run-test.js";

const USAGE = `Usage: npm run mutation:promises [-- NAME ...]

Breaks each promise of docs/security.md on purpose, one line at a time, in a copy of the repository, and fails
unless the test that the document names beside the promise goes red.

  NAME  only these mutants
`;

const LANES = Math.min(2, availableParallelism());
const WIDTH = Math.max(...MUTANTS.map(({ name }) => name.length));

async function main(wanted: string[]): Promise<void> {
  const wrong = [...faultsOfDocument(), ...MUTANTS.flatMap(faultsOfMutant)];
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  const mutants = MUTANTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const lanes = Array.from({ length: LANES }, (_, index) => makeLane(String(index)));
  const missed: string[] = [];
  await inLanes(lanes, byTest(mutants), async (lane, ofFile) => {
    const faults = await judge(lane, ofFile);
    for (const [{ name, test, title }, fault] of faults) {
      console.log(`${fault === undefined ? "red  " : "GREEN"}  ${name.padEnd(WIDTH)}  ${fault ?? `${test}: ${title}`}`);
      if (fault !== undefined) missed.push(name);
    }
  });
  rmSync(join(root, ".tmp/promises"), { recursive: true, force: true });
  console.log(
    `\n${mutants.length - missed.length} of ${mutants.length} mutants turn the test beside their promise red`,
  );
  if (missed.length > 0) process.exitCode = 1;
}

/** Those of one test file together. */
function byTest(mutants: Mutant[]): Mutant[][] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = `${mutant.project} ${mutant.test}`;
    groups.set(key, [...(groups.get(key) ?? []), mutant]);
  }
  return [...groups.values()];
}

/** Does all the work, a piece at a time in each lane. */
async function inLanes<T>(lanes: Lane[], work: T[], run: (lane: Lane, piece: T) => Promise<void>): Promise<void> {
  const left = [...work];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let piece = left.shift(); piece !== undefined; piece = left.shift()) await run(lane, piece);
    }),
  );
}

/**
 * What is wrong with each mutant of one test file, if anything: its test must be green without it, or its red would
 * say nothing, and red with it.
 */
async function judge(lane: Lane, mutants: Mutant[]): Promise<[Mutant, string | undefined][]> {
  const [{ project, test }] = mutants as [Mutant];
  const sound = await runTests(lane.folder, { project, test, titles: mutants.map(({ title }) => title) });
  const verdicts: [Mutant, string | undefined][] = [];
  for (const mutant of mutants) {
    const { title } = mutant;
    let fault = sound.broken ?? sound.failed[0];
    if (fault !== undefined) fault = `the test is red without the mutant: ${fault}`;
    else if (!sound.passed.some((name) => name.includes(title))) fault = `${test} has no test "${title}"`;
    else fault = await withMutant(lane, mutant);
    verdicts.push([mutant, fault]);
  }
  return verdicts;
}

async function withMutant(lane: Lane, mutant: Mutant): Promise<string | undefined> {
  const { project, test, title } = mutant;
  lane.apply(mutant);
  try {
    const { failed, broken } = await runTests(lane.folder, { project, test, titles: [title] });
    if (broken !== undefined) return `with the mutant nothing runs: ${broken}`;
    return failed.length > 0 ? undefined : `the test stays green: ${test}: ${title}`;
  } finally {
    lane.restore();
  }
}

/** Each promise names its mutants, each mutant belongs to one promise, and its test stands beside that. */
function faultsOfDocument(): string[] {
  const promises = readPromises();
  const faults = promises
    .filter(({ mutants }) => mutants.length === 0)
    .map(({ promise }) => `this promise names no mutant: ${promise}`);
  for (const { name, test } of MUTANTS) {
    const [row, ...more] = promises.filter(({ mutants }) => mutants.includes(name));
    if (row === undefined || more.length > 0) faults.push(`docs/security.md must name the mutant ${name} once`);
    else if (!row.tests.includes(test)) faults.push(`docs/security.md must name ${test} beside the mutant ${name}`);
  }
  const names = MUTANTS.map(({ name }) => name);
  const unknown = promises.flatMap(({ mutants }) => mutants).filter((name) => !names.includes(name));
  return [...faults, ...unknown.map((name) => `docs/security.md names a mutant that does not exist: ${name}`)];
}

function faultsOfMutant({ name, file, from }: Mutant): string[] {
  const found = readFileSync(join(root, file), "utf8").split(from).length - 1;
  return found === 1 && !from.includes("\n") ? [] : [`${name}: ${file} must hold this once, on one line: ${from}`];
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) console.log(USAGE);
else await main(parameters);

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../contract-tests/support/document.js";
import { readPromises } from "./document.js";
import { MUTANTS, type Mutant } from "./mutants.js";
import { prepare, removeTemporary } from "./prepare.js";
import { runTrials, type TestResult } from "./run.js";
import { soundId, trialsOf } from "./trial.js";

const USAGE = `Usage: npm run mutation:promises [-- NAME ...]

Breaks each promise of docs/security.md on purpose, one line at a time, in a copy of the repository, and fails
unless the test that the document names beside the promise goes red.

  NAME  only these mutants
`;

const WIDTH = Math.max(...MUTANTS.map(({ name }) => name.length));

async function main(wanted: string[]): Promise<void> {
  const wrong = [...faultsOfDocument(), ...MUTANTS.flatMap(faultsOfMutant)];
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  const mutants = MUTANTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  removeTemporary();
  const trials = trialsOf(mutants);
  const results = await runTrials(await Promise.all(trials.map(prepare)));
  removeTemporary();
  const resultOf = (id: string) => results.get(id) ?? { passed: [], failed: [], broken: "it was not run" };
  let missed = 0;
  for (const mutant of mutants) {
    const { name, test, title } = mutant;
    const fault = faultOf(mutant, resultOf(soundId(mutant)), resultOf(name));
    console.log(`${fault === undefined ? "red  " : "GREEN"}  ${name.padEnd(WIDTH)}  ${fault ?? `${test}: ${title}`}`);
    if (fault !== undefined) missed++;
  }
  console.log(`\n${mutants.length - missed} of ${mutants.length} mutants turn the test beside their promise red`);
  if (missed > 0) process.exitCode = 1;
}

/**
 * What is wrong with a mutant, if anything: its test must pass without the mutant, or its failure proves nothing, and must
 * fail with it.
 */
function faultOf({ test, title }: Mutant, sound: TestResult, broken: TestResult): string | undefined {
  const red = sound.broken ?? sound.failed[0];
  if (red !== undefined) return `the test is red without the mutant: ${red}`;
  if (!sound.passed.some((name) => name.includes(title))) return `${test} has no test "${title}"`;
  if (broken.broken !== undefined) return `with the mutant nothing runs: ${broken.broken}`;
  return broken.failed.length > 0 ? undefined : `the test stays green: ${test}: ${title}`;
}

/** Each promise must name its mutants, and each mutant must belong to one promise, which names its test too. */
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
  return found === 1 && !from.includes("\n") ? [] : [`${name}: ${file} must contain this once, on one line: ${from}`];
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) console.log(USAGE);
else await main(parameters);

import { NOT_RUNNABLE } from "./not-runnable.js";
import { PACKAGE, type Row } from "./plan.js";
import { testsOf, type Verdict, verdictOf } from "./verdict.js";

/** The maximum number of lines for a failure. */
const LONG = 12;

/**
 * Prints what failed, and a table of all runs.
 *
 * @param filter - the text that the paths of the run files contain.
 * @returns whether anything failed.
 */
export function report(rows: Row[], filter: string): boolean {
  const expected = new Set(rows.filter(({ build }) => build !== PACKAGE).flatMap(({ results }) => testsOf(results)));
  const list = NOT_RUNNABLE.filter(({ file }) => file.includes(filter));
  const verdicts = rows.map(({ runtime, build, results }) =>
    build === PACKAGE ? verdictOf(runtime.id, results, [], new Set()) : verdictOf(runtime.id, results, list, expected),
  );
  rows.forEach(({ runtime, build, repeated }, index) => {
    for (const file of repeated) console.error(`${runtime.id}, ${build}: ${file} passed only when nothing else ran`);
    for (const failure of verdicts[index]?.failures ?? []) {
      console.error(`\nFAILED on ${runtime.id}, ${build}: ${failure.split("\n").slice(0, LONG).join("\n    ")}`);
    }
  });
  console.log(`\n${tableOf(rows, verdicts)}`);
  return verdicts.some(({ failures }) => failures.length > 0);
}

function tableOf(rows: Row[], verdicts: Verdict[]): string {
  const head = ["runtime", "version", "build", "passed", "not runnable", "failed", "seconds"];
  const lines = rows.map(({ runtime, version, build, seconds }, index) => {
    const { passed = 0, notRunnable = 0, failures = [] } = verdicts[index] ?? {};
    return [runtime.id, version, build, passed, notRunnable, failures.length, seconds].map(String);
  });
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const padded = (line: string[]) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0));
  return [head, ...lines].map((line) => padded(line).join("  ").trimEnd()).join("\n");
}

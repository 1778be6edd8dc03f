import type { TestResult } from "./harness/run-file.js";
import { covers, type NotRunnable } from "./not-runnable.js";
import type { Results } from "./run.js";

/** The verdict on a run of all files in one runtime. */
export interface Verdict {
  passed: number;
  notRunnable: number;
  /** Each with the reason why the run failed. */
  failures: string[];
}

/**
 * Compares the results with the list of tests that cannot run there.
 *
 * @param expected - every test that any runtime ran: a test that is missing in this one is a failure.
 */
export function verdictOf(runtime: string, results: Results, list: NotRunnable[], expected: Set<string>): Verdict {
  const entries = list.filter(({ on }) => on.includes(runtime));
  const used = new Set<NotRunnable>();
  const seen = new Set<string>();
  const verdict: Verdict = { passed: 0, notRunnable: 0, failures: [] };
  for (const [file, tests] of results) {
    for (const test of tests) {
      const entry = entries.find((candidate) => covers(candidate, file, test.name));
      seen.add(title(file, test.name));
      if (entry) used.add(entry);
      if (test.passed && !entry) verdict.passed++;
      else if (!test.passed && entry) verdict.notRunnable++;
      else verdict.failures.push(`${title(file, test.name)}\n${test.error ?? "is listed as not runnable, and passes"}`);
    }
  }
  for (const entry of entries) {
    if (!used.has(entry))
      verdict.failures.push(`${title(entry.file, entry.test ?? "")}\nis listed, and does not exist`);
  }
  for (const { file, except = [] } of entries) {
    for (const name of except.filter((one) => !seen.has(title(file, one)))) {
      verdict.failures.push(`${title(file, name)}\nis excepted in the list, and does not exist`);
    }
  }
  for (const name of expected) {
    if (!seen.has(name) && !entries.some((entry) => covers(entry, ...split(name)))) {
      verdict.failures.push(`${name}\nwas not run`);
    }
  }
  return verdict;
}

/** The files in which a test failed that is not listed, or which did not run. */
export function failedFiles(runtime: string, results: Results, list: NotRunnable[], files: string[]): string[] {
  const entries = list.filter(({ on }) => on.includes(runtime));
  const isFailure = (file: string, { name, passed }: TestResult) =>
    !passed && !entries.some((entry) => covers(entry, file, name));
  return files.filter((file) => results.get(file)?.some((test) => isFailure(file, test)) ?? true);
}

/** The tests of a run, without the entries for a failed set-up. */
export function testsOf(results: Results): string[] {
  return [...results].flatMap(([file, tests]) =>
    tests
      .filter(
        ({ name }: TestResult) =>
          !/\((set-up|the process ended|the request failed|a rejection was not handled)\)$/.test(name),
      )
      .map(({ name }) => title(file, name)),
  );
}

const SEPARATOR = ": ";
const title = (file: string, name: string) => `${file}${SEPARATOR}${name}`;

function split(name: string): [file: string, test: string] {
  const at = name.indexOf(SEPARATOR);
  return [name.slice(0, at), name.slice(at + SEPARATOR.length)];
}

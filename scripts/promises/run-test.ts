import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Which test to run. */
export interface TestChoice {
  /** A project of vitest.config.ts. */
  project: string;
  /** Its file. */
  test: string;
  /** Its name with those of the groups around it, or a part of that. */
  title: string;
}

/** A test file, and tests in it. */
export type TestsChoice = Omit<TestChoice, "title"> & { titles: readonly string[] };

/** How the chosen tests went. */
export interface TestResult {
  passed: string[];
  failed: string[];
  /** What vitest said when no test could run. */
  broken?: string;
}

interface Report {
  testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** Runs some tests of the repository in `folder`. */
export async function runTests(folder: string, { project, test, titles }: TestsChoice): Promise<TestResult> {
  const report = join(folder, ".tmp-report.json");
  rmSync(report, { force: true });
  const pattern = titles.map((title) => title.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  const parameters = ["run", "--project", project, test, "-t", pattern, "--reporter=json", `--outputFile=${report}`];
  const { isRed, printed } = await vitest(folder, parameters);
  const { testResults } = readReport(report) ?? { testResults: [] };
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (status: string) => all.filter((one) => one.status === status).map(({ fullName }) => fullName);
  const [passed, failed] = [named("passed"), named("failed")];
  if (passed.length + failed.length === 0) {
    const why = all.length > 0 ? `no test of ${test} has this name: ${titles.join(", ")}` : printed;
    return { passed, failed, broken: testResults.map(({ message }) => message).join("\n") || why };
  }
  // Such as a rejection that nobody handled, which would have ended a process.
  if (isRed && failed.length === 0) failed.push("an error outside of the tests");
  return { passed, failed };
}

function readReport(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

/** For mutants that never end, in milliseconds. Such a one says nothing, and must be another one. */
const NET = 10 * 60_000;

function vitest(cwd: string, parameters: string[]): Promise<{ isRed: boolean; printed: string }> {
  const program = join(cwd, "node_modules/vitest/vitest.mjs");
  // A short run of the sweeps: one accepted forgery is enough.
  const env = { ...process.env, HOSTILE_SHORT: "1", PACT_DO_NOT_TRACK: "true" };
  const options = { cwd, env, maxBuffer: 2 ** 26, timeout: NET };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...parameters], options, (error, stdout, stderr) =>
      resolve({ isRed: error !== null, printed: `${stdout}\n${stderr}\n${error?.killed ? "it did not end" : ""}` }),
    );
  });
}

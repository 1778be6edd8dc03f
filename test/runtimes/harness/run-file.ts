import { type File, getFn, startTests, type Task, type Test, type VitestRunner } from "@vitest/runner";
import { getNames } from "@vitest/runner/utils";
import { setSafeTimers } from "@vitest/utils/timers";
import { covers, NOT_RUNNABLE } from "../not-runnable.js";

/** The result of one test. A file that cannot be loaded, or a hook that fails, counts as a test. */
export interface TestResult {
  /** The describe blocks and the test, joined with " > ". */
  name: string;
  passed: boolean;
  error?: string;
}

/** Test files by their path in the repository. */
export type TestFiles = Record<string, () => Promise<unknown>>;

/** In milliseconds, as in vitest.config.ts: a net under tests that hang, and no measure of speed. */
const TIMEOUT = 20 * 60_000;
/** The same for a test that cannot pass, and that may hang instead of failing. */
const TIMEOUT_NOT_RUNNABLE = 1_500;

// The same promises, with fewer messages than `npm run test:hostile`.
process.env["HOSTILE_SHORT"] = "1";

// The state that Vitest's worker provides for its expect and vi.
Object.assign(globalThis, {
  __vitest_worker__: {
    config: { snapshotOptions: {}, expect: { poll: { timeout: TIMEOUT - 60_000, interval: 10 } } },
    metaEnv: {},
    environment: { name: "node" },
  },
});

// As in Vitest's worker: its waits continue while a test has stopped the timers.
setSafeTimers();

/** Runs one file by Vitest's runner, without Vitest's processes, in this runtime. */
export async function runFile(
  runtime: string,
  files: TestFiles,
  path: string,
  unhandled: unknown[],
): Promise<TestResult[]> {
  const listed = NOT_RUNNABLE.filter(({ on }) => on.includes(runtime));
  const runTask = async (test: Test) => {
    const name = getNames(test).slice(1).join(" > ");
    const isListed = listed.some((entry) => covers(entry, path, name));
    const run = getFn(test)();
    await (isListed ? Promise.race([run, failAfter(TIMEOUT_NOT_RUNNABLE)]) : run);
  };
  const runner: VitestRunner = { config, runTask, importFile: () => files[path]?.() };
  const [file] = await startTests([{ filepath: `/${path}` }], runner);
  // Some runtimes report rejections in a later turn.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const left = unhandled.splice(0).map((reason) => ({ name: "(a rejection was not handled)", ...failed([reason]) }));
  return [...(file === undefined ? [] : resultsOf(file)), ...left];
}

/** The part of Vitest's configuration that the runner reads. */
const config: VitestRunner["config"] = {
  root: "/",
  name: undefined,
  setupFiles: [],
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 0, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 5,
  testTimeout: TIMEOUT,
  hookTimeout: TIMEOUT,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

async function failAfter(milliseconds: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  throw new Error("hangs");
}

function resultsOf(file: File): TestResult[] {
  const results: TestResult[] = [];
  const visit = (task: Task, names: string[]): void => {
    const { state, errors = [] } = task.result ?? {};
    if (task.type === "test") {
      const result = state === "pass" ? { passed: true } : failed(errors.length > 0 ? errors : [state]);
      results.push({ name: names.join(" > "), ...result });
      return;
    }
    if (errors.length > 0) results.push({ name: [...names, "(set-up)"].join(" > "), ...failed(errors) });
    for (const child of task.tasks) visit(child, [...names, child.name]);
  };
  visit(file, []);
  return results;
}

function failed(errors: unknown[]): { passed: false; error: string } {
  return { passed: false, error: errors.map(textOf).join("\n") };
}

function textOf(error: unknown): string {
  const { message, stack = "" } = (error ?? {}) as { message?: string; stack?: string };
  const text = message ?? String(error);
  return stack.includes(text) ? stack : `${text}\n${stack}`;
}

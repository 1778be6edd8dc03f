import { type File, startTests, type Task, type VitestRunner } from "@vitest/runner";

/** What became of one test. A file that cannot be loaded, or a hook that fails, counts as a test of that name. */
export interface TestResult {
  /** The describe blocks and the test, joined with " > ". */
  name: string;
  passed: boolean;
  error?: string;
}

/** Test files by their path in the repository. */
export type TestFiles = Record<string, () => Promise<unknown>>;

/** In milliseconds, as in vitest.config.ts. */
const TIMEOUT = 30_000;

// What Vitest's own worker leaves where its expect and vi look for it.
Object.assign(globalThis, {
  __vitest_worker__: { config: { snapshotOptions: {}, expect: {} }, metaEnv: {}, environment: { name: "node" } },
});

/** Runs one file by Vitest's own runner, without Vitest's processes around it, in whichever runtime this is. */
export async function runFile(files: TestFiles, path: string, unhandled: unknown[]): Promise<TestResult[]> {
  const [file] = await startTests(
    [{ filepath: `/${path}` }],
    runnerOf(() => files[path]?.()),
  );
  await new Promise((resolve) => setTimeout(resolve, 0));
  const left = unhandled.splice(0).map((reason) => ({ name: "(a rejection was not handled)", ...failed([reason]) }));
  return [...(file === undefined ? [] : resultsOf(file)), ...left];
}

function runnerOf(load: () => unknown): VitestRunner {
  return {
    config: {
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
    },
    importFile: load,
  };
}

function resultsOf(file: File): TestResult[] {
  const results: TestResult[] = [];
  const visit = (task: Task, names: string[]): void => {
    const { state, errors = [] } = task.result ?? {};
    const passed = state === "pass";
    if (task.type === "test") {
      results.push({
        name: names.join(" > "),
        ...(passed ? { passed } : failed(errors.length > 0 ? errors : [state])),
      });
    } else {
      if (errors.length > 0) results.push({ name: [...names, "(set-up)"].join(" > "), ...failed(errors) });
      for (const child of task.tasks) visit(child, [...names, child.name]);
    }
  };
  visit(file, []);
  return results;
}

function failed(errors: unknown[]): { passed: false; error: string } {
  return { passed: false, error: errors.map((error) => textOf(error)).join("\n") };
}

function textOf(error: unknown): string {
  const { message, stack = "" } = (error ?? {}) as { message?: string; stack?: string };
  const text = message ?? String(error);
  return stack.includes(text) ? stack : `${text}\n${stack}`;
}

import { join, relative } from "node:path";
import type { TestProjectInlineConfiguration } from "vitest/config";
import { startVitest, type TestModule, type Vitest } from "vitest/node";
import { SEAMS } from "../build/entries.js";
import { type Prepared, TEMPORARY } from "./prepare.js";
import type { Trial } from "./trial.js";

/** How the tests of a trial went. */
export interface TestResult {
  passed: string[];
  failed: string[];
  /** The reason, when no test could run. */
  broken?: string;
}

/** In milliseconds: a mutant whose loop never yields proves nothing, and must be replaced. */
const NET = 10 * 60_000;
/** The limit of a test, in milliseconds, many times what the longest one takes: a test that hangs has failed. */
const HANGS = 90_000;

/** Runs all trials in one Vitest, each in its own process. @returns the results by the ids of the trials. */
export async function runTrials(prepared: readonly Prepared[]): Promise<Map<string, TestResult>> {
  // A short run of the sweeps: one accepted forgery is enough.
  Object.assign(process.env, { HOSTILE_SHORT: "1", PACT_DO_NOT_TRACK: "true" });
  const ended = new Map<string, TestModule>();
  const net = setTimeout(() => {
    const hanging = prepared.filter(({ file }) => !ended.has(file)).map(({ trial }) => trial.id);
    console.error(`these do not end: ${hanging.join(", ")}`);
    process.exit(1);
  }, NET);
  const { exitCode } = process;
  const vitest = await startVitest("test", [], {
    root: TEMPORARY,
    config: false,
    watch: false,
    reporters: [{ onTestModuleEnd: (module) => void ended.set(module.moduleId, module) }],
    silent: true,
    maxWorkers: WORKERS,
    testTimeout: HANGS,
    hookTimeout: HANGS,
    provide: { patience: 0.9 * HANGS },
    expect: { poll: { timeout: 0.9 * HANGS, interval: 10 } },
    projects: projectsOf(prepared),
  });
  process.exitCode = exitCode; // failed tests are expected
  clearTimeout(net);
  const outside = errorsOutside(vitest);
  const results = prepared.map(({ trial, file }): [string, TestResult] => [
    trial.id,
    resultOf(ended.get(file), trial, outside.includes(file)),
  ]);
  await vitest.close();
  return new Map(results);
}

/** More than there are cores, since some tests wait. */
const WORKERS = 4;

/** One for all bundles, and one for each copy of the repository. */
function projectsOf(prepared: readonly Prepared[]): TestProjectInlineConfiguration[] {
  const bundles = {
    // Node loads these files unchanged.
    test: {
      name: "bundles",
      include: ["bundles/*.test.mjs"],
      server: { deps: { external: [/\/bundles\/.*(?<!\.test)\.mjs$/] } },
    },
  };
  const copies = prepared.flatMap(({ trial, file, copy }) =>
    copy === undefined
      ? []
      : [
          {
            extends: true as const,
            root: copy.folder,
            // For imports of the test itself; the processes that it starts use the built SDK.
            resolve: { alias: aliasesIn(copy.folder) },
            test: {
              name: trial.id,
              root: copy.folder,
              include: [relative(copy.folder, file)],
              provide: copy.installed === undefined ? {} : { installed: { project: copy.installed } },
            },
          },
        ],
  );
  return [{ extends: true, ...bundles }, ...copies];
}

function aliasesIn(folder: string): Record<string, string> {
  const seams = SEAMS.map((name): [string, string] => [`#${name}`, join(folder, `src/runtime/${name}.node.ts`)]);
  return { "wechatpay-global": join(folder, "src/index.ts"), ...Object.fromEntries(seams) };
}

function resultOf(module: TestModule | undefined, { test, titles }: Trial, hasErrorOutside: boolean): TestResult {
  const all = [...(module?.children.allTests() ?? [])];
  const named = (state: string) => all.filter((one) => one.result().state === state).map(nameOf);
  const [passed, failed] = [named("passed"), named("failed")];
  if (passed.length + failed.length === 0) {
    const told = module
      ?.errors()
      .map(({ message }) => message)
      .join("\n");
    return { passed, failed, broken: told || `no test of ${test} has this name: ${titles.join(", ")}` };
  }
  // For example an unhandled rejection, which would end a process.
  if (hasErrorOutside && failed.length === 0) failed.push("an error outside of the tests");
  return { passed, failed };
}

function nameOf({ fullName }: { fullName: string }): string {
  return fullName.replaceAll(" > ", " ");
}

/** The files whose process had an error that belongs to no test. */
function errorsOutside({ state }: Vitest): string[] {
  return state.getUnhandledErrors().map((error) => {
    const { VITEST_TEST_PATH: file, message } = Object(error) as { VITEST_TEST_PATH?: string; message?: string };
    if (file === undefined) throw new Error(`an error that belongs to no trial: ${message ?? String(error)}`);
    return file;
  });
}

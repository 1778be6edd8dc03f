import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { DURATIONS } from "./test/support/notes.js";

/** Whether a long run was asked for. */
const isLong = ["HOSTILE_FULL", "MONEY_FULL"].some((name) => process.env[name] === "1");

/**
 * The only time that is given to tests, in milliseconds: a net under those that hang, and no measure of speed. Nothing
 * else ends a test: what waits, waits for a condition (`expect.poll`, and the helpers that ask for `patience`, which
 * say what they waited for before the net ends the test). The slowest test takes a minute or so while others keep all
 * cores busy; the long runs of `npm run test:hostile -- --full` and `npm run test:money -- --full` take up to hours.
 */
const NET = (isLong ? 240 : 6) * 60_000;
const PATIENCE = NET - 60_000;

declare module "vitest" {
  interface ProvidedContext {
    /** How long a helper waits for a condition, in milliseconds. */
    patience: number;
  }
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The SDK's own name, and what it takes from the runtime: Node's, as its users get it, or the portable build's. */
const alias = (suffix: "" | ".node") => ({
  "wechatpay-global": file("src/index.ts"),
  "#encoding": file(`src/runtime/encoding${suffix}.ts`),
  "#crypto": file(`src/runtime/crypto${suffix}.ts`),
  "#transport": file(`src/runtime/transport${suffix}.ts`),
});

const project = (name: string, include: string[], suffix: "" | ".node" = ".node", more = {}) => ({
  extends: true as const,
  resolve: { alias: alias(suffix) },
  test: { name, include, ...more },
});

/**
 * A worker loads each module once for all of its files, in half the time. These tests give back what they replace, and change
 * nothing else that another file could see.
 */
const SHARED = { isolate: false };

const SANDBOX = ["sandbox/test/support/set-up.ts", "sandbox/test/support/set-up-folder.ts"];

const CONTRACT = { globalSetup: "contract-tests/support/set-up.ts" };

/** For tests that start processes: these get the built SDK, under its own name. */
const installed = { globalSetup: "test/support/installed/set-up.ts" };

export default defineConfig({
  test: {
    // Vitest would leave a core free, half of a machine that has two. Many tests wait: twice as many take a quarter less.
    maxWorkers: 2 * availableParallelism(),
    reporters: ["default", DURATIONS],
    testTimeout: NET,
    hookTimeout: NET,
    setupFiles: [file("test/support/load-fetch.ts")],
    expect: { poll: { timeout: PATIENCE, interval: 10 } },
    provide: { patience: PATIENCE },
    // Of how long each file took: several Vitests run at the same time, and one would read what another is writing.
    cache: false,
    // The Verifier reports its use otherwise.
    env: { PACT_DO_NOT_TRACK: "true" },
    projects: [
      project("unit", ["src/**/*.test.ts"], ".node", SHARED),
      // The command is for Node alone.
      project("portable", ["src/**/*.test.ts", "test/hostile/**/*.security.test.ts"], "", { exclude: ["src/cli/**"] }),
      project("consumer", ["contract-tests/consumer/**/*.test.ts"], ".node", CONTRACT),
      project("spec", ["contract-tests/{spec,facts}/**/*.test.ts"], ".node", { ...SHARED, ...CONTRACT }),
      project("prism", ["contract-tests/prism/**/*.test.ts"], ".node", CONTRACT),
      project("provider", ["contract-tests/provider/**/*.test.ts"], ".node", CONTRACT),
      project("hostile", ["test/hostile/**/*.security.test.ts"]),
      project("processes", ["test/hostile/**/!(*.security).test.ts"], ".node", installed),
      project("sandbox", ["sandbox/src/**/!(*.mocked).test.ts"], ".node", { ...SHARED, globalSetup: SANDBOX }),
      // These replace modules, which others would get too, or have already.
      project("sandbox-mocked", ["sandbox/src/**/*.mocked.test.ts"], ".node", { globalSetup: SANDBOX }),
      project("sandbox-world", ["sandbox/test/**/*.test.ts"], ".node", {
        globalSetup: "sandbox/test/support/set-up.ts",
      }),
      project("house", ["test/{house,support}/**/*.test.ts"], ".node", SHARED),
      project("money", ["test/money/**/*.test.ts"]),
      project("bench", ["bench/**/*.test.ts"]),
      project("runtimes", ["test/runtimes/**/*.test.ts"]),
      project("examples", ["test/examples/**/*.test.ts"], ".node", { globalSetup: "test/examples/support/set-up.ts" }),
      project("readme", ["test/readme/**/*.test.ts"], ".node", {
        globalSetup: [installed.globalSetup, "test/readme/set-up.ts"],
      }),
      project("docs", ["test/docs/**/*.test.ts"]),
      // The packed SDK by its own name, as Node itself finds it beside the frameworks.
      {
        extends: true as const,
        test: {
          name: "ecosystem",
          include: ["test/ecosystem/**/*.test.ts"],
          globalSetup: "test/ecosystem/support/set-up.ts",
        },
      },
      project("package", ["test/package/**/*.test.ts"], ".node", { globalSetup: "test/package/support/set-up.ts" }),
    ],
    coverage: {
      reportsDirectory: `coverage/${process.pid}`,
      include: ["src/**/*.ts"],
      // The same tests run on it in the project "portable".
      // src/cli/index.ts only gives the process to the command; tests run it as one.
      exclude: ["src/**/*.test.ts", "src/runtime/{crypto,encoding,transport}.ts", "src/cli/index.ts"],
      reporter: ["text"],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});

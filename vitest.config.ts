import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

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
  test: { name, include, testTimeout: 30_000, hookTimeout: 30_000, ...more },
});

export default defineConfig({
  test: {
    // The Verifier reports its use otherwise.
    env: { PACT_DO_NOT_TRACK: "true" },
    projects: [
      project("unit", ["src/**/*.test.ts"]),
      project("portable", ["src/**/*.test.ts", "test/hostile/**/*.security.test.ts"], ""),
      project("consumer", ["contract-tests/consumer/**/*.test.ts"]),
      project("spec", ["contract-tests/spec/**/*.test.ts"]),
      project("prism", ["contract-tests/prism/**/*.test.ts"]),
      project("provider", ["contract-tests/provider/**/*.test.ts"]),
      project("hostile", ["test/hostile/**/*.test.ts"]),
      project("sandbox", ["sandbox/src/**/*.test.ts"]),
      project("sandbox-world", ["sandbox/test/**/*.test.ts"]),
      project("bench", ["bench/**/*.test.ts"]),
      project("runtimes", ["test/runtimes/**/*.test.ts"]),
      project("readme", ["test/readme/**/*.test.ts"]),
      project("package", ["test/package/**/*.test.ts"], ".node", { globalSetup: "test/package/support/set-up.ts" }),
    ],
    coverage: {
      include: ["src/**/*.ts"],
      // The same tests run on it in the project "portable".
      exclude: ["src/**/*.test.ts", "src/runtime/{crypto,encoding,transport}.ts"],
      reporter: ["text"],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});

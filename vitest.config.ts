import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const project = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, testTimeout: 30_000, hookTimeout: 30_000 },
});

export default defineConfig({
  resolve: { alias: { "wechatpay-global": fileURLToPath(new URL("src/index.ts", import.meta.url)) } },
  test: {
    // The Verifier reports its use otherwise.
    env: { PACT_DO_NOT_TRACK: "true" },
    projects: [
      project("unit", ["src/**/*.test.ts"]),
      project("consumer", ["contract-tests/consumer/**/*.test.ts"]),
      project("spec", ["contract-tests/spec/**/*.test.ts"]),
      project("prism", ["contract-tests/prism/**/*.test.ts"]),
      project("provider", ["contract-tests/provider/**/*.test.ts"]),
      project("hostile", ["test/hostile/**/*.test.ts"]),
      project("readme", ["test/readme/**/*.test.ts"]),
    ],
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test.ts"],
      reporter: ["text"],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The unit tests alone: Stryker runs those that reach a mutant once for each. */
export default defineConfig({
  resolve: {
    alias: {
      "wechatpay-global": fileURLToPath(new URL("src/index.ts", import.meta.url)),
      "#encoding": fileURLToPath(new URL("src/runtime/encoding.node.ts", import.meta.url)),
      "#crypto": fileURLToPath(new URL("src/runtime/crypto.node.ts", import.meta.url)),
      "#transport": fileURLToPath(new URL("src/runtime/transport.node.ts", import.meta.url)),
    },
  },
  // Set by scripts/stryker.ts for each area.
  test: { include: JSON.parse(process.env["MUTATION_TESTS"] ?? '["src/**/*.test.ts"]'), testTimeout: 10_000 },
});

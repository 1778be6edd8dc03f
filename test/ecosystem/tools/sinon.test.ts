import { join } from "node:path";
import { expect, it } from "vitest";
import { output } from "../../package/support/run.js";

const TELL_LOADED = new URL("../../support/installed/tell-loaded.mjs", import.meta.url).href;

it.each([
  ["the ESM build", "sinon.mjs", [], "crypto.node.js"],
  // Node must not require the ES module, even where it could.
  ["the CommonJS build", "sinon.cjs", ["--no-experimental-require-module"], "crypto.node.cjs"],
  ["the portable build", "sinon.mjs", ["--conditions=workerd"], "crypto.js"],
])("%s signs under Sinon's fake timers, which control its limits and its retries", async (_, name, flags, build) => {
  const program = join(import.meta.dirname, "programs", name);
  const { stdout, stderr } = await output(
    process.execPath,
    [...flags, "--import", TELL_LOADED, program],
    import.meta.dirname,
  );
  expect(stderr.match(/\bcrypto[.a-z]+js\b/g)).toEqual([build]);
  // No output means that the program ended early, with nothing left to wait for.
  expect(stdout).toBe('{"sessions":4,"hanging":"WechatPayTimeoutError","attempts":2}\n');
});

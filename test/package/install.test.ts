import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import * as source from "../../src/index.js";
import { output } from "./support/run.js";

const MAXIMUM_BYTES = 1_300_000;
const MAXIMUM_PACKAGES = 5;

const { project } = inject("packed");

describe("the package, installed into an empty project,", () => {
  const OF_NODE = ["node:http"];
  const PORTABLE = ["fetch", "WebCrypto"];
  it.each([
    { parameters: "import.mjs", called: OF_NODE },
    { parameters: "require.cjs", called: OF_NODE },
    // As other runtimes require it: Node would warn of modules that require each other.
    { parameters: "--conditions=workerd require.cjs", called: PORTABLE },
    // Deno uses the condition `node`, and its own one only for imports.
    { parameters: "--import data:text/javascript,globalThis.Deno={} require.cjs", called: PORTABLE },
  ])(
    "signs, verifies, parses and refuses by $parameters, without a warning, by $called",
    async ({ parameters, called }) => {
      const { stdout, stderr } = await output(process.execPath, parameters.split(" "), project);
      expect(JSON.parse(stdout)).toEqual({ openapi: "3.1.0", names: Object.keys(source).sort(), called });
      expect(stderr).toBe("");
    },
  );

  it("recognises the errors of its other copy, and accepts its objects, where one file imports and another requires it", async () => {
    expect(await output(process.execPath, ["both.mjs"], project)).toEqual({ stdout: "", stderr: "" });
  });

  it("is small", () => {
    const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
    const packages = Object.keys(lock.packages).filter((path) => path !== "");
    const bytes = sizeOf(join(project, "node_modules"));
    console.log(`${packages.length} packages, ${Math.round(bytes / 1000)} kB`);
    expect(packages.length).toBeLessThanOrEqual(MAXIMUM_PACKAGES);
    expect(bytes).toBeLessThan(MAXIMUM_BYTES);
  });
});

/** In bytes, by the sizes of the files. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

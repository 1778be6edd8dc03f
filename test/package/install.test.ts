import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import * as source from "../../src/index.js";
import { output } from "./support/run.js";

const MAXIMUM_BYTES = 1_000_000;
const MAXIMUM_PACKAGES = 5;

const { project } = inject("packed");

describe("the package, installed into an empty project,", () => {
  it.each(["import.mjs", "require.cjs", "require-by-path.cjs"])(
    "signs, verifies, parses and refuses by %s, without a warning",
    async (program) => {
      const { stdout, stderr } = await output(process.execPath, [program], project);
      // By what is Node's own: no fetch, no WebCrypto.
      const told = { openapi: "3.1.0", names: Object.keys(source).sort(), called: ["node:http"] };
      expect(JSON.parse(stdout)).toEqual(told);
      expect(stderr).toBe("");
    },
  );

  it("is one, with one class for each error, where one file imports and another requires it", async () => {
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

/** In bytes, as the files say. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

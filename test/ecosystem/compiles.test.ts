import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { output } from "../package/support/run.js";

it("compiles with the declarations of the packed SDK and of all installed packages", async () => {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const printed = await output(process.execPath, [tsc, "-p", "."], import.meta.dirname);
  expect(printed).toEqual({ stdout: "", stderr: "" });
});

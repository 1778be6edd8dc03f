import { expect, it } from "vitest";
import { toolIn } from "../../scripts/install-locked.js";
import { output } from "../package/support/run.js";

it("compiles with the declarations of the packed SDK and of all installed packages", async () => {
  const printed = await output(toolIn("tools/gates", "tsc"), ["-p", "."], import.meta.dirname);
  expect(printed).toEqual({ stdout: "", stderr: "" });
});

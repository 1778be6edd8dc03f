import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The mutants that no test notices, and why; named by scripts/stryker.ts as `file: line | from -> to`. */
const REASONS = JSON.parse(readFileSync("scripts/stryker-survivors.json", "utf8")) as Record<string, string>;
/** Of a line in such a name. */
const MAXIMUM_LENGTH = 100;

it("each mutant that may survive changes a line that is there", () => {
  const gone = Object.keys(REASONS).filter((name) => {
    const [, file = "", line = ""] = /^(\S+): (.*?) \| /.exec(name) ?? [];
    const lines = readFileSync(file, "utf8").split("\n");
    return !lines.some((one) => one.trim().replace(/\s+/g, " ").slice(0, MAXIMUM_LENGTH) === line);
  });
  expect(gone).toEqual([]);
});

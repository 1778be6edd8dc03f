import { expect, it } from "vitest";
import type { NotRunnable } from "./not-runnable.js";
import type { Results } from "./run.js";
import { failedFiles, verdictOf } from "./verdict.js";

const LIST: NotRunnable[] = [
  { on: ["deno"], file: "a.test.ts", test: "group", except: ["group > two"], reason: "cannot" },
];
const EXPECTED = new Set(["a.test.ts: group > one", "a.test.ts: group > two", "b.test.ts: alone"]);

/** The results of the three tests: listed, excepted, and not listed. */
const results = (one: boolean, two: boolean, alone: boolean): Results =>
  new Map([
    [
      "a.test.ts",
      [
        { name: "group > one", passed: one, error: "failed" },
        { name: "group > two", passed: two, error: "failed" },
      ],
    ],
    ["b.test.ts", [{ name: "alone", passed: alone, error: "failed" }]],
  ]);

it("listed tests fail, and the rest passes", () => {
  const right = results(false, true, true);
  expect(verdictOf("deno", right, LIST, EXPECTED)).toEqual({ passed: 2, notRunnable: 1, failures: [] });
  expect(failedFiles("deno", right, LIST, ["a.test.ts", "b.test.ts"])).toEqual([]);
});

it.each([
  ["deno", "is listed and passes", results(true, true, true), ["a.test.ts: group > one"]],
  ["deno", "is excepted and fails", results(false, false, true), ["a.test.ts: group > two"]],
  ["deno", "is not listed and fails", results(false, true, false), ["b.test.ts: alone"]],
  ["bun", "is listed for another runtime and fails", results(false, true, true), ["a.test.ts: group > one"]],
])("in %s a test that %s fails the run", (runtime, _, ofTests, names) => {
  expect(verdictOf(runtime, ofTests, LIST, EXPECTED).failures.map((failure) => failure.split("\n")[0])).toEqual(names);
});

it("an entry without a test fails the run, and a test that was not run", () => {
  const { failures } = verdictOf("deno", new Map(), LIST, EXPECTED);
  expect(failures).toEqual([
    "a.test.ts: group\nis listed, and does not exist",
    "a.test.ts: group > two\nis excepted in the list, and does not exist",
    "a.test.ts: group > two\nwas not run",
    "b.test.ts: alone\nwas not run",
  ]);
});

it("a file that failed, or did not run, is repeated", () => {
  const files = ["a.test.ts", "b.test.ts", "c.test.ts"];
  expect(failedFiles("deno", results(false, true, false), LIST, files)).toEqual(["b.test.ts", "c.test.ts"]);
});

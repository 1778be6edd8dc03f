import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as generated from "../../generated/operations.js";
import * as functions from "../../src/operations/index.js";
import { PACT_FILE, root, SPEC_FILE } from "../support/document.js";
import { operationOf } from "../support/interactions.js";
import { documentedOperations } from "../support/operations.js";
import { loadDocument } from "./examples.js";
import { missingParts, type Parts } from "./missing-parts.js";

/** The parts of every operation in the repository. ../provider checks the sandbox's handlers. */
const parts: Parts = {
  constants: Object.values(generated).map(({ id }) => id),
  functions: Object.keys(functions),
  recorded: (
    JSON.parse(readFileSync(PACT_FILE, "utf8")) as { interactions: { description: string }[] }
  ).interactions.map(operationOf),
  hasFile: (path) => existsSync(join(root, path)),
};
const operations = documentedOperations(loadDocument(SPEC_FILE));

it("every operation of the document has its constant, function, file, examples and interactions", () => {
  expect(missingParts(operations, parts)).toEqual([]);
});

it("every function is an operation of the document", () => {
  const ids = operations.map(({ id }) => id);
  expect(Object.keys(functions).filter((name) => !ids.includes(name))).toEqual([]);
});

describe("a missing part is named", () => {
  const operation = operations.find(({ id }) => id === "createH5SigningSession") as (typeof operations)[number];
  const all = operations.map(({ id }) => id);
  const without = all.filter((id) => id !== operation.id);
  it.each<[string, Partial<Parts>, string]>([
    ["the constant", { constants: without }, "generated/operations.ts has no createH5SigningSession"],
    ["the function", { functions: without }, "the SDK has no function createH5SigningSession"],
    ["the interactions", { recorded: without }, "the pact has no interaction of createH5SigningSession"],
    [
      "the file",
      { hasFile: (path) => !path.includes("h5") },
      "createH5SigningSession has no file src/operations/create-h5-signing-session.ts",
    ],
  ])("%s", (_, lost, message) => {
    expect(missingParts(operations, { ...parts, ...lost })).toEqual([message]);
  });

  it("the example of a mode", () => {
    const common = operation.examples.filter(({ mode }) => mode === operation.modes[0]);
    expect(missingParts([{ ...operation, examples: common }], parts)).toEqual([
      "createH5SigningSession has no example in institutional mode",
    ]);
  });
});

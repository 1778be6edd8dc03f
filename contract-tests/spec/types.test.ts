import { expect, it } from "vitest";
import { root, SPEC_FILE } from "../support/document.js";
import { documentedOperations } from "../support/operations.js";
import { compile } from "./compile.js";
import { loadDocument } from "./examples.js";
import { typeTests } from "./type-tests.js";

const operations = documentedOperations(loadDocument(SPEC_FILE));
const FILE = "test/types/operations.test-d.ts";

it("what the document describes compiles, and nothing else", () => {
  const text = typeTests(operations, "../../src/index.js");
  expect(compile(root.replace(/\/$/, ""), { [FILE]: text }, () => false)).toEqual([]);
});

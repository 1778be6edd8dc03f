import { expect, inject, it } from "vitest";
import { EXAMPLES, placeOf } from "../support/documents.js";

it("every example of the documents compiles under the strictest settings", () => {
  expect(EXAMPLES.length).toBeGreaterThan(25);
  expect(inject("compiler")).toBe("");
});

it("examples with one name have one text", () => {
  const others = EXAMPLES.filter(({ name, code }) => EXAMPLES.find((one) => one.name === name)?.code !== code);
  expect(others.map(placeOf)).toEqual([]);
});

import { expect, it } from "vitest";
import { REQUEST_CHECKS } from "../../../../generated/request-checks.js";
import { HANDLERS, handlerOf } from "./index.js";

it("every operation of the document has a handler, and no other", () => {
  expect(Object.keys(HANDLERS).sort()).toEqual(REQUEST_CHECKS.map(({ id }) => id).sort());
});

it("the name of an inherited property is not an operation", () => {
  expect(handlerOf("getContract")).toBe(HANDLERS.getContract);
  for (const name of ["constructor", "toString", "__proto__", ""]) expect(handlerOf(name)).toBeUndefined();
});

import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { isPromise } from "./awaitable.js";

it("knows a promise of any realm, and takes nothing else for one", () => {
  expect(isPromise(Promise.resolve(true))).toBe(true);
  expect(isPromise(runInNewContext("Promise.resolve(true)"))).toBe(true);
  for (const value of [true, false, undefined, null, 0, {}, new Uint8Array()]) expect(isPromise(value)).toBe(false);
});

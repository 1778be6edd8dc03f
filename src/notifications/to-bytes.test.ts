import { expect, it } from "vitest";
import { toBytes } from "./to-bytes.js";

it("takes text as UTF-8, and copies the rest", () => {
  const bytes = Uint8Array.of(1, 2, 3, 4);
  expect([...(toBytes("界") ?? [])]).toEqual([0xe7, 0x95, 0x8c]);
  expect([...(toBytes(bytes) ?? [])]).toEqual([1, 2, 3, 4]);
  expect(toBytes(bytes)?.buffer).not.toBe(bytes.buffer);
  expect(toBytes(7)).toBeUndefined();
});

import { expect, it } from "vitest";
import { concatBytes, copyBytes } from "./bytes.js";

const bytes = Uint8Array.of(1, 2, 3, 4);

it.each([
  ["bytes", bytes, [1, 2, 3, 4]],
  ["a part of a buffer", bytes.subarray(1, 3), [2, 3]],
  ["a DataView", new DataView(bytes.buffer, 2), [3, 4]],
  ["an ArrayBuffer", bytes.buffer, [1, 2, 3, 4]],
])("copies %s", (_, value, expected) => {
  const copy = copyBytes(value);
  expect([...(copy ?? [])]).toEqual(expected);
  expect(copy?.buffer).not.toBe(bytes.buffer);
});

it.each([undefined, null, 7, "text", [1, 2], {}, { byteLength: 1 }])("copies no %j", (value) =>
  expect(copyBytes(value)).toBeUndefined(),
);

it("joins any number of parts", () => {
  expect([...concatBytes([Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3)])]).toEqual([1, 2, 3]);
  expect(concatBytes(Array.from({ length: 500_000 }, () => Uint8Array.of(7)))).toHaveLength(500_000);
});

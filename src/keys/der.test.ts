import { describe, expect, it } from "vitest";
import { contentOf, DerError, encodeElement, readElements, readInside, TAG } from "./der.js";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("DER", () => {
  it.each([0, 1, 127, 128, 255, 256, 70_000])("reads back what it writes: %i bytes", (length) => {
    const element = encodeElement(TAG.octetString, new Uint8Array(length).fill(7));
    const [read, ...rest] = readElements(element);
    expect(read?.content).toEqual(new Uint8Array(length).fill(7));
    expect(read?.encoding).toEqual(element);
    expect(rest).toEqual([]);
  });

  it.each([
    ["an indefinite length", bytes(0x30, 0x80, 0, 0)],
    ["an indefinite length that could be one of 128 bytes", bytes(0x30, 0x80, ...new Uint8Array(128))],
    ["a length of five bytes", bytes(0x30, 0x85, 0, 0, 0, 0, 1, 0)],
    ["a length of 127 bytes", bytes(0x30, 0xff, ...new Uint8Array(127).fill(0xff), 0)],
    ["a length that is not minimal", bytes(0x04, 0x81, 0x01, 0x00)],
    ["a missing length", bytes(0x04)],
    ["a content that is too short", bytes(0x04, 0x05, 1, 2)],
  ])("refuses %s", (_, input) => expect(() => readElements(input)).toThrow(DerError));

  it("refuses the wrong tag, the end, and what follows the one element", () => {
    expect(() => contentOf(readElements(bytes(0x04, 0x00))[0], TAG.sequence)).toThrow(
      new DerError("expected the tag 48, got 4"),
    );
    expect(() => contentOf(undefined, TAG.sequence)).toThrow(new DerError("expected the tag 48, got the end"));
    expect(() => readInside(bytes(0x30, 0x00, 0x30, 0x00), TAG.sequence)).toThrow(DerError);
    expect(() => readInside(bytes(), TAG.sequence)).toThrow(DerError);
  });
});

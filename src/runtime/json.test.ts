import { expect, it } from "vitest";
import { encodeUtf8 } from "#encoding";
import { parseJson } from "./json.js";

const parse = (text: string) => parseJson(encodeUtf8(text));

it("reads JSON like JSON.parse", () => {
  for (const text of [
    '{"a":[1,-2.5,1e3,null,true,"x"]}',
    '"9007199254740993"',
    '{"a":null,"b":"\\u0041"}',
    "null",
    "7",
    '{"a":1,"a":2}', // the last one counts; a signature covers both
  ]) {
    expect(parse(text)).toEqual(JSON.parse(text));
  }
});

it("takes numbers up to 2^53 - 1, and refuses what JSON.parse would change", () => {
  expect(parse("[9007199254740991,-9007199254740991]")).toEqual([9007199254740991, -9007199254740991]);
  for (const number of ["9007199254740992", "-9007199254740993", "1e400", "123456789012345678901234567890"]) {
    expect(() => parse(`{"n":${number}}`)).toThrow("holds a number beyond 2^53 - 1");
  }
  expect(parse("[0.9007199254740993,0.19007199254740993,1e-9007199254740993]")).toHaveLength(3);
  // Digits in a text are no number, not even after an escaped quote.
  expect(parse('{"a":"\\"9007199254740993"}')).toEqual({ a: '"9007199254740993' });
});

it("refuses the key __proto__ in every spelling and depth, not the word", () => {
  for (const text of ['{"__proto__":1}', '[[{"a":{"__proto__":{}}}]]', '{"\\u005f_proto__":1}']) {
    expect(() => parse(text)).toThrow("holds the key __proto__");
  }
  expect(parse('["__proto__"]')).toEqual(["__proto__"]);
});

it("says what is wrong without quoting it", () => {
  expect(() => parseJson(Uint8Array.of(0xff))).toThrow(/^is not UTF-8$/);
  for (const text of ["secret", "", "\uFEFF{}", '{"a":1,}']) expect(() => parse(text)).toThrow(/^is not JSON$/);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeUtf8 } from "#encoding";
import { JsonFault, jsonFaultOf, parseJson, readJson } from "./json.js";

const parse = (text: string) => parseJson(encodeUtf8(text));

it("knows its own faults, and takes no other error for one", () => {
  const fault = new JsonFault("is not JSON");
  expect(jsonFaultOf(fault)).toBe(fault);
  const other = new RangeError("is not JSON");
  expect(() => jsonFaultOf(other)).toThrow(other);
});

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

it("takes numbers up to 2^53 - 1, and as texts those that JSON.parse would change", () => {
  expect(parse("[9007199254740991,-9007199254740991]")).toEqual([9007199254740991, -9007199254740991]);
  for (const number of [
    ...["9007199254740992", "9007199254740992.0", "-9007199254740993", "1e400", "-1E+400", "12345.6e30"],
    "123456789012345678901234567890",
  ]) {
    expect(parse(`{"n":${number}}`)).toEqual({ n: number });
    expect(parse(` ${number}\n`)).toBe(number);
    expect(parse(`[1,-2.5e0,${number},[${number}],3]`)).toEqual([1, -2.5, number, [number], 3]);
  }
  expect(parse("[0.9007199254740993,0.19007199254740993,1e-9007199254740993]")).toHaveLength(3);
});

it("digits in a string or a key are not a number, whatever stands around them", () => {
  const digits = "9007199254740993";
  for (const text of [`"${digits}`, `\\${digits}`, `\\"${digits}`, `\u0022${digits}`, `:${digits},`, `${digits}\\`]) {
    const value = { [text]: text, list: [text] };
    expect(parse(`{"n":${digits},"v":${JSON.stringify(value)},"m":${digits}}`)).toEqual({
      n: digits,
      v: value,
      m: digits,
    });
  }
  const escaped = `{"n":${digits},"\\u0022":"\\u005c\\"${digits}"}`;
  expect(parse(escaped)).toEqual({ n: digits, '"': `\\"${digits}` });
});

it("any JSON comes as it is but for its numbers", () => {
  const number = fc.oneof(fc.bigInt(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger());
  const { value: any } = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.string({ unit: "binary" }),
      number,
      fc.array(tie("value")),
      fc.dictionary(fc.string(), tie("value")),
    ),
  }));
  // With a dictionary's names, but for the one that is refused.
  fc.assert(
    fc.property(any, (value) => {
      const text = written(value);
      fc.pre(!text.includes("__proto__"));
      expect(parse(text)).toEqual(expected(value));
    }),
    { numRuns: 500, seed: 1 },
  );
});

/** As JSON, big integers in digits. */
function written(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)} :${written(inner)}`)}}`;
}

function expected(value: unknown): unknown {
  if (typeof value === "bigint" || typeof value === "number") {
    const rounded = Number(value);
    return Math.abs(rounded) > Number.MAX_SAFE_INTEGER ? written(value) : JSON.parse(written(value));
  }
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value !== "object" || value === null) return JSON.parse(JSON.stringify(value));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, expected(inner)]));
}

it("what another parser is given says the same", () => {
  const { text, value } = readJson(encodeUtf8('{"a":9007199254740993,"b":"\\"1e400"}'));
  expect(JSON.parse(text)).toEqual(value);
  const exact = '{ "a":9007199254740991,\n"b": "界" }';
  expect(readJson(encodeUtf8(exact)).text).toBe(exact);
});

it("a text of any length that stands beside such a number is read", () => {
  for (const text of ["x".repeat(1e6), '"'.repeat(1e6), "\\".repeat(1e6), "9".repeat(1e6)]) {
    expect(parse(`[${JSON.stringify(text)},1e400]`)).toEqual([text, "1e400"]);
  }
});

it("refuses the key __proto__ in every spelling and depth, not the word", () => {
  for (const text of ['{"__proto__":1}', '[[{"a":{"__proto__":{}}}]]', '{"\\u005f_proto__":1}']) {
    expect(() => parse(text)).toThrow("holds the key __proto__");
  }
  expect(parse('["__proto__"]')).toEqual(["__proto__"]);
});

it("describes the fault without quoting the text", () => {
  expect(() => parseJson(Uint8Array.of(0xff))).toThrow(/^is not UTF-8$/);
  for (const text of ["secret", "", "\uFEFF{}", '{"a":1,}']) expect(() => parse(text)).toThrow(/^is not JSON$/);
});

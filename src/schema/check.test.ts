import { afterEach, describe, expect, it } from "vitest";
import { check } from "./check.js";
import { rulesOf } from "./rules.js";
import type { Annotation, Schema } from "./schema.js";

/** For each keyword a schema of it alone, what is valid, and what breaks it. */
const KEYWORDS: Record<
  Exclude<keyof Schema, Annotation>,
  { schema: Schema; valid: unknown[]; invalid: unknown[]; asked?: string | number | undefined; path?: string[] }[]
> = {
  type: [
    {
      schema: { type: "integer" },
      valid: [0, -0, -7, 2 ** 53, 1e300],
      invalid: [0.5, Infinity, NaN, "1", 1n, null],
      asked: "integer",
    },
    {
      schema: { type: "string" },
      valid: ["", "x"],
      invalid: [0, null, undefined, true, [], {}, ["x"]],
      asked: "string",
    },
    { schema: { type: "array" }, valid: [[], [1]], invalid: [{}, { length: 0 }, "", null], asked: "array" },
    {
      schema: { type: "object" },
      valid: [{}, Object.create(null)],
      invalid: [[], null, "", 0, () => {}],
      asked: "object",
    },
  ],
  minimum: [{ schema: { minimum: 1 }, valid: [1, 1.5, "0", null], invalid: [0, 0.9, -1], asked: 1 }],
  maximum: [{ schema: { maximum: 9 }, valid: [9, -99, "10", null], invalid: [9.1, 10], asked: 9 }],
  minLength: [
    {
      schema: { minLength: 2 },
      valid: ["ab", "😀😀", "\ud83d\ud83d", 1],
      invalid: ["", "a", "😀"],
      asked: 2,
    },
  ],
  maxLength: [
    {
      schema: { maxLength: 2 },
      valid: ["", "😀😀", 123],
      invalid: ["abc", "a😀b", "\ud83d\ud83dx"],
      asked: 2,
    },
  ],
  pattern: [{ schema: { pattern: "^.$" }, valid: ["a", "😀", 12], invalid: ["", "ab", "\n"], asked: "^.$" }],
  format: [
    {
      schema: { format: "date-time" },
      valid: ["2021-11-20T13:29:35+08:00", "2021-02-30t23:59:60z", "2021-11-20T13:29:35.5-08", 1],
      invalid: [
        "",
        "2021-11-20",
        "2021-11-20 13:29:35Z",
        "2021-11-20T13:29:35",
        "2021-11-20T13:29:60Z",
        "x2021-11-20T13:29:35Z",
      ],
      asked: undefined,
    },
    {
      schema: { format: "uri" },
      valid: ["https://a", "a:", "A+.-1:😀", 1],
      invalid: ["", "a", "//a", "1:a", "a: b", "\u212a:"],
      asked: undefined,
    },
  ],
  const: [{ schema: { const: "a" }, valid: ["a"], invalid: ["A", "", 0, null, ["a"]], asked: undefined }],
  enum: [{ schema: { enum: ["a", "b"] }, valid: ["a", "b"], invalid: ["c", "", 0, null, ["a"]], asked: undefined }],
  anyOf: [{ schema: { anyOf: [{ type: "string" }, { type: "integer" }] }, valid: ["a", 1], invalid: [0.5, null, {}] }],
  items: [{ schema: { items: { type: "string" } }, valid: [[], ["a"], { 0: 1 }, "a"], invalid: [[1], ["a", null]] }],
  required: [
    {
      schema: { required: { a: {} } },
      valid: [{ a: null }, [], null, "b", 1, undefined],
      invalid: [{}, { b: 1 }, { a: undefined }],
      path: ["a"],
    },
  ],
  optional: [
    {
      schema: { optional: { a: { type: "string" } } },
      valid: [{}, { a: "" }, { b: 1 }, [], { a: undefined }],
      invalid: [{ a: 1 }, { a: null }],
    },
  ],
  additionalProperties: [
    {
      schema: { additionalProperties: false },
      valid: [{}, [1], null],
      invalid: [{ a: 1 }],
      path: ["a"],
    },
    {
      schema: { optional: { b: {} }, additionalProperties: false },
      valid: [{ b: 1 }],
      invalid: [{ b: 1, a: undefined }],
    },
  ],
};

describe.each(Object.entries(KEYWORDS))("%s", (keyword, rows) => {
  it.each(rows)("%#", ({ schema, valid, invalid, ...told }) => {
    for (const value of valid) expect(check(schema, value)).toEqual([]);
    for (const value of invalid) {
      const found = check(schema, value);
      expect(found, String(value)).not.toHaveLength(0);
      if ("asked" in told || "path" in told) expect(found).toEqual([{ path: [], keyword, asked: undefined, ...told }]);
    }
  });
});

it("rules are objects of one shape, whatever keywords their schema has", () => {
  const schemas = Object.values(KEYWORDS).flatMap((rows) => rows.map(({ schema }) => schema));
  for (const schema of schemas) expect(Object.keys(rulesOf(schema))).toEqual(Object.keys(rulesOf({})));
  const [schema = {}] = schemas;
  expect(rulesOf(schema)).toBe(rulesOf(schema));
});

it("an empty schema takes everything", () => {
  for (const value of [null, undefined, 0, "", [], {}]) expect(check({}, value)).toEqual([]);
});

it("finds every broken rule, with the path to what breaks it", () => {
  const text: Schema = { type: "string", minLength: 3, pattern: "^[a-z]+$" };
  const schema: Schema = {
    type: "object",
    required: { list: { type: "array", items: { optional: { name: text } } }, id: {} },
    additionalProperties: false,
  };
  const found = check(schema, { list: [{ name: "abc" }, { name: "1" }, { name: 1 }], more: 2 });
  expect(found.map(({ path, keyword }) => `${path.join(".")} ${keyword}`)).toEqual([
    "list.1.name minLength",
    "list.1.name pattern",
    "list.2.name type",
    "id required",
    "more additionalProperties",
  ]);
});

it("anyOf: a value that no branch takes has the violations of all branches, and a value that one takes has none", () => {
  const schema: Schema = {
    anyOf: [
      { type: "string", enum: ["a"] },
      { type: "string", minLength: 2 },
    ],
  };
  expect(check(schema, "bc")).toEqual([]);
  expect(check(schema, "b").map(({ keyword }) => keyword)).toEqual(["enum", "minLength", "anyOf"]);
});

describe("with a polluted prototype", () => {
  const prototype = Object.prototype as Record<string, unknown>;
  afterEach(() => {
    delete prototype["a"];
    delete prototype["b"];
  });

  it("an inherited value is no required property", () => {
    prototype["a"] = "inherited";
    const schema: Schema = { required: { a: { maxLength: 1 } } };
    expect(check(schema, {})).toMatchObject([{ keyword: "required" }]);
    expect(check(schema, { a: "x" })).toEqual([]);
  });

  it("a keyword that the schema does not have is not taken from there", () => {
    prototype["a"] = "inherited";
    for (const [name, value] of Object.entries({ maxLength: 1, type: "integer", const: "c", required: { b: {} } })) {
      prototype[name] = value;
      try {
        expect(check({ optional: { a: { minLength: 1 } } }, { a: "text" }), name).toEqual([]);
      } finally {
        delete prototype[name];
      }
    }
  });

  it("an inherited name is neither sent nor allowed", () => {
    prototype["b"] = { type: "string" };
    const schema: Schema = { optional: { a: {} }, additionalProperties: false };
    expect(check(schema, { a: 1 })).toEqual([]);
    expect(check(schema, { b: "x" })).toMatchObject([{ path: ["b"], keyword: "additionalProperties" }]);
  });
});

it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a property like any other", (name) => {
  const sent = JSON.parse(`{"${name}":{"a":1}}`);
  expect(check({ optional: { a: {} }, additionalProperties: false }, sent)).toEqual([
    { path: [name], keyword: "additionalProperties", asked: undefined },
  ]);
  const required = Object.fromEntries([[name, {}]]);
  expect(check({ required }, {})).toHaveLength(1);
  expect(check({ required }, sent)).toEqual([]);
});

it("checks a value that is nested very deeply", () => {
  const depth = 200_000;
  let deep: unknown = {};
  for (let i = 0; i < depth; i++) deep = i % 2 ? [deep] : { a: deep };
  expect(check({ type: "object", optional: { a: { type: "string" } } }, { a: deep })).toMatchObject([
    { path: ["a"], keyword: "type" },
  ]);
});

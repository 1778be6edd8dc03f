import { describe, expect, it } from "vitest";
import { whilePolluted } from "../../test/support/pollution.js";
import { describeBroken, plain, receive } from "./receive.js";
import type { Schema } from "./schema.js";

const text: Schema = { type: "string", minLength: 1, maxLength: 3 };
const thing: Schema = { type: "object", required: { id: text }, optional: { note: text } };

const paths = (schema: Schema, value: unknown) =>
  receive(schema, value).unexpected.map(({ path, rule }) => `${path} ${rule}`);

describe("a field that is required on all levels", () => {
  const schema: Schema = {
    type: "object",
    required: { one: thing, list: { type: "array", items: thing } },
    optional: { other: thing, others: { items: thing } },
  };
  const valid = { one: { id: "a" }, list: [{ id: "a" }, { id: "b" }] };

  it("is refused when it is absent, null, empty or of another type, wherever it is", () => {
    const refusals: [unknown, string, string][] = [
      [undefined, "", "type"],
      [null, "", "type"],
      ["one", "", "type"],
      [{ ...valid, one: undefined }, "one", "required"],
      [{ ...valid, one: null }, "one", "required"],
      [{ ...valid, one: {} }, "one.id", "required"],
      [{ ...valid, one: { id: null } }, "one.id", "required"],
      [{ ...valid, one: { id: "" } }, "one.id", "minLength"],
      [{ ...valid, one: { id: 1 } }, "one.id", "type"],
      [{ ...valid, list: {} }, "list", "type"],
      [{ ...valid, list: [{ id: "a" }, {}] }, "list[].id", "required"],
      [{ ...valid, list: [{ id: "a" }, null] }, "list[]", "type"],
    ];
    for (const [value, path, rule] of refusals) expect(receive(schema, value).refused).toEqual({ path, rule });
  });

  it("may be longer than documented", () => {
    const value = { ...valid, one: { id: "long" } };
    expect(receive(schema, value).refused).toBeUndefined();
    expect(paths(schema, value)).toEqual(["one.id maxLength"]);
  });

  it("may be missing inside of an optional field", () => {
    const value = { ...valid, other: { note: "" }, others: [{ id: 7 }, {}, null] };
    expect(receive(schema, value).refused).toBeUndefined();
    expect(paths(schema, value)).toEqual([
      "other.id required",
      "other.note minLength",
      "others[].id type",
      "others[].id required",
      "others[] type",
    ]);
    const ofAnotherType = { ...valid, other: "x", others: 5 };
    expect(receive({ ...schema, optional: { ...schema.optional, others: { type: "array" } } }, ofAnotherType)).toEqual({
      refused: undefined,
      unexpected: [
        { path: "other", rule: "type" },
        { path: "others", rule: "type" },
      ],
    });
  });
});

it("a place in a list has no number, and nothing is refused where nothing is required", () => {
  const items = Array.from({ length: 12 }, (_, i) => ({ id: i < 11 ? "a" : 7 }));
  const expected = [{ path: "list[].id", rule: "type" }];
  const schema: Schema = { optional: { list: { type: "array", items: thing } } };
  expect(receive(schema, { list: items })).toEqual({ refused: undefined, unexpected: expected });
});

describe("null", () => {
  const schema: Schema = { optional: { id: {}, inner: { optional: { a: {} } }, list: { items: thing }, free: {} } };

  it("counts as absent in described objects, in known and unknown fields", () => {
    const value = { id: null, more: null, inner: { a: null, b: null }, list: [{ id: "a", note: null }] };
    expect(receive(schema, value)).toEqual({ refused: undefined, unexpected: [] });
    expect(value).toEqual({ inner: {}, list: [{ id: "a" }] });
    for (const name of ["id", "more"]) expect(value).not.toHaveProperty(name);
  });

  it("stays in lists, and inside of undescribed fields", () => {
    const value = { free: { a: null }, inner: [null], more: { a: null }, list: { a: null } };
    const copy = structuredClone(value);
    receive(schema, value);
    expect(value).toEqual(copy);
  });
});

it("an unknown field is reported with its path, and not with what is inside it", () => {
  const schema: Schema = { optional: { list: { items: thing }, inner: { optional: { f: {} } } } };
  const value = {
    a: { b: 1 },
    list: [
      { id: "a", c: { d: [] } },
      { id: "b", c: 1 },
    ],
    inner: { e: 1 },
  };
  expect(paths(schema, value)).toEqual(
    ["list[].c", "list[].c", "inner.e", "a"].map((path) => `${path} additionalProperties`),
  );
});

it.each([
  ["effective_time ", "effective_time?"],
  ["a\nb\u001b[31m\u202e界😀", "a?b??31m????"],
  ["", "?"],
  ["7", "7"],
  ["x".repeat(65), "x".repeat(64)],
  ["constructor", "constructor"],
  ["PAPAY.SIGN", "PAPAY.SIGN"],
])("a name such as %j is told as %j", (name, told) => {
  expect(plain(name)).toBe(told);
  expect(paths({ optional: { other: {} } }, { [name]: 1 })).toEqual([`${told} additionalProperties`]);
});

it.each([
  ["the name of an optional field", { note: {} }],
  ["keywords of a schema", { items: {}, required: { note: {} } }],
])("an optional field does not become required when Object.prototype has %s", async (_, evil) => {
  const received = await whilePolluted(evil, async () => receive(thing, { id: "a", note: 7 }));
  expect(received).toEqual({ refused: undefined, unexpected: [{ path: "note", rule: "type" }] });
});

it("names of Object.prototype are names like any other", () => {
  const value = JSON.parse('{"constructor":1,"toString":null,"hasOwnProperty":{}}');
  expect(paths({ optional: { other: {} } }, value)).toEqual([
    "constructor additionalProperties",
    "hasOwnProperty additionalProperties",
  ]);
  expect(Object.hasOwn(value, "toString")).toBe(false);
});

it("takes values that are nested very deeply, and objects and lists with very many members", () => {
  let deep: unknown = {};
  for (let i = 0; i < 200_000; i++) deep = i % 2 ? [deep] : { id: deep };
  expect(paths(thing, { id: "a", note: deep })).toEqual(["note type"]);
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`f${i}`, i]));
  expect(receive(thing, { id: "a", ...many }).unexpected).toHaveLength(200_000);
  const list: Schema = { type: "array", items: thing };
  expect(receive(list, new Array(200_000).fill(1)).unexpected).toHaveLength(200_000);
});

it("a broken rule reads as the rest of a sentence", () => {
  expect(describeBroken({ path: "resource.nonce", rule: "type" })).toBe('breaks the rule "type" at resource.nonce');
  expect(describeBroken({ path: "", rule: "type" })).toBe('breaks the rule "type"');
});

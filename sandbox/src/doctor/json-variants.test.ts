import { describe, expect, it } from "vitest";
import { documentedCall } from "./documented-call.js";
import { formEncoded, pythonRepr, unwrapped } from "./json.js";
import { hashMapOrder, jsonVariants, shuffles } from "./json-variants.js";
import { permutations } from "./line-mistakes.js";
import { PATH } from "./signing.test-helper.js";

const TEXT = '{"b":{"z":[1,2.50,{}],"y":[]},"a":"张/<&>\\"\\u00e9","n":null,"e":[-1e3],"t":true}';
const { body: FIELDS } = documentedCall("POST", PATH);
const texts = (text: string): string[] => [...jsonVariants(text, FIELDS)].map((variant) => variant.text);

describe("the writings of a JSON text", () => {
  it("all mean the same, but for the nulls that some leave out", () => {
    const { n: _, ...withoutNull } = JSON.parse(TEXT) as Record<string, unknown>;
    const all = texts(TEXT);
    expect(all.length).toBeGreaterThan(300);
    for (const text of all) {
      expect([{ ...withoutNull, n: null }, withoutNull]).toContainEqual(JSON.parse(text));
    }
  });

  it("come with the least different first", () => {
    const counts = [...jsonVariants(TEXT, FIELDS)].map(({ differences }) => differences.length);
    expect(counts).toEqual([...counts].sort());
    expect(counts[0]).toBe(1);
  });

  it.each(["", "{", "nul", '{"a":1}x', "\ufeff{}", "[".repeat(50) + "]".repeat(50)])("are none for %s", (text) => {
    expect(texts(text)).toEqual([]);
  });
});

// What `keySet()` of a `new HashMap<>()` of Java 17 prints after these keys were put into it.
it.each([
  [
    ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"],
    ["out_contract_code", "appid", "user_display_name", "plan_id", "success_notify_url"],
  ],
  // "Aa" and "BB" share a hash: they stay as they were put in.
  [
    ["f", "b", "BB", "a", "Aa"],
    ["BB", "Aa", "a", "b", "f"],
  ],
  // "p" is before "a" in a table of 16, and after "l" in the table of 32 that thirteen keys have.
  [
    ["p", "a"],
    ["p", "a"],
  ],
  [[..."pabcdefghijkl"], [..."abcdefghijklp"]],
])("orders %j as a Java HashMap", (put, printed) => {
  expect(hashMapOrder(put.map((name) => ({ name }))).map(({ name }) => name)).toEqual(printed);
});

it.each([
  [1, 1],
  [2, 2],
  [6, 720],
  // Of 8 keys 49 moves (to a neighbour's place in one direction only) and 21 swaps of others than neighbours.
  [8, 70],
  [12, 176],
])("shuffles %d keys into %d orders", (keys, orders) => {
  const all = [...shuffles(Array.from({ length: keys }, (_, index) => index))].map(String);
  expect(new Set(all).size).toBe(orders);
  expect(all).toHaveLength(orders);
});

it("begins permutations with the order given", () => {
  expect(permutations([1, 2, 3])[0]).toEqual([1, 2, 3]);
  expect(permutations([1, 2, 3])).toHaveLength(6);
});

it("writes Python's str()", () => {
  expect(pythonRepr('{"a":[true,false,null,1.0],"b":"it\'s","c":"\\n","d":"\\"\'"}')).toBe(
    `{'a': [True, False, None, 1.0], 'b': "it's", 'c': '\\n', 'd': '"\\''}`,
  );
});

it("writes form data of flat objects only", () => {
  expect(formEncoded('{"a":1,"b":"x y&"}')).toBe("a=1&b=x+y%26");
  expect(formEncoded('{"a":{}}')).toBeUndefined();
  expect(formEncoded("[1]")).toBeUndefined();
  expect(formEncoded("x")).toBeUndefined();
});

it("unwraps a JSON string only when JSON is in it", () => {
  expect(unwrapped('"{\\"a\\":1}"')).toBe('{"a":1}');
  expect(unwrapped('"hello"')).toBeUndefined();
  expect(unwrapped('{"a":1}')).toBeUndefined();
});

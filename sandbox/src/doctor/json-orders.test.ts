import { expect, it } from "vitest";
import { hashMapOrder } from "./json-orders.js";
import { permutations, shuffles } from "./json-shuffles.js";
import type { Member } from "./json-tokens.js";

const member = (key: string): Member => ({ key, value: [], tokens: [] });
const hashed = (keys: readonly string[]): string[] => hashMapOrder(keys.map(member)).map(({ key }) => key);

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
  expect(hashed(put)).toEqual(printed);
});

const object = (count: number): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, { index }])));

it.each([
  [1, 0],
  [2, 2],
  [6, 720],
  // Of 8 keys 49 moves (to a neighbour's place in one direction only) and 21 swaps of others than neighbours.
  [8, 70],
  [12, 176],
  [41, 0],
])("shuffles %d keys into %d orders", (keys, orders) => {
  const text = object(keys);
  const all = [...shuffles(text)];
  expect(new Set(all).size).toBe(orders);
  expect(all).toHaveLength(orders);
  for (const shuffled of all) expect(JSON.parse(shuffled)).toEqual(JSON.parse(text));
});

it("shuffles with the blanks staying in their places", () => {
  expect([...shuffles('{ "a": [1, 2],\n"b" : {"c": 3} }\n')]).toEqual([
    '{ "a": [1, 2],\n"b" : {"c": 3} }',
    '{ "b" : {"c": 3},\n"a": [1, 2] }',
  ]);
  expect([...shuffles("[1,2]")]).toEqual([]);
  expect([...shuffles("x")]).toEqual([]);
});

it("begins permutations with the order given", () => {
  expect(permutations([1, 2, 3])[0]).toEqual([1, 2, 3]);
  expect(permutations([1, 2, 3])).toHaveLength(6);
});

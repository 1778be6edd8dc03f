import { rankIn } from "./documented-call.js";
import type { Style } from "./json-styles.js";
import { arrange, type Member, type Tokens } from "./json-tokens.js";

/** Puts the members of JSON in another way. */
export type Arrange = (tokens: Tokens) => Tokens;

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byKey = (members: readonly Member[], compare: (a: string, b: string) => number): Member[] =>
  [...members].sort((a, b) => compare(a.key, b.key));

// In all objects, the inner ones too. What was put into a HashMap in which order only shows in keys with one bucket.
const everywhere =
  (change: (members: readonly Member[]) => readonly Member[]): Arrange =>
  (tokens) =>
    arrange(tokens, change);

const HASH_MAP = {
  en: "has its keys in the order of a Java HashMap (fastjson's JSONObject too)",
  zh: "键按 Java HashMap 的遍历顺序排列（fastjson 的 JSONObject 也是如此）",
};

/** The orders in which programs put the keys of an object. `order` is that of the API's document. */
export const orders = (order: readonly string[]): Style<Arrange>[] => [
  {
    label: { en: "has its keys in alphabetical order", zh: "键按字母顺序排列" },
    write: everywhere((members) => byKey(members, byUnits)),
  },
  { label: HASH_MAP, write: everywhere(hashMapOrder) },
  { label: HASH_MAP, write: everywhere((members) => hashMapOrder(byKey(members, byUnits))) },
  { label: HASH_MAP, write: everywhere((members) => hashMapOrder(byRank(members, order))) },
  {
    label: { en: "has its keys in the order of the API's document", zh: "键按接口文档中的顺序排列" },
    write: everywhere((members) => byRank(members, order)),
  },
  {
    label: {
      en: "has its keys ordered by length (as databases' JSON columns do)",
      zh: "键按长度排列（数据库 JSON 列的行为）",
    },
    write: everywhere((members) => byKey(members, (a, b) => a.length - b.length || byUnits(a, b))),
  },
  {
    label: { en: "has its keys in reverse order", zh: "键的顺序相反" },
    write: everywhere((members) => [...members].reverse()),
  },
];

function byRank(members: readonly Member[], order: readonly string[]): Member[] {
  return byKey(members, (a, b) => rankIn(order, a) - rankIn(order, b));
}

/** The order in which a Java HashMap gives out members that were put into it in the order given. */
export function hashMapOrder(members: readonly Member[]): Member[] {
  let size = 16;
  while (members.length > size * 0.75) size *= 2;
  const bucket = ({ key }: Member): number => spread(hashCode(key)) & (size - 1);
  // The sort is stable, as the lists within the buckets are.
  return [...members].sort((a, b) => bucket(a) - bucket(b));
}

// String.hashCode of Java.
function hashCode(text: string): number {
  let code = 0;
  for (let at = 0; at < text.length; at += 1) code = (Math.imul(code, 31) + text.charCodeAt(at)) | 0;
  return code;
}

// HashMap.hash of Java.
function spread(code: number): number {
  return code ^ (code >>> 16);
}

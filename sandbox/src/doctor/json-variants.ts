import type { Text } from "../text.js";
import { absentFields, type DocumentedFields, inOrder, subsets } from "./documented-call.js";
import {
  type Arrange,
  decode,
  everywhere,
  type Json,
  type Layout,
  type Member,
  readJson,
  scalars,
  writeJson,
} from "./json.js";
import { permutations } from "./line-mistakes.js";
import type { Rarity } from "./message.js";
import { phrase, type SimpleId } from "./words.js";

/** The same JSON in another writing, and how that differs from the one given. */
export interface JsonVariant {
  text: string;
  differences: Text[];
  rarity: Rarity;
}

/** One way in which serialisers differ. Two of the same kind are never tried together. */
interface Difference {
  kind: "strings" | "blanks" | "numbers" | "order" | "types" | "fields";
  label: Text;
  change?: (json: Json) => Json;
  layout?: Layout;
  /** Whether two very common languages differ in this: two such differences are as common as one. */
  isUsual?: boolean | undefined;
}

/** Limits for all writings together, in characters and in number. */
const MOST = { characters: 1_200_000, count: 1400 };

// The limit in commas, colons and brackets: a body with thousands of them, which no real request has, is written a few times.
const MOST_PARTS = 100_000;

/**
 * The writings of a JSON text by the serialisers of all languages, those with the fewest differences first. They are made
 * one by one, so a caller may stop early.
 */
export function* jsonVariants(text: string, fields: DocumentedFields, most = MOST): Generator<JsonVariant> {
  const parts = text.match(/[,:[{]/g)?.length ?? 1;
  let left = Math.min(most.count, most.characters / text.length, MOST_PARTS / parts);
  for (const variant of writings(text, fields)) {
    if (variant) yield variant;
    if (--left <= 0) return;
  }
}

// There are so many differences of these kinds that only the likeliest are tried with others.
const MOST_TOGETHER: { readonly [Kind in Difference["kind"]]?: number } = { types: 2, fields: 7 };

/** Gives `undefined` for a writing that an earlier one equals. */
function* writings(text: string, fields: DocumentedFields): Generator<JsonVariant | undefined> {
  const { write, differences } = examined(text, fields);
  const known = new Set([text]);
  const single: Difference[] = [];
  for (const one of differences) {
    const written = write([one]);
    const isNew = !known.has(written);
    known.add(written);
    const isRare = single.filter(({ kind }) => kind === one.kind).length >= (MOST_TOGETHER[one.kind] ?? Infinity);
    yield isNew ? { text: written, differences: [one.label], rarity: isRare ? "seldom" : "common" } : undefined;
    if (isNew && !isRare) single.push(one);
  }
  // Four differences at once are hardly ever seen, and would make thousands of writings.
  for (const some of [...combined(single, 2), ...combined(single, 3)]) {
    const rarity = some.length === 3 ? "alone" : isUsual(some) ? "common" : "seldom";
    yield { text: write(some), differences: some.map(({ label }) => label), rarity };
  }
}

const isUsual = (some: readonly Difference[]): boolean => some.every((one) => one.isUsual);

// All orders of six keys are 720. Of more, those in which one key has another place, or two have changed theirs.
const ALL_ORDERS = 6;
const MOST_KEYS = 40;

/** Writings with the keys in any order, also with other differences. They are tried last, because there are so many. */
export function* shuffledVariants(text: string, fields: DocumentedFields): Generator<JsonVariant> {
  const { members, write, differences } = examined(text, fields);
  if (members.length < 2 || members.length > MOST_KEYS) return;
  const others = differences.filter(({ kind }) => kind === "blanks" || kind === "strings" || kind === "numbers");
  const tried = new Set<string>();
  for (const some of [[], ...combined(others, 2).filter(isUsual), ...combined(others, 1)]) {
    const written = write(some);
    if (tried.has(written)) continue;
    tried.add(written);
    const labels = [phrase("keys-other"), ...some.map(({ label }) => label)];
    for (const shuffled of shuffles(members)) {
      yield { text: write(some, { open: "{", members: shuffled }), differences: labels, rarity: "alone" };
    }
  }
}

export function* shuffles<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length <= ALL_ORDERS) return yield* permutations(items);
  for (const [one, item] of items.entries()) {
    const others = items.filter((_, index) => index !== one);
    for (const [two, other] of items.entries()) {
      // Moving a key to its neighbour's place is the same as moving the neighbour.
      if (two !== one && two !== one - 1) yield [...others.slice(0, two), item, ...others.slice(two)];
      if (two > one + 1) yield items.map((same, index) => (index === one ? other : index === two ? item : same));
    }
  }
}

/** The members of the text, a function that writes it with some differences, and all differences that it can have. */
function examined(text: string, fields: DocumentedFields) {
  const read = readJson(text);
  const json = read ?? "";
  const indent = /^[{[]\r?\n([ \t]+)/.exec(text)?.[1];
  const layouts = [...LAYOUTS.map(([, layout]) => layout), ...(indent ? [{ ...INDENTED, indent }] : [])];
  // Blanks that no serialiser writes are not kept.
  const sent = layouts.find((layout) => writeJson(json, layout) === text) ?? COMPACT;
  const write = (some: readonly Difference[], given = json): string => {
    const changed = some.reduce((value, { change }) => change?.(value) ?? value, given);
    return writeJson(changed, some.find(({ layout }) => layout)?.layout ?? sent);
  };
  const members = typeof json !== "string" && json.open === "{" ? json.members : [];
  return { members, write, differences: read === undefined ? [] : differencesOf(read, members, fields) };
}

function differencesOf(json: Json, members: readonly Member[], fields: DocumentedFields): Difference[] {
  return [
    ...STRINGS.map(([id, write, isUsual]): Difference => {
      const change = scalars((raw) => (raw.startsWith('"') ? write(JSON.stringify(decode(raw))) : raw));
      return { kind: "strings", label: phrase(id), change, isUsual };
    }),
    ...LAYOUTS.map(([id, layout, isUsual]): Difference => ({ kind: "blanks", label: phrase(id), layout, isUsual })),
    ...orders(fields.order).map(
      ([id, arrange]): Difference => ({ kind: "order", label: phrase(id), change: everywhere(arrange) }),
    ),
    ...NUMBERS.map(([id, write]): Difference => ({ kind: "numbers", label: phrase(id), change: scalars(write) })),
    ...TYPES.flatMap((type) => typeDifferences(json, type)),
    ...fieldDifferences(members, fields),
  ];
}

/** All sets of `count` differences of different kinds. */
function combined(all: readonly Difference[], count: number): Difference[][] {
  if (count === 0) return [[]];
  return all.flatMap((one, place) => {
    const others = all.slice(place + 1).filter(({ kind }) => kind !== one.kind);
    return combined(others, count - 1).map((rest) => [one, ...rest]);
  });
}

const escaping = (pattern: RegExp, isUpper = false) => {
  const one = (sign: string): string => {
    const code = sign.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${isUpper ? code.toUpperCase() : code}`;
  };
  return (text: string): string => text.replace(pattern, one);
};

const ascii = escaping(/[\u0080-\uffff]/g);
const slashes = (text: string): string => text.replaceAll("/", "\\/");
const dotNet = escaping(/[<>&'+`\u007f-\uffff]/g, true);

/** How serialisers write strings. */
const STRINGS: readonly [SimpleId, (text: string) => string, isUsual?: boolean][] = [
  ["unescaped", (text) => text, true],
  ["escapes-python", ascii, true],
  ["escapes-php", (text) => slashes(ascii(text))],
  ["escapes-slashes", slashes],
  ["escapes-go", escaping(/[<>&\u2028\u2029]/g)],
  ["escapes-gson", escaping(/[<>&='\u2028\u2029]/g)],
  ["escapes-net", (text) => dotNet(text.replaceAll('\\"', "\\u0022"))],
  ["escapes-upper", escaping(/[\u0080-\uffff]/g, true)],
];

const COMPACT: Layout = { comma: ",", colon: ":" };
const INDENTED: Layout = { comma: ",", colon: ": ", indent: "  " };

/** Where serialisers put blanks. */
const LAYOUTS: readonly [SimpleId, Layout, isUsual?: boolean][] = [
  ["blanks-none", COMPACT, true],
  ["blanks-python", { comma: ", ", colon: ": " }, true],
  ["indent-two", INDENTED],
  ["indent-four", { ...INDENTED, indent: "    " }],
  ["indent-tabs", { ...INDENTED, indent: "\t" }],
  ["indent-jackson", { ...INDENTED, colon: " : ", flatArrays: true }],
  ["indent-crlf", { ...INDENTED, lineEnd: "\r\n" }],
  ["blanks-comma", { comma: ", ", colon: ":" }],
  ["blanks-colon", { comma: ",", colon: ": " }],
  ["blanks-braces", { comma: ", ", colon: ": ", pad: " " }],
];

/** How serialisers write numbers. */
const NUMBERS: readonly [SimpleId, (raw: string) => string][] = [
  ["numbers-short", (raw) => (/^-?[0-9]/.test(raw) ? JSON.stringify(Number(raw)) : raw)],
  ["numbers-fraction", (raw) => (/^-?[0-9]+$/.test(raw) ? `${raw}.0` : raw)],
];

const byName = (members: readonly Member[], key: (name: string) => string): Member[] =>
  [...members].sort((a, b) => (key(a.name) < key(b.name) ? -1 : key(a.name) > key(b.name) ? 1 : 0));

/** The orders in which programs put the keys of an object. `order` is that of the API's document. */
function orders(order: readonly string[]): [SimpleId, Arrange][] {
  const sorted: Arrange = (members) => byName(members, (name) => name);
  const documented: Arrange = (members) => inOrder(members, order, ({ name }) => name);
  return [
    ["keys-alphabet", sorted],
    // The order in which keys were put into a HashMap matters only for keys with the same bucket.
    ["keys-hash-map", hashMapOrder],
    ["keys-hash-map", (members) => hashMapOrder(sorted(members))],
    ["keys-hash-map", (members) => hashMapOrder(documented(members))],
    ["keys-document", documented],
    ["keys-length", (members) => byName(members, (name) => String.fromCharCode(name.length) + name)],
    ["keys-reverse", (members) => [...members].reverse()],
  ];
}

/** The order of a Java HashMap into which these members were put in the given order. */
export function hashMapOrder<One extends { name: string }>(members: readonly One[]): One[] {
  let size = 16;
  while (members.length > size * 0.75) size *= 2;
  const bucket = ({ name }: One): number => {
    // String.hashCode and HashMap.hash of Java.
    let code = 0;
    for (let at = 0; at < name.length; at += 1) code = (Math.imul(code, 31) + name.charCodeAt(at)) | 0;
    return (code ^ (code >>> 16)) & (size - 1);
  };
  // The sort is stable, as the lists within the buckets are.
  return [...members].sort((a, b) => bucket(a) - bucket(b));
}

/** Numbers that have quotes in only one of the two texts: which values are changed, and how. */
const TYPES: readonly ["numbers-quoted" | "numbers-bare", RegExp, (raw: string) => string][] = [
  ["numbers-quoted", /^-?[0-9]/, (raw) => `"${raw}"`],
  ["numbers-bare", /^"(?:0|[1-9][0-9]{0,17})"$/, (raw) => raw.slice(1, -1)],
];

function typeDifferences(json: Json, [id, pattern, write]: (typeof TYPES)[number]): Difference[] {
  const matches = (value: Json): value is string => typeof value === "string" && pattern.test(value);
  const matching = membersWithin(json).filter(({ key, value }) => key !== "" && matches(value));
  return subsets([...new Set(matching.map(({ name }) => name))]).map((keys) => {
    const one = (member: Member): Member =>
      keys.includes(member.name) && matches(member.value) ? { ...member, value: write(member.value) } : member;
    return { kind: "types", label: phrase(id, { keys }), change: everywhere((members) => members.map(one)) };
  });
}

function membersWithin(json: Json): Member[] {
  return typeof json === "string" ? [] : json.members.flatMap((member) => [member, ...membersWithin(member.value)]);
}

/** Members of the outermost object that have no value and are in only one of the two texts. */
function fieldDifferences(members: readonly Member[], fields: DocumentedFields): Difference[] {
  const withoutNulls = everywhere((inner) => inner.filter(({ value }) => value !== "null"));
  const found: Difference[] = [{ kind: "fields", label: phrase("nulls-left-out"), change: withoutNulls }];
  const add = (label: Text, arrange: Arrange) =>
    found.push({
      kind: "fields",
      label,
      change: (json) =>
        members.length > 0 && typeof json !== "string" ? { ...json, members: arrange(json.members) } : json,
    });
  const hollow = members.filter(({ value }) => value === "null" || value === '""').map(({ name }) => name);
  for (const keys of subsets([...new Set(hollow)])) {
    add(phrase("fields-left-out", { keys }), (all) => all.filter(({ name }) => !keys.includes(name)));
  }
  for (const keys of absentFields(
    fields,
    members.map(({ name }) => name),
  )) {
    for (const raw of ["null", '""']) {
      const added = keys.map((name): Member => ({ name, key: JSON.stringify(name), value: raw }));
      const label = phrase("fields-added", { keys, raw });
      add(label, (all) => [...all, ...added]);
      add(label, (all) => inPlaces(all, added, fields.order));
    }
  }
  return found;
}

/** Puts each added member before the first one that follows it in the document. */
function inPlaces(members: readonly Member[], added: readonly Member[], order: readonly string[]): Member[] {
  const out = [...members];
  for (const member of added) {
    const isAfter = (one: Member): boolean => inOrder([one, member], order, ({ name }) => name)[0] === member;
    const after = out.findIndex(isAfter);
    out.splice(after < 0 ? out.length : after, 0, member);
  }
  return out;
}

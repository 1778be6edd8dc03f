import type { Text } from "../text.js";
import type { DocumentedFields } from "./documented-call.js";
import { fieldStyles, typeStyles } from "./json-fields.js";
import { type Arrange, orders } from "./json-orders.js";
import { shuffles } from "./json-shuffles.js";
import { BLANKS, type Blanks, NUMBERS, STRINGS, type Style, type WriteToken } from "./json-styles.js";
import { readTokens, type Token, type Tokens } from "./json-tokens.js";
import type { Rarity } from "./message.js";

/** The same JSON in another writing, and how that differs from the one given. */
export interface JsonVariant {
  text: string;
  differences: Text[];
  rarity: Rarity;
}

interface Writing {
  order?: Style<Arrange>;
  fields?: Style<Arrange>;
  types?: Style<Arrange>;
  blanks?: Style<Blanks>;
  strings?: Style<WriteToken>;
  numbers?: Style<WriteToken>;
}

const LONGEST = 262_144;

// In tokens, of all writings of one kind together. A body of tens of thousands of them, which no honest one has, is
// only written in the first few ways: there are some hundred, and each takes as long as there are tokens.
const MOST_WRITTEN = 200_000;

/**
 * The writings of a JSON text that serialisers of all languages make of it, those that differ in the least first.
 * Made one by one: a caller that has had enough just stops.
 */
export function* jsonVariants(text: string, fields: DocumentedFields): Generator<JsonVariant> {
  const tokens = readTokens(text);
  if (tokens === undefined) return;
  const single = singles(tokens, fields);
  const sociable = withoutMost(single);
  for (const one of single) yield made(one.writing, one.text, sociable.includes(one) ? "common" : "seldom");
  for (const shuffled of shuffles(text)) yield { text: shuffled, differences: [SHUFFLED], rarity: "alone" };
  const { pairs, triples } = combinations(sociable);
  const usual = pairs.filter(({ blanks, strings }) => blanks?.usual && strings?.usual);
  const rest = pairs.filter((writing) => !usual.includes(writing));
  for (const [index, writing] of affordable(tokens, [...usual, ...rest, ...triples]).entries()) {
    const rarity = index < usual.length ? "common" : index < pairs.length ? "seldom" : "alone";
    yield made(writing, write(tokens, writing), rarity);
  }
}

/** The keys in any order and the rest in another writing too: so many that they are the last to try. */
export function* shuffledVariants(text: string, fields: DocumentedFields): Generator<JsonVariant> {
  const tokens = readTokens(text);
  if (tokens === undefined) return;
  const single = singles(tokens, fields).filter(({ writing }) => writing.blanks || writing.strings || writing.numbers);
  const usual = combinations(single).pairs.filter(({ blanks, strings }) => blanks?.usual && strings?.usual);
  for (const writing of affordable(tokens, [...usual, ...single.map((one) => one.writing)])) {
    for (const shuffled of shuffles(write(tokens, writing))) {
      const { differences } = made(writing, shuffled, "alone");
      yield { text: shuffled, differences: [SHUFFLED, ...differences], rarity: "alone" };
    }
  }
}

const SHUFFLED: Text = { en: "has its keys in another order", zh: "键的顺序不同" };

function made(writing: Writing, text: string, rarity: Rarity): JsonVariant {
  const used = [writing.order, writing.fields, writing.types, writing.blanks, writing.strings, writing.numbers];
  return { text, differences: used.flatMap((style) => (style ? [style.label] : [])), rarity };
}

function affordable(tokens: Tokens, writings: readonly Writing[]): readonly Writing[] {
  return writings.slice(0, Math.floor(MOST_WRITTEN / tokens.length));
}

interface Written {
  writing: Writing;
  text: string;
}

// A style that changes nothing in this text, or the same as another one does, is not worth combining.
function singles(tokens: Tokens, documented: DocumentedFields): Written[] {
  const writings: Writing[] = [
    ...STRINGS.map((strings) => ({ strings: remembering(strings) })),
    ...BLANKS.map((blanks) => ({ blanks })),
    ...orders(documented.order).map((order) => ({ order })),
    ...NUMBERS.map((numbers) => ({ numbers })),
    ...typeStyles(tokens).map((types) => ({ types })),
    ...fieldStyles(tokens, documented).map((fields) => ({ fields })),
  ];
  const seen = new Set([write(tokens, {})]);
  const found: Written[] = [];
  for (const writing of affordable(tokens, writings)) {
    const text = write(tokens, writing);
    if (text.length > LONGEST || seen.has(text)) continue;
    seen.add(text);
    found.push({ writing, text });
  }
  return found;
}

// The same few strings are written hundreds of times.
function remembering(style: Style<WriteToken>): Style<WriteToken> {
  const known = new Map<string, string>();
  const remembered = (raw: string): string => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const written = style.write(raw);
    known.set(raw, written);
    return written;
  };
  return { ...style, write: remembered };
}

// Of what concerns fields there is so much that only the likeliest comes with other differences.
const SOCIABLE = { types: 2, fields: 7 };

function withoutMost(all: readonly Written[]): Written[] {
  const types = all.filter(({ writing }) => writing.types).slice(SOCIABLE.types);
  const fields = all.filter(({ writing }) => writing.fields).slice(SOCIABLE.fields);
  const left = new Set([...types, ...fields]);
  return all.filter((one) => !left.has(one));
}

// Four differences at once are more than chance brings, and would be thousands of writings.
function combinations(all: readonly Written[]): { pairs: Writing[]; triples: Writing[] } {
  const writings = all.map(({ writing }) => writing);
  const pairs: Writing[] = [];
  const triples: Writing[] = [];
  for (const [one, first] of writings.entries()) {
    for (const [two, second] of writings.slice(0, one).entries()) {
      if (samePart(first, second)) continue;
      pairs.push({ ...first, ...second });
      for (const third of writings.slice(0, two)) {
        if (!samePart(first, third) && !samePart(second, third)) triples.push({ ...first, ...second, ...third });
      }
    }
  }
  return { pairs, triples };
}

function samePart(one: Writing, two: Writing): boolean {
  return Object.keys(one)[0] === Object.keys(two)[0];
}

function write(given: Tokens, writing: Writing): string {
  let tokens = given;
  for (const style of [writing.order, writing.types, writing.fields]) if (style) tokens = style.write(tokens);
  const style = writing.blanks?.write;
  let out = "";
  let previous: string | undefined;
  const open: string[] = [];
  for (const token of tokens) {
    if (out.length > LONGEST) return out;
    if (token.raw === "}" || token.raw === "]") open.pop();
    out += style ? blanksBefore(style, previous, token, open) : token.blanks;
    out += render(token, writing);
    if (token.raw === "{" || token.raw === "[") open.push(token.raw);
    previous = token.raw;
  }
  return out;
}

function render(token: Token, writing: Writing): string {
  if (token.kind === "string" && writing.strings) return writing.strings.write(token.raw);
  if (token.kind === "number" && writing.numbers) return writing.numbers.write(token.raw);
  return token.raw;
}

function blanksBefore(style: Blanks, previous: string | undefined, token: Token, open: readonly string[]): string {
  const opened = previous === "{" || previous === "[";
  const closes = token.raw === "}" || token.raw === "]";
  if (token.raw === ":") return style.colon.slice(0, style.colon.indexOf(":"));
  if (previous === ":") return style.colon.slice(style.colon.indexOf(":") + 1);
  if (token.raw === ",") return "";
  if (previous === undefined || (opened && closes)) return "";
  if (style.indent === undefined) return previous === "," ? style.comma.slice(1) : "";
  const inArray = closes ? token.raw === "]" : open.at(-1) === "[";
  if (style.flatArrays && inArray) return " ";
  return (style.lineEnd ?? "\n") + style.indent.repeat(open.length);
}

import fc from "fast-check";
import type { Schema } from "../../src/schema/schema.js";

/** Characters at the limits of patterns, formats and lengths; some have two UTF-16 units, some fold to ASCII. */
const CHARACTERS = [
  ..."aZ09 \n\t\0?#/:+-.,=_%@[]",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "\uffff",
  "\u212a",
  "ſ",
  "张",
];
const ASTRAL_AND_HALVES = ["😀", "\ud83d", "\ude00"];
const character = fc.constantFrom(...CHARACTERS, ...ASTRAL_AND_HALVES);

const time = fc.stringMatching(
  /^[12]\d{3}-[01]\d-[0-3]\d[Tt ](?:[0-2]\d:[0-6]\d:[0-6]\d|23:59:60)(?:\.\d{1,3})?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?$/,
);
const uri = fc.stringMatching(/^[A-Za-z0-9+.-]{0,5}:?\/{0,3}[a-z?#/]{0,5}$/);
const shapes = fc.oneof(time, uri, fc.constantFrom(".", ".."));

/** Texts that nearly fit a schema: valid ones, and ones with a few changes. */
export function textsNear({ pattern, minLength, maxLength, ...schema }: Schema): fc.Arbitrary<string> {
  const named = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
  const wanted = [
    ...(pattern === undefined ? [] : [fc.stringMatching(new RegExp(withoutLookaheads(pattern), "u"))]),
    ...(named.length === 0 ? [] : [fc.constantFrom(...named)]),
  ];
  const like = fc.oneof(...wanted, shapes);
  const limits = [minLength, maxLength].filter((limit) => limit !== undefined);
  const edits = [like, edited(like), edited(edited(like))];
  return limits.length === 0 ? fc.oneof(...edits) : fc.oneof(...edits, aroundLimits(limits), stretched(like, limits));
}

/** fast-check cannot generate texts for these patterns; random texts must be refused. */
function withoutLookaheads(pattern: string): string {
  return pattern.replace(/\(\?![^)]*\)/g, "");
}

function edited(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .record({ text: texts, at: fc.nat(99), inserted: fc.option(character, { nil: "" }), removed: fc.nat(1) })
    .map(({ text, at, inserted, removed }) => {
      const position = at % (text.length + 1);
      return text.slice(0, position) + inserted + text.slice(position + removed);
    });
}

/** One character repeated, about as often as the limit. */
function aroundLimits(limits: number[]): fc.Arbitrary<string> {
  return fc
    .record({ limit: fc.constantFrom(...limits), more: fc.integer({ min: -1, max: 1 }), filler: character })
    .map(({ limit, more, filler }) => filler.repeat(Math.max(0, limit + more)));
}

function stretched(texts: fc.Arbitrary<string>, limits: number[]): fc.Arbitrary<string> {
  return fc
    .record({ text: texts, limit: fc.constantFrom(...limits), more: fc.nat(1) })
    .map(({ text, limit, more }) => text + (text.at(-1) ?? "").repeat(Math.max(0, limit + more - text.length)));
}

const ODD_VALUES = [
  ...[null, true, false, 0, -0, 1, -1, 0.5, 123.0, 1e300, -1e300, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, 5e-324],
  ...["", " ", "1", "null", "PAPAY.SIGN", "AEAD_AES_256_GCM", [], {}, [[]], [{}], [null], { length: 1 }],
];

/** Any JSON value. */
const anything = fc.oneof(
  fc.constantFrom(...ODD_VALUES),
  edited(shapes),
  fc.array(character, { maxLength: 40 }).map((characters) => characters.join("")),
  fc.integer(),
  fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
);

/** The limits of the document, and one above. */
const LENGTHS = [32, 36, 40, 64, 128, 256].flatMap((limit) => [limit, limit + 1]);

const INHERITED_NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "length", "0", "a/b", "a~b", ""];

/**
 * One of the values with a few parts replaced, removed, added, put into a list or moved.
 *
 * @param values - JSON values to begin with.
 */
export function mutated(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const names = [...new Set(values.flatMap(namesIn)), ...INHERITED_NAMES];
  const edit = fc.record({
    at: fc.nat(9_999),
    kind: fc.constantFrom("replace", "replace", "remove", "add", "wrap", "edit", "stretch", "repeat"),
    name: fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 5 })),
    value: anything,
    inserted: character,
    length: fc.constantFrom(...LENGTHS),
  });
  return fc
    .record({ value: fc.constantFrom(...values), edits: fc.array(edit, { maxLength: 3, size: "max" }) })
    .map(({ value, edits }) => {
      // In a list, so that the whole value can be replaced too. Through text and back, so that it is JSON.
      const copied = [JSON.parse(JSON.stringify(value))];
      for (const { at, kind, name, value, inserted, length } of edits) {
        const places = placesIn(copied);
        const place = places[at % places.length] as Place;
        const old = place.holder[place.key];
        if (kind === "replace") set(place, value);
        else if (kind === "wrap") set(place, [old]);
        else if (kind === "repeat") set(place, Array.isArray(old) ? [...old, ...old, value] : [old, old]);
        else if (kind === "edit" && typeof old === "string") set(place, insert(old, at, inserted));
        else if (kind === "stretch" && typeof old === "string") set(place, stretch(old, at, inserted, length));
        else if (kind === "add" && isObject(old)) set({ holder: old, key: name }, value);
        else if (kind === "remove" && place.holder !== (copied as unknown)) delete place.holder[place.key];
      }
      return JSON.parse(JSON.stringify(copied[0] ?? null));
    });
}

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Place["holder"];
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function namesIn(value: unknown): string[] {
  return placesIn(value).map(({ key }) => key);
}

/** Also under the name `__proto__`, as JSON.parse does. */
function set({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function isObject(value: unknown): value is Place["holder"] {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text with characters inserted until it has `length`. */
function stretch(text: string, at: number, inserted: string, length: number): string {
  return insert(text, at, inserted.repeat(Math.max(0, length - [...text].length)));
}

function insert(text: string, at: number, inserted: string): string {
  const position = at % (text.length + 1);
  return text.slice(0, position) + inserted + text.slice(position);
}

import { absentFields, type DocumentedFields, rankIn } from "./documented-call.js";
import { pythonRepr } from "./json-other-forms.js";
import { permutations } from "./json-shuffles.js";
import { type Mistake, readable, wire } from "./message.js";
import { asJson, parametersOf } from "./parameters.js";
import { subsets } from "./subsets.js";
import { type AddVariant, variantsOf } from "./target-variants.js";
import {
  decoded,
  decodedBytes,
  encoded,
  encodedUri,
  hexCase,
  partEncodings,
  present,
  together,
} from "./url-encodings.js";
import * as words from "./words-target.js";

/** Mistakes in the query of the second line, which has its question mark. */
export function queryMistakes(query: string, fields: DocumentedFields): Mistake[] {
  const { found, add } = variantsOf("query", query);
  const bare = query.slice(1);
  if (bare === "") {
    add(query === "" ? "?" : "", () => words.questionMark());
    return found;
  }
  add("", () => words.queryNotSigned(readable(bare)));
  add("?", () => words.queryNotSigned(readable(bare)));
  const encodings = queryEncodings(bare);
  addEncodings(bare, encodings, add);
  const ordered = addOrders(bare, fields, add);
  addJoints(bare, add);
  addReplacements(bare, fields, add);
  addEmptyParameters(bare, fields, add);
  // What sorts the parameters often encodes them too.
  for (const [order, sorted] of ordered) {
    for (const signed of [...queryEncodings(sorted).usual, ...queryEncodings(sorted).others]) {
      const both = () => [
        words.queryOrder(order, readable(signed)),
        words.queryEncoding(readable(signed), readable(bare)),
      ];
      add(`?${signed}`, both, { weight: 2 });
    }
  }
  return found;
}

interface Encodings {
  usual: string[];
  others: string[];
}

function addEncodings(bare: string, { usual, others }: Encodings, add: AddVariant): void {
  const blame = (signed: string) => () => words.queryEncoding(readable(signed), readable(bare));
  for (const signed of usual) add(`?${signed}`, blame(signed));
  for (const signed of others) add(`?${signed}`, blame(signed), { rarity: "seldom" });
}

/** A query in the encodings that URL builders make of it; the one given may be among them. */
function queryEncodings(query: string): Encodings {
  const spaced = query.replaceAll("+", " ");
  const each = (from: string): (string | undefined)[] => {
    const parts = from.split(/([&=])/);
    // The names and values stand between the signs.
    const texts = parts.filter((_, place) => place % 2 === 0);
    return together(texts, (encodings) => encodings.map((text, place) => text + (parts[place * 2 + 1] ?? "")).join(""));
  };
  const usual = [
    decodedBytes(query),
    decodedBytes(spaced),
    encodedUri(decoded(query)),
    query.replaceAll("%20", "+"),
    query.replaceAll("+", "%20"),
    query.replaceAll("+", "%2B"),
    hexCase(query, true),
    hexCase(query, false),
    query.replaceAll("%", "%25"),
    query.replaceAll("%25", "%"),
    query.replaceAll("&", "&amp;"),
  ];
  const others = [...each(spaced), ...each(query), encoded(decoded(query)), ...partEncodings(query)];
  return { usual: present(usual), others: present(others) };
}

/** Adds the query in other orders, and gives those that programs make. */
function addOrders(bare: string, { order }: DocumentedFields, add: AddVariant): [words.QueryOrder, string][] {
  const parameters = bare.split("&");
  if (parameters.length < 2 || parameters.length > 100) return [];
  const name = (parameter: string): string => parameter.split("=", 1)[0] ?? "";
  const byName = [...parameters].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
  const made: [words.QueryOrder, string[]][] = [
    ["alphabet", byName],
    ["alphabet", [...parameters].sort()],
    ["document", [...parameters].sort((a, b) => rankIn(order, name(a)) - rankIn(order, name(b)))],
    ["other", [...parameters].reverse()],
    ["other", [...byName].reverse()],
  ];
  const joined = made.map(([kind, sorted]): [words.QueryOrder, string] => [kind, sorted.join("&")]);
  for (const [kind, signed] of joined) add(`?${signed}`, () => words.queryOrder(kind, readable(signed)));
  // Four parameters have 24 orders, too many for all of them to come with other mistakes.
  const rarity = parameters.length > 3 ? "seldom" : "common";
  for (const other of parameters.length > 4 ? [] : permutations(parameters)) {
    const signed = other.join("&");
    add(`?${signed}`, () => words.queryOrder("other", readable(signed)), { rarity });
  }
  return joined;
}

function addJoints(bare: string, add: AddVariant): void {
  for (const joint of ["", "&", "/", "\n", "\n?", " ", "??"]) {
    add(joint + bare, () => words.questionMarkReplaced(joint), { rarity: "seldom" });
  }
  const plain = bare.replaceAll(/&+/g, "&").replaceAll(/^&|&$/g, "");
  const others = [
    `${bare}&`,
    `&${bare}`,
    plain,
    bare.replaceAll("&", ";"),
    bare.replaceAll("&", ","),
    bare.replaceAll("&", "&&"),
  ];
  for (const signed of others) {
    add(`?${signed}`, () => words.querySeparators(readable(signed), readable(bare)), { rarity: "seldom" });
  }
}

/** What languages make of an object of parameters in a string. */
function addReplacements(bare: string, { numbers }: DocumentedFields, add: AddVariant): void {
  const parameters = parametersOf(bare);
  const json = asJson(parameters, numbers);
  const java = parameters.map(([name, value]) => `${name}=${value}`).join(", ");
  const go = parameters.map(([name, value]) => `${name}:${value}`).join(" ");
  const made = ["[object Object]", ...json, ...json.map(pythonRepr), `{${java}}`, `map[${go}]`, "Array"];
  for (const text of [...present(made), "undefined", "null", "None"]) {
    for (const signed of [`?${wire(text)}`, wire(text)]) {
      add(signed, () => words.queryReplaced(readable(signed)), { rarity: "seldom" });
    }
  }
}

const HOLLOW = /^([^=]+)(?:=(?:undefined|null|None|nil|NULL)?)?$/;
const HOLLOW_ENDS = ["=", "=undefined", "=null", "=None", ""];

/** Parameters that say nothing, of which one program writes some and another leaves out some. */
function addEmptyParameters(bare: string, fields: DocumentedFields, add: AddVariant): void {
  const parameters = bare.split("&");
  if (parameters.length > 100) return;
  let count = 0;
  const signed = (all: readonly string[]): void => {
    count += 1;
    const text = all.length === 0 ? "" : `?${all.join("&")}`;
    const blame = () => words.queryEmptyParameters(readable(text.slice(1)), readable(bare));
    add(text, blame, { rarity: count > MOST_WITH_OTHERS ? "alone" : "seldom" });
  };
  for (const hollow of subsets([...new Set(parameters.filter((one) => HOLLOW.test(one)))])) {
    signed(parameters.filter((one) => !hollow.includes(one)));
    for (const end of HOLLOW_ENDS) {
      signed(parameters.map((one) => (hollow.includes(one) ? one.replace(HOLLOW, `$1${end}`) : one)));
    }
  }
  const names = parameters.map((one) => one.split("=", 1)[0] ?? "");
  const { optional, ofBothModes } = absentFields(fields, names);
  for (const added of [...subsets(optional), ofBothModes].filter((absent) => absent.length > 0)) {
    for (const end of HOLLOW_ENDS) {
      const hollow = added.map((name) => name + end);
      signed([...parameters, ...hollow]);
      signed(inOrder([...parameters, ...hollow], fields.order));
    }
  }
}

const MOST_WITH_OTHERS = 30;

function inOrder(parameters: readonly string[], order: readonly string[]): string[] {
  const rank = (parameter: string): number => rankIn(order, parameter.split("=", 1)[0] ?? "");
  return [...parameters].sort((a, b) => rank(a) - rank(b));
}

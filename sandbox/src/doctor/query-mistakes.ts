import { absentFields, type DocumentedCall, type DocumentedFields, inOrder, subsets } from "./documented-call.js";
import { pythonRepr } from "./json.js";
import { permutations } from "./line-mistakes.js";
import { collector, type Mistake, type Rarity, wire } from "./message.js";
import { decoded, decodedBytes, type Encodings, encodings, partEncodings, present } from "./url-encodings.js";
import { type Found, phrase, type SimpleId } from "./words.js";

const nameOf = (parameter: string): string => parameter.split("=", 1)[0] ?? "";

/** Mistakes in the query of the second line, which has its question mark. */
export function queryMistakes(query: string, fields: DocumentedFields): Mistake[] {
  const mistakes = collector((change) => change.query ?? query);
  const add = (signed: string, found: Mistake["found"], rarity?: Rarity) =>
    mistakes.add("target/query", { query: signed }, found, rarity);
  const sent = query.slice(1);
  if (sent === "") {
    add(query === "" ? "?" : "", { id: "question-mark" });
    return mistakes.all;
  }
  for (const signed of ["", "?"]) add(signed, { id: "query-not-signed", query: sent });

  const encoding = (signed: string): Found => ({ id: "query-encoding", signed, sent });
  const { usual, others } = queryEncodings(sent);
  for (const signed of usual) add(`?${signed}`, encoding(signed));
  for (const signed of others) add(`?${signed}`, encoding(signed), "seldom");

  const parameters = sent.split("&");
  // No real query has more.
  const isUsual = parameters.length <= 100;
  const ordered = isUsual ? orders(parameters, fields) : [];
  const order = (name: SimpleId, signed: string): Found => ({ id: "query-order", order: phrase(name), signed });
  for (const [name, signed] of ordered) add(`?${signed}`, order(name, signed));
  // Four parameters have 24 orders, too many to try all of them with other mistakes.
  for (const other of parameters.length > 4 ? [] : permutations(parameters)) {
    const signed = other.join("&");
    add(`?${signed}`, order("order-other", signed), parameters.length > 3 ? "seldom" : "common");
  }

  for (const joint of ["", "&", "/", "\n", "\n?", " ", "??"]) {
    const what = joint === "" ? phrase("mark-nothing") : phrase("mark-other", { joint });
    add(joint + sent, { id: "question-mark-replaced", joint: what }, "seldom");
  }
  const plain = sent.replaceAll(/&+/g, "&").replaceAll(/^&|&$/g, "");
  for (const signed of [`${sent}&`, `&${sent}`, plain, ...[";", ",", "&&"].map((sign) => sent.replaceAll("&", sign))]) {
    add(`?${signed}`, { id: "query-separators", signed, sent }, "seldom");
  }
  for (const text of replacements(sent, fields)) {
    for (const signed of [`?${text}`, text]) add(signed, { id: "query-replaced", signed }, "seldom");
  }
  for (const [place, all] of (isUsual ? hollow(parameters, fields) : []).entries()) {
    const signed = all.join("&");
    const found: Found = { id: "query-empty-parameters", signed, sent };
    add(signed && `?${signed}`, found, place < MOST_WITH_OTHERS ? "seldom" : "alone");
  }
  // Code that sorts the parameters often encodes them too.
  for (const [name, sorted] of ordered) {
    for (const signed of Object.values(queryEncodings(sorted)).flat()) {
      add(`?${signed}`, [order(name, signed), encoding(signed)], "double");
    }
  }
  return mistakes.all;
}

function queryEncodings(query: string): Encodings {
  const spaced = query.replaceAll("+", " ");
  const { usual, others } = encodings(query, /([&=])/);
  return {
    usual: [
      ...usual,
      ...present([decodedBytes(spaced)]),
      query.replaceAll("%20", "+"),
      query.replaceAll("+", "%20"),
      query.replaceAll("&", "&amp;"),
    ],
    others: [...encodings(spaced, /([&=])/).others, ...others, ...present(partEncodings(query))],
  };
}

/** The joined parameters, in the orders that programs make. */
function orders(parameters: readonly string[], { order }: DocumentedFields): [SimpleId, string][] {
  const by = (key: (parameter: string) => string): string[] =>
    [...parameters].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const byName = by(nameOf);
  const made: [SimpleId, readonly string[]][] = [
    ["order-alphabet", byName],
    ["order-alphabet", by((parameter) => parameter)],
    ["order-document", inOrder(parameters, order, nameOf)],
    ["order-other", [...parameters].reverse()],
    ["order-other", [...byName].reverse()],
  ];
  return made.map(([name, sorted]) => [name, sorted.join("&")]);
}

/** Texts that languages make when an object of parameters is put into a string. */
function replacements(query: string, { numbers }: DocumentedFields): string[] {
  const parameters = [...new URLSearchParams(Buffer.from(query, "latin1").toString("utf8"))];
  const json = asJson(parameters, numbers);
  const java = parameters.map(([name, value]) => `${name}=${value}`).join(", ");
  const go = parameters.map(([name, value]) => `${name}:${value}`).join(" ");
  const objects = ["[object Object]", ...json, ...json.map(pythonRepr), `{${java}}`, `map[${go}]`, "Array"];
  return present([...objects, "undefined", "null", "None"]).map(wire);
}

/** The parameters of a call as one object: those of the query alone, or with those of the path. */
export function parametersAsJson(query: string, { segments, query: { numbers } }: DocumentedCall): string[] {
  const ofQuery = [...new URLSearchParams(Buffer.from(query, "latin1").toString("utf8"))];
  const ofPath = Object.entries(segments).map(([name, value]): [string, string] => [name, decoded(value) ?? value]);
  const all = [ofQuery, [...ofPath, ...ofQuery], [...ofQuery, ...ofPath]].filter(({ length }) => length > 0);
  return present(all.flatMap((parameters) => asJson(parameters, numbers)));
}

/** Names and values as a flat JSON object: all values as strings, and the named ones as numbers. */
export function asJson(parameters: readonly [name: string, value: string][], numbers: readonly string[]): string[] {
  const isNumber = (name: string, value: string) => numbers.includes(name) && /^(?:0|[1-9][0-9]{0,14})$/.test(value);
  const typed = parameters.map(([name, value]) => [name, isNumber(name, value) ? Number(value) : value]);
  return present([JSON.stringify(Object.fromEntries(parameters)), JSON.stringify(Object.fromEntries(typed))]);
}

const HOLLOW = /^([^=]+)(?:=(?:undefined|null|None|nil|NULL)?)?$/;
const HOLLOW_ENDS = ["=", "=undefined", "=null", "=None", ""];
const MOST_WITH_OTHERS = 30;

/** The parameters with others of those that have no value: programs differ in which of these they write, and how. */
function hollow(parameters: readonly string[], fields: DocumentedFields): string[][] {
  const out: string[][] = [];
  for (const some of subsets([...new Set(parameters.filter((one) => HOLLOW.test(one)))])) {
    out.push(parameters.filter((one) => !some.includes(one)));
    for (const end of HOLLOW_ENDS) {
      out.push(parameters.map((one) => (some.includes(one) ? one.replace(HOLLOW, `$1${end}`) : one)));
    }
  }
  for (const some of absentFields(fields, parameters.map(nameOf))) {
    for (const end of HOLLOW_ENDS) {
      const all = [...parameters, ...some.map((name) => name + end)];
      out.push(all, inOrder(all, fields.order, nameOf));
    }
  }
  return out;
}

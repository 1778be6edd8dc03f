import { gbk, gbkDecoded, narrowed } from "./charset.js";
import type { DocumentedCall, DocumentedFields } from "./documented-call.js";
import { formEncoded, pythonRepr, unwrapped } from "./json.js";
import { type JsonVariant, jsonVariants, shuffledVariants } from "./json-variants.js";
import { collector, type Mistake, mistake, type Parts, type Rarity } from "./message.js";
import { asJson, parametersAsJson } from "./query-mistakes.js";
import { digestOf } from "./recover.js";
import { LONGEST_TARGET } from "./target-mistakes.js";
import { type Found, phrase } from "./words.js";

/** In bytes. Longer bodies are tried only unchanged and empty. */
export const LONGEST_BODY = 65_536;

// Limits for the writings of JSON that was sent as form data, or as a query.
const WRITINGS_OF_FORMS = { characters: 400_000, count: 300 };
const WRITINGS_OF_PARAMETERS = { characters: 100_000, count: 80 };

/** The UTF-8 byte order mark, one byte in each character. */
const BOM = "\xef\xbb\xbf";

/** The parts of a body that can be wrong. */
export type Body = Pick<Parts, "mark" | "body" | "tail">;

/** Divides a body into these parts. */
export function partsOfBody(bytes: Buffer): Body {
  const mark = bytes.toString("latin1", 0, 3) === BOM ? BOM : "";
  const [tail = ""] = /\r?\n$/.exec(bytes.toString("latin1", Math.max(mark.length, bytes.length - 2))) ?? [];
  return { mark, body: bytes.subarray(mark.length, bytes.length - tail.length), tail };
}

/** Mistakes in the fifth line of the message: what was signed in place of the body that was sent. */
export function bodyMistakes(sent: Body, query: string, call: DocumentedCall): Mistake[] {
  const bytes = lengthOf(sent);
  const whole = ({ mark, body, tail }: Body): string => mark + body.toString("latin1") + tail;
  const { all, add } = collector((change) => whole({ ...sent, ...change }));
  if (bytes === 0) {
    addInstead(query, call, add);
    return all;
  }
  const takesBody = call.template === "" || call.body.order.length > 0;
  add("body", just(""), { id: "body-not-signed", bytes, remedy: phrase(takesBody ? "sign-body" : "send-no-body") });
  if (bytes > LONGEST_BODY) return all;
  addBytes(sent, whole(sent), add);
  const text = utf8(sent.body);
  if (text !== undefined) addText(text, call.body, add);
  addCharsets(sent.body, text, add);
  return all;
}

/** Mistakes that are tried last, because there are so many. */
export function* rareBodyMistakes(sent: Body, { body: fields }: DocumentedCall): Generator<Mistake> {
  if (lengthOf(sent) > LONGEST_BODY) return;
  for (const { text, differences } of shuffledVariants(utf8(sent.body) ?? "", fields)) {
    yield mistake("body/text", written(text), { id: "body-reserialised", differences }, "alone");
  }
}

type Add = ReturnType<typeof collector>["add"];

const lengthOf = ({ mark, body, tail }: Body): number => mark.length + body.length + tail.length;

/** Another body in place of the whole. */
const just = (signed: string | Buffer): Body => ({ mark: "", body: Buffer.from(signed), tail: "" });

/** Another text of the body. Its byte order mark stays; there is no line break after it, since serialisers write none. */
const written = (text: string): Partial<Body> => ({ body: Buffer.from(text), tail: "" });

/** Texts that languages write for a missing body: common ones, and rare ones. */
const NOTHINGS = ["{}", "null", "[]", '""', "undefined", "None", "nil", "false", " "];
const SELDOM_NOTHINGS = ["[object Object]", "Array", "NULL", "b''", "{ }"];

function addInstead(query: string, call: DocumentedCall, add: Add): void {
  const put = (signed: string | Buffer, rarity?: Rarity): void =>
    add("body", just(signed), { id: "body-signed-not-sent", signed: signed.toString() }, rarity);
  for (const signed of NOTHINGS) put(signed);
  for (const signed of SELDOM_NOTHINGS) put(signed, "seldom");
  for (const signed of digests("")) add("body", just(signed), { id: "body-digest-signed" }, "seldom");
  // Some helpers for GET give their parameters to the signer as a body.
  const bare = query.slice(1);
  put(Buffer.from(bare, "latin1"));
  if (query.length > LONGEST_TARGET) return;
  for (const json of parametersAsJson(bare, call)) {
    put(json);
    addWritings(jsonVariants(json, call.query, WRITINGS_OF_PARAMETERS), put);
  }
}

/** Other writings of JSON that was signed or sent by mistake. */
function addWritings(variants: Iterable<JsonVariant>, put: (text: string, rarity: Rarity) => void): void {
  for (const { text, rarity } of variants) put(text, rarity === "common" ? "seldom" : "alone");
}

/** The SHA-256 of bytes, one in each character, as programs write it. */
function digests(bytes: string): string[] {
  const digest = digestOf("sha256", Buffer.from(bytes, "latin1"));
  return [digest, digest.toUpperCase(), Buffer.from(digest, "hex").toString("base64")];
}

const REPLACEMENTS = ["{}", "null", "[object Object]"];
const SELDOM_REPLACEMENTS = ["undefined", "None", "Array", "[]"];

function addBytes({ mark, body, tail }: Body, whole: string, add: Add): void {
  const [sent, signed] = [phrase("sent"), phrase("signed")];
  const sides = (isSent: boolean) => (isSent ? { one: sent, other: signed } : { one: signed, other: sent });
  const bytes = (text: string): Buffer => Buffer.from(text, "latin1");
  add("body/mark", { mark: mark === "" ? BOM : "" }, { id: "body-bom", ...sides(mark !== "") });
  // This comes before the line ends: when both are wrong, this one says how the last line ends.
  const broken: Found = { id: "body-trailing-newline", ...sides(true) };
  if (tail !== "") add("body/tail", { tail: "" }, broken);
  if (tail === "\r\n") add("body/tail", { tail: "\r" }, broken, "alone");
  // A line feed alone at the end gives the same bytes as one too many in the message, which is tried elsewhere.
  add("body/tail", { tail: `${tail}\r\n` }, { id: "body-trailing-newline", ...sides(false) });
  const text = body.toString("latin1");
  add("body/text", { body: bytes(text.trim()), tail: "" }, { id: "body-trimmed" }, "seldom");
  const lines = [
    ["LF", "CRLF", text.replaceAll("\r\n", "\n"), "\n"],
    ["CRLF", "LF", text.replace(/\r?\n/g, "\r\n"), "\r\n"],
  ] as const;
  const ends = (name: string, other: string): Found => ({ id: "body-line-ends", signed: name, sent: other });
  for (const [name, other, changed, end] of lines) {
    add("body/text", { body: bytes(changed), tail: tail && end }, ends(name, other));
  }
  for (const [name, other, changed] of tail === "" ? [] : lines) {
    // Otherwise indented JSON would be reported as serialised again.
    add("body/text", { body: bytes(changed), tail: "" }, [broken, ends(name, other)]);
  }
  for (const replaced of REPLACEMENTS) add("body", just(replaced), { id: "body-replaced", signed: replaced });
  for (const replaced of SELDOM_REPLACEMENTS) {
    add("body", just(replaced), { id: "body-replaced", signed: replaced }, "seldom");
  }
  for (const [place, digest] of digests(whole).entries()) {
    add("body", just(digest), { id: "body-digest-signed" }, place === 0 ? "common" : "seldom");
  }
}

function addText(text: string, fields: DocumentedFields, add: Add): void {
  const put = (signed: string | undefined, found: Found, rarity?: Rarity): void => {
    if (signed !== undefined) add("body/text", written(signed), found, rarity);
  };
  put(unwrapped(text), { id: "body-json-twice", what: phrase("json-twice-sent") });
  put(JSON.stringify(text), { id: "body-json-twice", what: phrase("json-twice-signed") });
  put(formEncoded(text), { id: "body-form-encoded", what: phrase("form-signed") });
  put(pythonRepr(text), { id: "body-python-repr" });
  for (const { text: signed, differences, rarity } of jsonVariants(text, fields)) {
    put(signed, { id: "body-reserialised", differences }, rarity);
  }
  const form: Found = { id: "body-form-encoded", what: phrase("form-sent") };
  for (const json of fromForm(text, fields.numbers)) {
    put(json, form);
    addWritings(jsonVariants(json, fields, WRITINGS_OF_FORMS), (signed, rarity) => put(signed, form, rarity));
  }
}

const FORM = /^[^=&{}[\]"\s]+=[^=&{}[\]"\s]*(?:&[^=&{}[\]"\s]+=[^=&{}[\]"\s]*)*$/;

/** JSON objects with the fields of form data: with numbers for the fields that are numbers, for none, for all. */
function fromForm(text: string, numbers: readonly string[]): string[] {
  if (!FORM.test(text)) return [];
  const pairs = [...new URLSearchParams(text)];
  return [
    ...new Set([
      ...asJson(pairs, numbers),
      ...asJson(
        pairs,
        pairs.map(([name]) => name),
      ),
    ]),
  ];
}

function addCharsets(body: Buffer, text: string | undefined, add: Add): void {
  if (body.every((byte) => byte < 0x80)) return;
  const [latin1, unicode, gb] = [phrase("charset-latin1"), phrase("charset-utf8"), phrase("charset-gbk")];
  const put = (bytes: Buffer | string | undefined, signed = unicode, sent = unicode): void => {
    if (bytes !== undefined) add("body/text", { body: Buffer.from(bytes) }, { id: "body-charset", signed, sent });
  };
  if (text === undefined) {
    put(gbkDecoded(body), unicode, gb);
    put(body.toString("latin1"), unicode, latin1);
  } else {
    put(narrowed(text, 0xff), latin1);
    put(narrowed(text, 0x7f), phrase("charset-ascii"));
    put(gbk(text), gb);
    put(body.toString("latin1"), phrase("charset-twice"));
  }
}

function utf8(body: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

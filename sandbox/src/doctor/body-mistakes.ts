import { gbk, gbkDecoded, narrowed } from "./charset.js";
import { CHARSETS, type Charset } from "./charset-names.js";
import type { DocumentedCall, DocumentedFields } from "./documented-call.js";
import type { Finding } from "./finding.js";
import { formEncoded, fromForm, pythonRepr, unwrapped } from "./json-other-forms.js";
import { type JsonVariant, jsonVariants, shuffledVariants } from "./json-variants.js";
import { type Kind, type Mistake, mistake, type Parts, type Rarity, readable } from "./message.js";
import { parametersAsJson } from "./parameters.js";
import { digestOf } from "./recover.js";
import { LONGEST_TARGET } from "./target-mistakes.js";
import * as words from "./words-message.js";

/** Longer bodies are only tried as they are and empty. */
export const LONGEST_BODY = 65_536;

// What all writings of a JSON body may take together: many for usual bodies, the commonest for long ones.
const WRITINGS = { bytes: 1_200_000, count: 1400 };
const WRITINGS_OF_FORMS = { bytes: 400_000, count: 300 };
const WRITINGS_OF_PARAMETERS = { bytes: 100_000, count: 80 };

/** The UTF-8 byte order mark, one byte in each character. */
const BOM = "\xef\xbb\xbf";

const COMMON_REPLACEMENTS: ReadonlySet<string> = new Set(["{}", "null", "[object Object]"]);

/** A body in the pieces in which it can be wrong. */
export type Body = Pick<Parts, "mark" | "body" | "tail">;

/** Takes a body apart. */
export function partsOfBody(bytes: Buffer): Body {
  const start = bytes.subarray(0, 3).toString("latin1") === BOM ? 3 : 0;
  const end = bytes.subarray(Math.max(start, bytes.length - 2)).toString("latin1");
  const tail = end === "\r\n" ? end : end.endsWith("\n") ? "\n" : "";
  return {
    mark: start === 0 ? "" : BOM,
    body: bytes.subarray(start, bytes.length - tail.length),
    tail,
  };
}

/** What languages make of a body that is not there. */
const NOTHINGS = ["{}", "null", "[]", '""', "undefined", "None", "nil", "false", " "];
const SELDOM_NOTHINGS = ["[object Object]", "Array", "NULL", "b''", "{ }"];

/** Mistakes in the fifth line of the message: what was signed in place of the body that was sent. */
export function bodyMistakes(sent: Body, query: string, call: DocumentedCall): Mistake[] {
  const length = lengthOf(sent);
  if (length === 0) return instead(query, call);
  const collected = new Collected(sent);
  collected.whole("", () => words.bodyNotSigned(length, takesBody(call)));
  if (length > LONGEST_BODY) return collected.found;
  addBytes(sent, collected);
  const text = utf8(sent.body);
  if (text !== undefined) addText(text, collected, call.body);
  addCharsets(sent, text, collected);
  return collected.found;
}

/** Mistakes of which there are so many that they are the last to try. */
export function* rareBodyMistakes(sent: Body, { body: fields }: DocumentedCall): Generator<Mistake> {
  if (lengthOf(sent) > LONGEST_BODY) return;
  for (const { text, differences } of shuffledVariants(utf8(sent.body) ?? "", fields)) {
    const change = { body: Buffer.from(text), tail: "" };
    yield mistake("body/text", change, () => words.bodyReserialised(differences), { rarity: "alone" });
  }
}

function lengthOf({ mark, body, tail }: Body): number {
  return mark.length + body.length + tail.length;
}

class Collected {
  readonly found: Mistake[] = [];
  readonly #sent: Body;
  readonly #tried: Set<string>;

  constructor(sent: Body) {
    this.#sent = sent;
    this.#tried = new Set([whole(sent)]);
  }

  /** What was signed in place of all the body. */
  whole(signed: Buffer | string | undefined, blame: () => Finding, rarity?: Rarity): void {
    if (signed !== undefined) this.part("body", { mark: "", body: Buffer.from(signed), tail: "" }, blame, rarity);
  }

  /** What was signed in place of the text, with the byte order mark as it was sent; serialisers end in no line break. */
  text(signed: string | undefined, blame: () => Finding, rarity?: Rarity): void {
    if (signed !== undefined) this.part("body/text", { body: Buffer.from(signed), tail: "" }, blame, rarity);
  }

  part(kind: Kind, change: Partial<Body>, blame: () => Finding | Finding[], rarity: Rarity = "common"): void {
    const key = whole({ ...this.#sent, ...change });
    if (this.#tried.has(key)) return;
    this.#tried.add(key);
    this.found.push(mistake(kind, change, blame, { rarity }));
  }
}

function whole({ mark, body, tail }: Body): string {
  return mark + body.toString("latin1") + tail;
}

function instead(query: string, call: DocumentedCall): Mistake[] {
  const collected = new Collected(partsOfBody(Buffer.alloc(0)));
  const add = (signed: string, rarity?: Rarity): void =>
    collected.whole(signed, () => words.bodySignedNotSent(signed), rarity);
  for (const signed of NOTHINGS) add(signed);
  for (const signed of SELDOM_NOTHINGS) add(signed, "seldom");
  for (const signed of digests("")) collected.whole(signed, () => words.bodyDigestSigned(), "seldom");
  // GET helpers of all kinds hand their parameters to the signer as if they were a body.
  const bare = query.slice(1);
  collected.whole(Buffer.from(bare, "latin1"), () => words.bodySignedNotSent(readable(bare)));
  if (query.length > LONGEST_TARGET) return collected.found;
  for (const json of parametersAsJson(bare, call)) {
    add(json);
    const variants = jsonVariants(json, call.query);
    for (const { text, rarity } of affordable(variants, WRITINGS_OF_PARAMETERS)) {
      add(text, rarity === "common" ? "seldom" : "alone");
    }
  }
  return collected.found;
}

function takesBody({ template, body }: DocumentedCall): boolean {
  return template === "" || body.order.length > 0;
}

/** The SHA-256 of bytes, one in each character, as programs write it. */
function digests(bytes: string): string[] {
  const digest = digestOf("sha256", Buffer.from(bytes, "latin1"));
  return [digest, digest.toUpperCase(), Buffer.from(digest, "hex").toString("base64")];
}

function addBytes(sent: Body, collected: Collected): void {
  const { mark, tail } = sent;
  const marked = mark !== "";
  collected.part("body/mark", { mark: marked ? "" : BOM }, () => words.bodyBom(marked));
  // Before the line ends: with both, it is this that says how the last line ends.
  if (tail !== "") collected.part("body/tail", { tail: "" }, () => words.bodyTrailingNewline(true));
  if (tail === "\r\n") collected.part("body/tail", { tail: "\r" }, () => words.bodyTrailingNewline(true), "alone");
  // A line feed alone at the end is found as one too many in the message: the bytes are the same.
  collected.part("body/tail", { tail: `${tail}\r\n` }, () => words.bodyTrailingNewline(false));
  const text = sent.body.toString("latin1");
  const latin1 = (signed: string): Buffer => Buffer.from(signed, "latin1");
  collected.part("body/text", { body: latin1(text.trim()), tail: "" }, () => words.bodyTrimmed(), "seldom");
  const lf = { body: latin1(text.replaceAll("\r\n", "\n")), tail: tail === "" ? "" : "\n" };
  collected.part("body/text", lf, () => words.bodyLineEnds("LF"));
  const crlf = { body: latin1(text.replace(/\r?\n/g, "\r\n")), tail: tail === "" ? "" : "\r\n" };
  collected.part("body/text", crlf, () => words.bodyLineEnds("CRLF"));
  if (tail !== "") {
    // Else JSON that is indented as serialisers do it would be said to be serialised anew.
    for (const [body, name] of [
      [lf.body, "LF"],
      [crlf.body, "CRLF"],
    ] as const) {
      const both = (): Finding[] => [words.bodyTrailingNewline(true), words.bodyLineEnds(name)];
      collected.part("body/text", { body, tail: "" }, both);
    }
  }
  for (const signed of ["{}", "null", "[object Object]", "undefined", "None", "Array", "[]"]) {
    collected.whole(signed, () => words.bodyReplaced(signed), COMMON_REPLACEMENTS.has(signed) ? "common" : "seldom");
  }
  for (const [place, signed] of digests(whole(sent)).entries()) {
    collected.whole(signed, () => words.bodyDigestSigned(), place === 0 ? "common" : "seldom");
  }
}

function addText(text: string, collected: Collected, fields: DocumentedFields): void {
  collected.text(unwrapped(text), () => words.bodyJsonTwice(true));
  collected.text(JSON.stringify(text), () => words.bodyJsonTwice(false));
  collected.text(formEncoded(text), () => words.bodyFormEncoded(false));
  collected.text(pythonRepr(text), () => words.bodyPythonRepr());
  for (const { text: signed, differences, rarity } of affordable(jsonVariants(text, fields), WRITINGS)) {
    collected.text(signed, () => words.bodyReserialised(differences), rarity);
  }
  for (const json of fromForm(text, fields.numbers)) {
    collected.text(json, () => words.bodyFormEncoded(true));
    for (const { text: signed, rarity } of affordable(jsonVariants(json, fields), WRITINGS_OF_FORMS)) {
      collected.text(signed, () => words.bodyFormEncoded(true), rarity === "common" ? "seldom" : "alone");
    }
  }
}

function* affordable(variants: Iterable<JsonVariant>, most: typeof WRITINGS): Generator<JsonVariant> {
  let bytes = 0;
  let count = 0;
  for (const variant of variants) {
    yield variant;
    bytes += variant.text.length;
    count += 1;
    if (bytes > most.bytes || count >= most.count) return;
  }
}

function addCharsets(sent: Body, text: string | undefined, collected: Collected): void {
  const { body } = sent;
  if (body.every((byte) => byte < 0x80)) return;
  const { latin1, utf8: unicode, twice } = CHARSETS;
  const add = (signed: Buffer | string | undefined, as: Charset, sentAs: Charset): void => {
    if (signed === undefined) return;
    collected.part("body/text", { body: Buffer.from(signed) }, () => words.bodyCharset(as, sentAs));
  };
  if (text !== undefined) {
    add(narrowed(text, 0xff), latin1, unicode);
    add(narrowed(text, 0x7f), CHARSETS.ascii, unicode);
    add(gbk(text), CHARSETS.gbk, unicode);
    add(body.toString("latin1"), twice, unicode);
  } else {
    add(gbkDecoded(body), unicode, CHARSETS.gbk);
    add(body.toString("latin1"), unicode, latin1);
  }
}

function utf8(body: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

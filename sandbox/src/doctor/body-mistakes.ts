import { gbk, gbkDecoded, narrowed } from "./charset.js";
import type { Finding } from "./finding.js";
import { formEncoded, jsonVariants, pythonRepr, unwrapped } from "./json-variants.js";
import { type Mistake, mistake } from "./message.js";
import { digestOf } from "./recover.js";
import * as words from "./words-message.js";

/** Longer bodies are only tried as they are and empty. */
export const LONGEST_BODY = 65_536;

// What all writings of a JSON body may take together: many for usual bodies, the commonest for long ones.
const WRITINGS = { bytes: 1_600_000, count: 500 };

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** What languages make of a body that is not there. */
const NOTHINGS = ["{}", "null", "[]", '""', "undefined", "None", "nil", "false", " "];

/** Mistakes in the fifth line of the message: what was signed in place of the body that was sent. */
export function bodyMistakes(body: Buffer, query: string | undefined): Mistake[] {
  if (body.length === 0) return instead(query);
  const found: Mistake[] = [];
  const tried = new Set([body.toString("latin1")]);
  const add = (signed: Buffer | string | undefined, blame: () => Finding, alone = false): void => {
    if (signed === undefined) return;
    const bytes = Buffer.from(signed);
    const key = bytes.toString("latin1");
    if (tried.has(key)) return;
    tried.add(key);
    found.push(mistake("body", { body: bytes }, blame, { alone }));
  };
  add("", () => words.bodyNotSigned(body.length));
  if (body.length > LONGEST_BODY) return found;
  addBytes(body, add);
  const text = utf8(body);
  if (text !== undefined) addText(text, add);
  addCharsets(body, text, add);
  return found;
}

type Add = (signed: Buffer | string | undefined, blame: () => Finding, alone?: boolean) => void;

function instead(query: string | undefined): Mistake[] {
  // GET helpers of all kinds hand their parameters to the signer as if they were a body.
  const asBody = query ? [query, JSON.stringify(Object.fromEntries(new URLSearchParams(query)))] : [];
  return [...NOTHINGS, ...asBody].map((signed) =>
    mistake("body", { body: Buffer.from(signed, signed === query ? "latin1" : "utf8") }, () =>
      words.bodySignedNotSent(signed),
    ),
  );
}

function addBytes(body: Buffer, add: Add): void {
  const marked = body.subarray(0, 3).equals(BOM);
  add(marked ? body.subarray(3) : Buffer.concat([BOM, body]), () => words.bodyBom(marked));
  const text = body.toString("latin1");
  const latin1 = (signed: string): Buffer => Buffer.from(signed, "latin1");
  for (const end of ["\r\n", "\n"]) {
    if (text.endsWith(end)) add(latin1(text.slice(0, -end.length)), () => words.bodyTrailingNewline(true));
  }
  // A line feed alone at the end is found as one too many in the message: the bytes are the same.
  add(latin1(`${text}\r\n`), () => words.bodyTrailingNewline(false));
  add(latin1(text.trim()), () => words.bodyTrimmed());
  add(latin1(text.replaceAll("\r\n", "\n")), () => words.bodyLineEnds("LF"));
  add(latin1(text.replace(/\r?\n/g, "\r\n")), () => words.bodyLineEnds("CRLF"));
  for (const signed of ["{}", "null", "[object Object]", "undefined", "None", "Array", "[]"]) {
    add(signed, () => words.bodyReplaced(signed));
  }
  const digest = digestOf("sha256", body);
  for (const signed of [digest, digest.toUpperCase(), Buffer.from(digest, "hex").toString("base64")]) {
    add(signed, () => words.bodyDigestSigned());
  }
}

function addText(text: string, add: Add): void {
  const json = text.replace(/^\ufeff/, "");
  add(unwrapped(json), () => words.bodyJsonTwice(true));
  add(JSON.stringify(json), () => words.bodyJsonTwice(false));
  add(formEncoded(json), () => words.bodyFormEncoded());
  add(pythonRepr(json), () => words.bodyPythonRepr());
  let bytes = 0;
  let count = 0;
  for (const { text: signed, differences } of jsonVariants(json)) {
    add(signed, () => words.bodyReserialised(differences), differences.length > 2);
    bytes += signed.length;
    count += 1;
    if (bytes > WRITINGS.bytes || count >= WRITINGS.count) break;
  }
}

function addCharsets(body: Buffer, text: string | undefined, add: Add): void {
  if (body.every((byte) => byte < 0x80)) return;
  if (text !== undefined) {
    add(narrowed(text, 0xff), () => words.bodyCharset("ISO-8859-1 (Latin-1)", "UTF-8"));
    add(narrowed(text, 0x7f), () => words.bodyCharset("ASCII", "UTF-8"));
    add(gbk(text), () => words.bodyCharset("GBK", "UTF-8"));
  } else {
    add(gbkDecoded(body), () => words.bodyCharset("UTF-8", "GBK"));
  }
  const asLatin1 = text === undefined ? "ISO-8859-1 (Latin-1)" : "UTF-8";
  const twice = text === undefined ? "UTF-8" : "UTF-8 twice over";
  add(body.toString("latin1"), () => words.bodyCharset(twice, asLatin1));
}

function utf8(body: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

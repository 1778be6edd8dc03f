import type { Finding } from "./finding.js";
import { type Mistake, mistake, readable, wire } from "./message.js";
import * as words from "./words-message.js";

// The hosts of the live platform: a signer that is not told of the sandbox goes on using these.
const LIVE_HOSTS = [
  "apihk.mch.weixin.qq.com",
  "apius.mch.weixin.qq.com",
  "apieu.mch.weixin.qq.com",
  "api.mch.weixin.qq.com",
];

// Longer targets are no honest ones, and each variant costs as much as the target is long.
const LONGEST = 4096;

/** Mistakes in the second line of the message. `target` and `host` as they came over the wire. */
export function targetMistakes(target: string, host: string): Mistake[] {
  if (target.length > LONGEST || host.length > 300) return [];
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? undefined : target.slice(mark + 1);
  const found: Mistake[] = [];
  const tried = new Set([target]);
  const add = (signed: string, blame: () => Finding | Finding[], weight: 1 | 2 = 1): void => {
    if (tried.has(signed)) return;
    tried.add(signed);
    found.push(mistake("target", { target: signed }, blame, { weight }));
  };

  const tail = query === undefined ? "" : `?${query}`;
  if (query === "") add(path, () => words.questionMark());
  if (query === undefined) add(`${path}?`, () => words.questionMark());
  if (query) {
    add(path, () => words.queryNotSigned(readable(query)));
    add(`${path}?`, () => words.queryNotSigned(readable(query)));
  }
  addFragments(target, add);
  for (const [signed, blame] of hosted(path, tail, host)) add(signed, blame, 1);
  if (query) {
    for (const [signed, blame] of hosted(path, "", host)) {
      add(signed, () => [blame(), words.queryNotSigned(readable(query))], 2);
    }
  }
  const slashed = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  add(slashed + tail, () => words.trailingSlash(readable(slashed), readable(path)));
  const absolute = /^https?:\/\/[^/?#]*/i.exec(target);
  if (absolute) {
    const bare = target.slice(absolute[0].length);
    add(bare, () => words.targetAbsolute(readable(bare)));
  }
  for (const other of [path.replace(/^\/+/, ""), `/${path}`, path.replace(/^\/\/+/, "/")]) {
    add(other + tail, () => words.leadingSlash(readable(other)));
  }
  for (let at = path.indexOf("/", 1), count = 0; at > 0 && count < 8; at = path.indexOf("/", at + 1), count += 1) {
    const rest = path.slice(at);
    const prefix = path.slice(0, at);
    add(rest + tail, () => words.pathPrefix(readable(rest), readable(prefix)));
  }
  if (query) {
    for (const ordered of orders(query)) add(`${path}?${ordered}`, () => words.queryOrder());
    for (const encoded of queryEncodings(query)) {
      add(`${path}?${encoded}`, () => words.queryEncoding(readable(encoded), readable(query)));
    }
  }
  for (const encoded of pathEncodings(path)) {
    add(encoded + tail, () => words.pathEncoding(readable(encoded), readable(path)));
    for (const other of query ? queryEncodings(query) : []) {
      add(
        `${encoded}?${other}`,
        () => [
          words.pathEncoding(readable(encoded), readable(path)),
          words.queryEncoding(readable(other), readable(query ?? "")),
        ],
        2,
      );
    }
  }
  return found;
}

function addFragments(target: string, add: (signed: string, blame: () => Finding) => void): void {
  const hash = target.indexOf("#");
  if (hash >= 0) add(target.slice(0, hash), () => words.fragmentSigned());
  else add(`${target}#`, () => words.fragmentSigned());
}

function hosted(path: string, tail: string, host: string): [signed: string, blame: () => Finding][] {
  const hosts = new Set([host, host.replace(/:[0-9]{1,5}$/, ""), ...LIVE_HOSTS].filter((name) => name !== ""));
  const signed: [string, () => Finding][] = [];
  for (const name of hosts) {
    for (const scheme of ["https://", "http://"]) {
      const url = scheme + name + path + tail;
      signed.push([url, () => words.urlSigned(readable(url))]);
    }
    for (const slashes of ["", "//"]) {
      const bare = slashes + name + path + tail;
      signed.push([bare, () => words.hostSigned(readable(bare))]);
    }
  }
  return signed;
}

// All orders of up to four parameters, which are 24; of more, those that programs make.
function orders(query: string): string[] {
  const parameters = query.split("&");
  if (parameters.length < 2 || parameters.length > 100) return [];
  const sorted = [...parameters].sort();
  const all =
    parameters.length <= 4 ? permutations(parameters) : [sorted, [...sorted].reverse(), [...parameters].reverse()];
  return all.map((order) => order.join("&"));
}

function permutations(items: readonly string[]): string[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

const hexCase = (text: string, upper: boolean): string =>
  text.replace(/%[0-9A-Fa-f]{2}/g, (code) => (upper ? code.toUpperCase() : code.toLowerCase()));

/** A query in the encodings that URL builders make of it; the one given may be among them. */
function queryEncodings(query: string): string[] {
  const spaced = query.replaceAll("+", " ");
  const each = (encode: (text: string) => string | undefined, from = query): string | undefined => {
    const parts = from.split(/([&=])/).map((part) => (part === "&" || part === "=" ? part : encode(part)));
    return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
  };
  const strict = (text: string): string | undefined => {
    const plain = decoded(text);
    return plain === undefined ? undefined : encoded(plain)?.replace(/[!'()*]/g, percent);
  };
  const form = (text: string): string | undefined => {
    const plain = decoded(text);
    if (plain === undefined) return undefined;
    return encoded(plain)
      ?.replace(/[!'()~]/g, percent)
      .replaceAll("%20", "+");
  };
  return present([
    asWire(decoded(query)),
    asWire(decoded(spaced)),
    each((text) => encoded(decoded(text))),
    each((text) => encoded(decoded(text)), spaced),
    each(strict),
    each(strict, spaced),
    each(form),
    each(form, spaced),
    encodedUri(decoded(query)),
    query.replaceAll("%20", "+"),
    query.replaceAll("+", "%20"),
    query.replaceAll("+", "%2B"),
    hexCase(query, true),
    hexCase(query, false),
    query.replaceAll("%", "%25"),
    query.replaceAll("%25", "%"),
    query.replaceAll("&", "&amp;"),
  ]);
}

function pathEncodings(path: string): string[] {
  const segments = path.split("/").map((segment) => encoded(decoded(segment)));
  return present([
    asWire(decoded(path)),
    segments.every((segment) => segment !== undefined) ? segments.join("/") : undefined,
    encodedUri(decoded(path)),
    hexCase(path, true),
    hexCase(path, false),
    path.replaceAll("%", "%25"),
    path.replaceAll("%25", "%"),
    encoded(decoded(path)),
  ]);
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

function present(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined);
}

function asWire(text: string | undefined): string | undefined {
  return text === undefined ? undefined : wire(text);
}

// The target holds bytes; as text they are UTF-8, or else nothing is done with them.
function decoded(bytes: string): string | undefined {
  return attempt(() => decodeURIComponent(Buffer.from(bytes, "latin1").toString("utf8")));
}

function encoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : attempt(() => encodeURIComponent(text));
}

function encodedUri(text: string | undefined): string | undefined {
  return text === undefined ? undefined : attempt(() => encodeURI(text));
}

// The functions for URLs throw on percent signs that are none of an encoding, and on halves of surrogate pairs.
function attempt(convert: () => string): string | undefined {
  try {
    return convert();
  } catch {
    return undefined;
  }
}

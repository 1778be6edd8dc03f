import type { Finding } from "./finding.js";
import { permutations } from "./json-shuffles.js";
import { type Mistake, mistake, type Rarity, readable, wire } from "./message.js";
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

/** Mistakes in the second line of the message. Path, query (with its question mark) and host as they came. */
export function targetMistakes(path: string, query: string, host: string): Mistake[] {
  if (path.length + query.length > LONGEST || host.length > 300) return [];
  return [...fragments(path + query), ...pathMistakes(path, host), ...queryMistakes(query)];
}

type Add = (signed: string, blame: () => Finding, rarity?: Rarity) => void;

function collect(kind: "target/path" | "target/query", part: "path" | "query", sent: string): [Mistake[], Add] {
  const found: Mistake[] = [];
  const tried = new Set([sent]);
  const add: Add = (signed, blame, rarity = "common") => {
    if (tried.has(signed)) return;
    tried.add(signed);
    found.push(mistake(kind, { [part]: signed }, blame, { rarity }));
  };
  return [found, add];
}

function pathMistakes(path: string, host: string): Mistake[] {
  const [found, add] = collect("target/path", "path", path);
  const slashed = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  add(slashed, () => words.trailingSlash(readable(slashed), readable(path)));
  addHosted(path, host, add);
  const absolute = /^https?:\/\/[^/]*/i.exec(path);
  if (absolute) {
    const bare = path.slice(absolute[0].length);
    add(bare, () => words.targetAbsolute(readable(bare)));
  }
  for (const other of [path.replace(/^\/+/, ""), `/${path}`, path.replace(/^\/\/+/, "/")]) {
    add(other, () => words.leadingSlash(readable(other)));
  }
  for (let at = path.indexOf("/", 1), count = 0; at > 0 && count < 8; at = path.indexOf("/", at + 1), count += 1) {
    const rest = path.slice(at);
    const prefix = path.slice(0, at);
    add(rest, () => words.pathPrefix(readable(rest), readable(prefix)), count < 3 ? "common" : "seldom");
  }
  for (const encoded of pathEncodings(path)) {
    add(encoded, () => words.pathEncoding(readable(encoded), readable(path)));
  }
  return found;
}

function queryMistakes(query: string): Mistake[] {
  const [found, add] = collect("target/query", "query", query);
  const bare = query.slice(1);
  if (bare === "") {
    add(query === "" ? "?" : "", () => words.questionMark());
    return found;
  }
  add("", () => words.queryNotSigned(readable(bare)));
  add("?", () => words.queryNotSigned(readable(bare)));
  for (const encoded of queryEncodings(bare)) {
    add(`?${encoded}`, () => words.queryEncoding(readable(encoded), readable(bare)));
  }
  const ordered = orders(bare);
  // Four parameters have 24 orders, too many for all of them to come with other mistakes.
  for (const other of ordered) add(`?${other}`, () => words.queryOrder(), ordered.length > 6 ? "seldom" : "common");
  return found;
}

function fragments(target: string): Mistake[] {
  const hash = target.indexOf("#");
  const signed = hash >= 0 ? target.slice(0, hash) : `${target}#`;
  return [mistake("target", { path: signed, query: "" }, () => words.fragmentSigned(), { rarity: "seldom" })];
}

function addHosted(path: string, host: string, add: Add): void {
  const hosts = new Set([host, host.replace(/:[0-9]{1,5}$/, ""), ...LIVE_HOSTS].filter((name) => name !== ""));
  for (const name of hosts) {
    const common = name === host || name === LIVE_HOSTS[0];
    for (const start of ["https://", "http://", "", "//"]) {
      const signed = start + name + path;
      const blame = start.includes(":") ? words.urlSigned : words.hostSigned;
      add(signed, () => blame(readable(signed)), common && start !== "//" ? "common" : "seldom");
    }
  }
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

import type { DocumentedCall } from "./documented-call.js";
import { type Mistake, readable } from "./message.js";
import { type AddVariant, variantsOf } from "./target-variants.js";
import { decoded, decodedBytes, encoded, encodedUri, hexCase, present, together } from "./url-encodings.js";
import * as words from "./words-target.js";

// The hosts of the live platform: a signer that is not told of the sandbox goes on using these.
const LIVE_HOSTS = [
  "apihk.mch.weixin.qq.com",
  "apius.mch.weixin.qq.com",
  "apieu.mch.weixin.qq.com",
  "api.mch.weixin.qq.com",
];

/** Mistakes in the path of the second line. */
export function pathMistakes(path: string, host: string, call: DocumentedCall): Mistake[] {
  const { found, add } = variantsOf("path", path);
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
    add(rest, () => words.pathPrefix(readable(rest), readable(prefix)), { rarity: count < 3 ? "common" : "seldom" });
  }
  addEncodings(path, add);
  addParameters(call, add);
  return found;
}

function addHosted(path: string, host: string, add: AddVariant): void {
  const hosts = new Set([host, host.replace(/:[0-9]{1,5}$/, ""), ...LIVE_HOSTS].filter((name) => name !== ""));
  for (const name of hosts) {
    const common = name === host || name === LIVE_HOSTS[0];
    for (const start of ["https://", "http://", "", "//"]) {
      const signed = start + name + path;
      const blame = start.includes(":") ? words.urlSigned : words.hostSigned;
      add(signed, () => blame(readable(signed)), { rarity: common && start !== "//" ? "common" : "seldom" });
    }
  }
}

function addEncodings(path: string, add: AddVariant): void {
  const segments = path.split("/").map((segment) => encoded(decoded(segment)));
  const usual = [
    decodedBytes(path),
    segments.every((segment) => segment !== undefined) ? segments.join("/") : undefined,
    encodedUri(decoded(path)),
    hexCase(path, true),
    hexCase(path, false),
    path.replaceAll("%", "%25"),
    path.replaceAll("%25", "%"),
    encoded(decoded(path)),
  ];
  const blame = (signed: string) => () => words.pathEncoding(readable(signed), readable(path));
  for (const signed of present(usual)) add(signed, blame(signed));
  const others = together(path.split("/"), (encodings) => encodings.join("/"));
  for (const signed of present([...others, ...others.map((other) => other?.replaceAll("%", "%25"))])) {
    add(signed, blame(signed), { rarity: "seldom" });
  }
}

/** What stands in the place of a value when the message is made before the path is, or without the value. */
const placeholders = (name: string): string[] => {
  const camelCase = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const named = [name, camelCase].flatMap((one) => [
    `{${one}}`,
    `:${one}`,
    `%7B${one}%7D`,
    `\${${one}}`,
    `<${one}>`,
    one,
  ]);
  return [...named, "", "undefined", "null", "None", "nil", "[object Object]", "{}", "%s"];
};

function addParameters({ template, segments }: DocumentedCall, add: AddVariant): void {
  for (const [name, sent] of Object.entries(segments)) {
    const signed = (value: string): string =>
      template.replaceAll(/\{([^{}]+)\}/g, (_, other: string) => (other === name ? value : (segments[other] ?? "")));
    const blame = (value: string) => () => words.pathParameter(name, readable(value), readable(sent));
    for (const [place, value] of placeholders(name).entries()) {
      add(signed(value), blame(value), { rarity: place < 2 ? "common" : "seldom" });
    }
    add(signed("").replace(/\/$|\/(?=\/)/, ""), blame(""), { rarity: "seldom" });
  }
}

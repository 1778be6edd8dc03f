import type { DocumentedCall } from "./documented-call.js";
import { collector, type Mistake, mistake, type Rarity } from "./message.js";
import { queryMistakes } from "./query-mistakes.js";
import { encoded, encodings, present } from "./url-encodings.js";
import type { Found } from "./words.js";

/** In bytes. No real target is longer, and the cost of each variant grows with the length. */
export const LONGEST_TARGET = 4096;

// The hosts of the live platform, which a signer may still use.
const LIVE_HOSTS = [
  "apihk.mch.weixin.qq.com",
  "apius.mch.weixin.qq.com",
  "apieu.mch.weixin.qq.com",
  "api.mch.weixin.qq.com",
];

/** Mistakes in the second line of the message. Path, query (with its question mark) and host are given as they came. */
export function targetMistakes(path: string, query: string, host: string, call: DocumentedCall): Mistake[] {
  if (path.length + query.length > LONGEST_TARGET || host.length > 300) return [];
  return [...wholeTarget(path + query), ...pathMistakes(path, host, call), ...queryMistakes(query, call.query)];
}

function wholeTarget(sent: string): Mistake[] {
  const hash = sent.indexOf("#");
  const unsent = hash >= 0 ? sent.slice(0, hash) : `${sent}#`;
  const whole = encoded(sent);
  const other = (path: string, found: Found, rarity: Rarity) => mistake("target", { path, query: "" }, found, rarity);
  return [
    other(unsent, { id: "fragment-signed" }, "seldom"),
    // For a path without a query, these are also among the encodings of the path.
    ...present([whole, whole?.replaceAll("%2F", "/")]).map((signed) =>
      other(signed, { id: "path-encoding", signed, sent }, "alone"),
    ),
  ];
}

function pathMistakes(sent: string, host: string, { template, segments }: DocumentedCall): Mistake[] {
  const mistakes = collector(({ path = sent }) => path);
  const add = (signed: string, found: Found, rarity?: Rarity) =>
    mistakes.add("target/path", { path: signed }, found, rarity);

  const slashed = sent.endsWith("/") ? sent.slice(0, -1) : `${sent}/`;
  add(slashed, { id: "trailing-slash", signed: slashed, sent });

  for (const name of new Set([host, host.replace(/:[0-9]{1,5}$/, ""), ...LIVE_HOSTS].filter((one) => one !== ""))) {
    for (const start of ["https://", "http://", "", "//"]) {
      const isCommon = (name === host || name === LIVE_HOSTS[0]) && start !== "//";
      const signed = start + name + sent;
      add(signed, { id: start.includes(":") ? "url-signed" : "host-signed", signed }, isCommon ? "common" : "seldom");
    }
  }
  const bare = sent.replace(/^https?:\/\/[^/]*/i, "");
  add(bare, { id: "target-absolute", signed: bare });
  for (const signed of [sent.replace(/^\/+/, ""), `/${sent}`, sent.replace(/^\/\/+/, "/")]) {
    add(signed, { id: "leading-slash", signed });
  }
  for (let at = sent.indexOf("/", 1), count = 0; at > 0 && count < 8; at = sent.indexOf("/", at + 1), count += 1) {
    const signed = sent.slice(at);
    add(signed, { id: "path-prefix", signed, prefix: sent.slice(0, at) }, count < 3 ? "common" : "seldom");
  }

  const { usual, others } = encodings(sent, /(\/)/);
  // The first of the others is encodeURIComponent of each segment; the last is encodeURIComponent of the whole path.
  const common = [...usual, ...others.slice(0, 1), ...others.slice(-1)];
  for (const signed of common) add(signed, { id: "path-encoding", signed, sent });
  for (const signed of [...others, ...others.map((other) => other.replaceAll("%", "%25"))]) {
    add(signed, { id: "path-encoding", signed, sent }, "seldom");
  }

  for (const [name, value] of Object.entries(segments)) {
    const put = (other: string): string =>
      template.replaceAll(/\{([^{}]+)\}/g, (_, one: string) => (one === name ? other : (segments[one] ?? "")));
    const found = (signed: string): Found => ({ id: "path-parameter", name, signed, sent: value });
    for (const [place, other] of placeholders(name).entries()) {
      add(put(other), found(other), place < 2 ? "common" : "seldom");
    }
    add(put("").replace(/\/$|\/(?=\/)/, ""), found(""), "seldom");
  }
  return mistakes.all;
}

/** Texts in place of a value, when the message is made before the path is filled in, or without the value. */
function placeholders(name: string): string[] {
  const camelCase = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const forms = (one: string) => [`{${one}}`, `:${one}`, `%7B${one}%7D`, `\${${one}}`, `<${one}>`, one];
  const nothings = ["", "undefined", "null", "None", "nil", "[object Object]", "{}", "%s"];
  return [...forms(name), ...forms(camelCase), ...nothings];
}

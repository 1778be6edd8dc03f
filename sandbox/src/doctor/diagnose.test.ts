import { createPublicKey, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { clip } from "./clip.js";
import { diagnose } from "./diagnose.js";
import { englishIn } from "./english-in.test-helper.js";
import type { ExaminedRequest, Finding } from "./finding.js";
import {
  BODY,
  body,
  type Case,
  CIRCUMSTANCES,
  get,
  INSTITUTION,
  INSTITUTION_SERIAL,
  KEYS,
  known,
  LARGE,
  layout,
  MERCHANT,
  MERCHANT_SERIAL,
  make,
  NONCE,
  OBJECT,
  PATH,
  PLATFORM,
  PLATFORM_SERIAL,
  privately,
  pss,
  python,
  quoted,
  type Row,
  SCHEME,
  SECONDS,
  sha256,
  signs,
  unseen,
  wrap,
} from "./signing.test-helper.js";
import * as authorizationWords from "./words-authorization.js";
import * as keyWords from "./words-key.js";
import * as messageWords from "./words-message.js";
import * as signatureWords from "./words-signature.js";
import * as targetWords from "./words-target.js";

const seen = new Map<string, Finding>();
const everyOne: Finding[] = [];

function find(given: Case): Finding[] {
  const findings = diagnose(make(given), CIRCUMSTANCES);
  for (const found of findings) seen.set(found.id, found);
  everyOne.push(...findings);
  return findings;
}

const ids = (given: Case): string[] => find(given).map(({ id }) => id);

const QUERY = `${PATH}?mchid=1900000001&plan_id=123&name=%E5%BC%A0%20x`;

const CONTRACT = "/v3/global/papay/contracts/";

const NOTHING: Row[] = [
  ["a POST", {}, []],
  ["a GET without body", get(), []],
  ["a GET with a query", get(QUERY), []],
  ["the institution's", { mchid: "1900000002", serial: INSTITUTION_SERIAL, key: INSTITUTION.privateKey }, []],
  ["a body that ends in a line feed", { body: `${BODY}\n` }, []],
  ["a body of raw bytes", { body: Buffer.from([0, 255, 13, 10, 128]) }, []],
];

const HEADER: Row[] = [
  ["blank header", { authorization: "  " }, ["authorization-missing"]],
  ["Bearer", { authorization: "Bearer eyJhbGciOi.J9.x" }, ["authorization-scheme"]],
  ["Basic", { authorization: "Basic dXNlcjpwYXNz" }, ["authorization-scheme"]],
  ["another scheme", { header: (p) => `WECHATPAY2-RSA2048-SHA256 ${quoted(p)}` }, ["authorization-scheme"]],
  ["SM2", { header: (p) => `WECHATPAY2-SM2-WITH-SM3 ${quoted(p)}` }, ["authorization-scheme"]],
  ["lower case", { header: (p) => `${SCHEME.toLowerCase()} ${quoted(p)}` }, ["authorization-scheme"]],
  ["no scheme", { header: (p) => quoted(p).join(",") }, ["authorization-scheme"]],
  ["no blank", { header: (p) => `${SCHEME}${quoted(p)}` }, ["authorization-scheme-blank"]],
  ["comma after the scheme", { header: (p) => `${SCHEME},${quoted(p)}` }, ["authorization-scheme-blank"]],
  ["its own name", { header: (p) => `Authorization: ${SCHEME} ${quoted(p)}` }, ["authorization-name-repeated"]],
  ["two lines", { header: (p) => `${SCHEME} ${quoted(p).join(",\r\n ")}` }, ["authorization-line-breaks"]],
  ["scheme alone", { authorization: SCHEME }, ["parameter-missing"]],
  ["no serial", { header: ({ serial_no, ...p }) => `${SCHEME} ${quoted(p)}` }, ["parameter-missing"]],
  ["no nonce", { header: ({ nonce_str, ...p }) => `${SCHEME} ${quoted(p)}` }, ["parameter-missing"]],
  ["no signature", { header: ({ signature, ...p }) => `${SCHEME} ${quoted(p)}` }, ["parameter-missing"]],
  ["empty mchid", { mchid: "" }, ["parameter-missing"]],
  ["doubled", { header: (p) => `${SCHEME} ${quoted(p)},mchid="2"` }, ["parameter-duplicated"]],
  ["unknown", { header: (p) => `${SCHEME} ${quoted(p)},sign_type="RSA"` }, ["parameter-unknown"]],
  ["a word", { header: (p) => `${SCHEME} ${quoted(p)},foo` }, ["parameter-unknown"]],
  [
    "other names",
    { header: ({ nonce_str, ...p }) => `${SCHEME} ${quoted({ nonceStr: nonce_str, ...p })}` },
    ["parameter-name"],
  ],
  [
    "unquoted",
    { header: (p) => `${SCHEME} ${Object.entries(p).map(([name, value]) => `${name}=${value}`)}` },
    ["parameter-unquoted"],
  ],
  [
    "unquoted and blanks",
    {
      header: (p) =>
        `${SCHEME} ${Object.entries(p)
          .map(([name, value]) => `${name}=${value}`)
          .join(" ")}`,
    },
    ["parameter-unquoted", "parameter-separator", "parameter-blanks"],
  ],
  [
    "single quotes",
    { header: (p) => `${SCHEME} ${quoted(p).join(",").replaceAll('"', "'")}` },
    ["parameter-single-quotes"],
  ],
  [
    "escaped quotes",
    { header: (p) => `${SCHEME} ${quoted(p).join(",").replaceAll('"', '\\"')}` },
    ["parameter-escaped-quotes"],
  ],
  ["open quote", { header: (p) => `${SCHEME} ${quoted(p)}`.slice(0, -1) }, ["parameter-quote-open"]],
  ["semicolons", { header: (p) => `${SCHEME} ${quoted(p).join(";")}` }, ["parameter-separator"]],
  ["no commas", { header: (p) => `${SCHEME} ${quoted(p).join("")}` }, ["parameter-separator"]],
  ["comma at the end", { header: (p) => `${SCHEME} ${quoted(p)},` }, ["parameter-separator"]],
  ["blanks after commas", { header: (p) => `${SCHEME} ${quoted(p).join(", ")}` }, ["parameter-blanks"]],
  [
    "blanks around =",
    {
      header: (p) =>
        `${SCHEME} ${quoted(p)
          .join(",")
          .replace(/([a-z])="/g, '$1 = "')}`,
    },
    ["parameter-blanks"],
  ],
  ["two blanks", { header: (p) => `${SCHEME}  ${quoted(p)}` }, ["parameter-blanks"]],
  ["blank in mchid", { mchid: " 1900000001" }, ["value-blanks"]],
  ["blank in timestamp, signed too", { timestamp: `${SECONDS} ` }, ["value-blanks"]],
  ["line feed in nonce, signed too", { nonce: `${NONCE}\n` }, ["value-blanks"]],
  ["line feed in nonce, not signed", { nonce: `${NONCE}\n`, signed: { nonce: NONCE } }, ["value-blanks"]],
];

const VALUES: Row[] = [
  ["milliseconds in both", { timestamp: `${SECONDS}123` }, ["timestamp-milliseconds"]],
  [
    "milliseconds in the header only",
    { timestamp: `${SECONDS}123`, signed: { timestamp: String(SECONDS) } },
    ["timestamp-milliseconds"],
  ],
  ["fraction", { timestamp: `${SECONDS}.1234` }, ["timestamp-form"]],
  ["microseconds", { timestamp: `${SECONDS}123456` }, ["timestamp-form"]],
  ["a date", { timestamp: "2025-01-01T00:00:00Z" }, ["timestamp-form"]],
  ["a digit lost", { timestamp: String(SECONDS).slice(1) }, ["timestamp-form"]],
  ["milliseconds, two hours off", { timestamp: `${SECONDS + 7200}123` }, ["timestamp-milliseconds", "clock-time-zone"]],
  ["a word", { timestamp: "now" }, ["timestamp-form"]],
  ["too late by a little", { timestamp: String(SECONDS - 1000) }, ["clock-off"]],
  ["too early", { timestamp: String(SECONDS + 301) }, ["clock-off"]],
  ["eight hours", { timestamp: String(SECONDS + 28_803) }, ["clock-time-zone"]],
  ["five and a half hours", { timestamp: String(SECONDS - 19_800) }, ["clock-time-zone"]],
  ["just in time", { timestamp: String(SECONDS - 299) }, []],
  ["UUID", { nonce: "593bec0c-930b-f1af-eb40-b4a08c8fb242" }, ["nonce-form"]],
  ["long nonce", { nonce: "a".repeat(64) }, ["nonce-form"]],
  ["signs in the nonce", { nonce: "a+b/c=" }, ["nonce-form"]],
];

// The digit after the first of these, which differs in its last bit: of 256 bytes the last digit has four to spare.
const nextDigit = (digits: string): string =>
  DIGITS.charAt(DIGITS.indexOf(digits.replaceAll("-", "+").replaceAll("_", "/").charAt(0)) + 1);
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const WITHOUT_NULL = "302f300b06096086480165030402010420";

const SIGNATURE: Row[] = [
  ["wrapped at 64", { encode: (s) => wrap(s.toString("base64"), 64, "\n") }, ["signature-line-breaks"]],
  ["wrapped at 76, folded", { encode: (s) => wrap(s.toString("base64"), 76, " ") }, ["signature-line-breaks"]],
  [
    "wrapped, as an escape",
    { encode: (s) => `${wrap(s.toString("base64"), 64, "\\n")}\\n` },
    ["signature-line-breaks"],
  ],
  ["percent", { encode: (s) => encodeURIComponent(s.toString("base64")) }, ["signature-percent-encoded"]],
  ["hexadecimal", { encode: (s) => s.toString("hex") }, ["signature-hexadecimal"]],
  [
    "hexadecimal with colons",
    { encode: (s) => wrap(s.toString("hex").toUpperCase(), 2, ":") },
    ["signature-hexadecimal"],
  ],
  ["base64url", { encode: (s) => `${s.toString("base64url")}` }, ["signature-base64url"]],
  [
    "base64url with padding",
    { encode: (s) => s.toString("base64").replaceAll("+", "-").replaceAll("/", "_") },
    ["signature-base64url"],
  ],
  ["no padding", { encode: (s) => s.toString("base64").replaceAll("=", "") }, ["signature-padding-missing"]],
  ["half the padding", { encode: (s) => s.toString("base64").slice(0, -1) }, ["signature-padding-missing"]],
  [
    "spare bits",
    { encode: (s) => s.toString("base64").replace(/.==$/, (end) => `${nextDigit(end)}==`) },
    ["signature-not-canonical"],
  ],
  [
    "spare bits, base64url",
    { encode: (s) => s.toString("base64url").replace(/.$/, nextDigit) },
    ["signature-base64url", "signature-not-canonical"],
  ],
  ["raw bytes", { encode: (s) => s.toString("latin1").replace(/["\\]/g, "?") }, ["signature-not-base64"]],
  ["a line feed after it", { encode: (s) => `${s.toString("base64")}\n` }, ["signature-line-breaks"]],
  ["text cut off", { encode: (s) => s.toString("base64").slice(0, 201) }, ["signature-length"]],
  [
    "no padding, base64 twice",
    { encode: (s) => Buffer.from(s.toString("base64url")).toString("base64") },
    ["signature-double-base64"],
  ],
  [
    "base64 twice",
    { encode: (s) => Buffer.from(s.toString("base64")).toString("base64") },
    ["signature-double-base64"],
  ],
  ["base64 of hex", { encode: (s) => Buffer.from(s.toString("hex")).toString("base64") }, ["signature-base64-of-hex"]],
  ["byte order", { encode: (s) => Buffer.from(s).reverse().toString("base64") }, ["signature-byte-order"]],
  ["another size", { key: LARGE.privateKey }, ["signature-length"]],
  ["a digest", { signer: sha256 }, ["signature-length"]],
  ["cut off", { encode: (s) => s.subarray(0, 200).toString("base64") }, ["signature-length"]],
  ["PSS, longest salt", { signer: (m) => pss(MERCHANT.privateKey, m) }, ["padding-pss"]],
  ["PSS, salt of 32", { signer: (m) => pss(MERCHANT.privateKey, m, 32) }, ["padding-pss"]],
  ["PSS, no salt", { signer: (m) => pss(MERCHANT.privateKey, m, 0) }, ["padding-pss"]],
  ["PSS with SHA-512", { signer: (m) => pss(MERCHANT.privateKey, m, 64, "sha512") }, ["padding-pss", "hash-other"]],
  ["SHA-1", { signer: (m) => sign("sha1", m, MERCHANT.privateKey) }, ["hash-other"]],
  ["MD5", { signer: (m) => sign("md5", m, MERCHANT.privateKey) }, ["hash-other"]],
  ["SHA-224", { signer: (m) => sign("sha224", m, MERCHANT.privateKey) }, ["hash-other"]],
  ["SHA-384", { signer: (m) => sign("sha384", m, MERCHANT.privateKey) }, ["hash-other"]],
  ["SHA-512", { signer: (m) => sign("sha512", m, MERCHANT.privateKey) }, ["hash-other"]],
  [
    "a DigestInfo without its NULL",
    { ...body(""), signer: (m) => privately(Buffer.concat([Buffer.from(WITHOUT_NULL, "hex"), sha256(m)])) },
    ["body-not-signed"],
  ],
  ["bare digest", { signer: (m) => privately(sha256(m)) }, ["digest-info-missing"]],
  ["bare digest in hex", { signer: (m) => privately(Buffer.from(sha256(m).toString("hex"))) }, ["digest-info-missing"]],
  ["no hash", { ...get(), signer: privately }, ["hash-missing"]],
  ["twice, bytes", { signer: (m) => sign("sha256", sha256(m), MERCHANT.privateKey) }, ["hashed-twice"]],
  [
    "twice, hex",
    { signer: (m) => sign("sha256", Buffer.from(sha256(m).toString("hex")), MERCHANT.privateKey) },
    ["hashed-twice"],
  ],
  [
    "twice, upper-case hex",
    { signer: (m) => sign("sha256", Buffer.from(sha256(m).toString("hex").toUpperCase()), MERCHANT.privateKey) },
    ["hashed-twice"],
  ],
  [
    "twice, base64",
    { signer: (m) => sign("sha256", Buffer.from(sha256(m).toString("base64")), MERCHANT.privateKey) },
    ["hashed-twice"],
  ],
];

const IDENTITY: Row[] = [
  ["unknown serial", { serial: "ABCDEF" }, ["serial-unknown"]],
  ["serial that is no serial", { serial: "apiclient_cert.pem" }, ["serial-unknown"]],
  ["lower case", { serial: MERCHANT_SERIAL.toLowerCase() }, ["serial-spelling"]],
  ["colons", { serial: wrap(MERCHANT_SERIAL, 2, ":") }, ["serial-spelling"]],
  ["0x", { serial: `0x${MERCHANT_SERIAL}` }, ["serial-spelling"]],
  ["serial=", { serial: `serial=${MERCHANT_SERIAL}` }, ["serial-spelling"]],
  ["decimal", { serial: BigInt(`0x${MERCHANT_SERIAL}`).toString() }, ["serial-spelling"]],
  ["leading zero lost", { serial: MERCHANT_SERIAL.slice(1) }, ["serial-spelling"]],
  ["leading zero lost, lower case", { serial: MERCHANT_SERIAL.slice(1).toLowerCase() }, ["serial-spelling"]],
  ["bytes reversed", { serial: (MERCHANT_SERIAL.match(/../g) ?? []).reverse().join("") }, ["serial-spelling"]],
  ["platform's serial", { serial: PLATFORM_SERIAL }, ["serial-of-another-certificate"]],
  ["platform's public key", { serial: "PUB_KEY_ID_0119000000012024" }, ["serial-of-another-certificate"]],
  ["institution's serial", { serial: INSTITUTION_SERIAL }, ["serial-of-another-certificate"]],
  ["institution's key", { key: INSTITUTION.privateKey }, ["key-of-another-certificate"]],
  ["platform's key", { key: PLATFORM.privateKey }, ["key-of-another-certificate"]],
  ["a stranger's key", { signer: (m) => unseen((key) => sign("sha256", m, key)) }, ["key-unknown"]],
  [
    "random bytes",
    { signer: () => unseen(() => Buffer.concat([Buffer.from([1]), randomBytes(255)])) },
    ["key-unknown"],
  ],
  ["a number above the modulus", { signer: () => Buffer.alloc(256, 0xff) }, ["key-unknown"]],
  ["a stranger's PSS", { signer: (m) => unseen((key) => pss(key, m, 32)) }, ["key-unknown"]],
  ["unknown mchid", { mchid: "1234567890" }, ["mchid-unknown"]],
  ["an appid", { mchid: "wxd678efh567hg6787" }, ["mchid-unknown"]],
  ["another merchant's number", { mchid: "1900000002" }, ["mchid-certificate-mismatch"]],
  [
    "three of three",
    { serial: PLATFORM_SERIAL, key: MERCHANT.privateKey, mchid: "1900000002" },
    ["serial-of-another-certificate", "mchid-certificate-mismatch"],
  ],
];

// As JSON some 42 kB, and twice that is too many.
const BIG = Array.from({ length: 300 }, () => OBJECT);

const MESSAGE: Row[] = [
  ["method in lower case", signs({ method: "post" }), ["method-case"]],
  ["method capitalised", signs({ method: "Get" }, get()), ["method-case"]],
  ["method empty", signs({ method: "" }), ["method-missing"]],
  ["method line left out", layout(({ t, s, n, b }) => `${t}\n${s}\n${n}\n${b}\n`), ["method-missing"]],
  ["another method", signs({ method: "GET" }), ["method-other"]],
  ["no query", signs({ target: PATH }, get(QUERY)), ["query-not-signed"]],
  ["query order", signs({ target: `${PATH}?b=2&a=1&c=3` }, get(`${PATH}?a=1&b=2&c=3`)), ["query-order"]],
  [
    "sorted query of many",
    signs({ target: `${PATH}?a=1&b=2&c=3&d=4&e=5` }, get(`${PATH}?b=2&a=1&d=4&c=3&e=5`)),
    ["query-order"],
  ],
  ["query decoded", signs({ target: decodeURIComponent(QUERY) }, get(QUERY)), ["query-encoding"]],
  ["query with plus", signs({ target: QUERY.replace("%20", "+") }, get(QUERY)), ["query-encoding"]],
  [
    "query in lower-case hex",
    signs({ target: QUERY.replaceAll("E5%BC%A0", "e5%bc%a0") }, get(QUERY)),
    ["query-encoding"],
  ],
  ["query encoded twice", signs({ target: QUERY.replaceAll("%", "%25") }, get(QUERY)), ["query-encoding"]],
  ["colon encoded", signs({ target: "/v3/x?t=08%3A00" }, get("/v3/x?t=08:00")), ["query-encoding"]],
  ["path decoded", signs({ target: "/v3/合 约/1" }, get("/v3/%E5%90%88%20%E7%BA%A6/1")), ["path-encoding"]],
  ["path encoded", signs({ target: "/v3/a%40b/1" }, get("/v3/a@b/1")), ["path-encoding"]],
  [
    "path and query decoded",
    signs({ target: "/v3/合?q=约" }, get("/v3/%E5%90%88?q=%E7%BA%A6")),
    ["path-encoding", "query-encoding"],
  ],
  ["full URL", signs({ target: `http://127.0.0.1:8787${PATH}` }), ["url-signed"]],
  ["full URL with query", signs({ target: `https://127.0.0.1:8787${QUERY}` }, get(QUERY)), ["url-signed"]],
  ["live URL", signs({ target: `https://apihk.mch.weixin.qq.com${PATH}` }), ["url-signed"]],
  ["URL without query", signs({ target: `http://127.0.0.1${PATH}` }, get(QUERY)), ["url-signed", "query-not-signed"]],
  ["host", signs({ target: `127.0.0.1:8787${PATH}` }), ["host-signed"]],
  ["proxy", signs({ target: PATH }, { target: `http://127.0.0.1:8787${PATH}` }), ["target-absolute"]],
  ["slash at the end", signs({ target: `${PATH}/` }), ["trailing-slash"]],
  ["slash at the end missing", signs({ target: `${PATH}?a=1` }, get(`${PATH}/?a=1`)), ["trailing-slash"]],
  ["no slash at the beginning", signs({ target: PATH.slice(1) }), ["leading-slash"]],
  ["two slashes at the beginning", signs({ target: `/${PATH}` }), ["leading-slash"]],
  ["path without base", signs({ target: PATH.replace("/v3/global", "") }), ["path-prefix"]],
  ["a path without its value", signs({ target: `${CONTRACT}{contract_id}` }, get(`${CONTRACT}1`)), ["path-parameter"]],
  ["an ampersand at the end", signs({ target: `${QUERY}&` }, get(QUERY)), ["query-separators"]],
  ["an object as the query", signs({ target: `${PATH}?[object Object]` }, get(QUERY)), ["query-replaced"]],
  ["no question mark", signs({ target: QUERY.replace("?", "") }, get(QUERY)), ["question-mark-replaced"]],
  ["a query with undefined", signs({ target: QUERY }, get(`${QUERY}&x=undefined`)), ["query-empty-parameters"]],
  ["question mark", signs({ target: `${PATH}?` }, get()), ["question-mark"]],
  ["question mark sent", signs({ target: PATH }, get(`${PATH}?`)), ["question-mark"]],
  ["fragment", signs({ target: PATH }, get(`${PATH}#top`)), ["fragment-signed"]],
  ["milliseconds", signs({ timestamp: `${SECONDS}987` }), ["timestamp-signed-in-milliseconds"]],
  ["clock read twice", signs({ timestamp: String(SECONDS + 1) }), ["timestamp-differs"]],
  ["nonce in lower case", signs({ nonce: NONCE.toLowerCase() }), ["nonce-differs"]],
  ["the timestamp as the nonce", signs({ nonce: String(SECONDS) }), ["nonce-differs"]],
  ["clock read twice for the nonce", signs({ nonce: `${SECONDS}251` }, { nonce: `${SECONDS}250` }), ["nonce-differs"]],
  ["counter counted twice", signs({ nonce: "99" }, { nonce: "100" }), ["nonce-differs"]],
  ["nonce with its dashes", signs({ nonce: "593BEC0C-930B-F1AF-EB40-B4A08C8FB242" }), ["nonce-differs"]],
  ["body not signed", body(""), ["body-not-signed"]],
  ["{} signed", signs({ body: "{}" }, get()), ["body-signed-not-sent"]],
  ["null signed", signs({ body: "null" }, get()), ["body-signed-not-sent"]],
  ["query as body", signs({ body: "a=1" }, get("/v3/x?a=1")), ["body-signed-not-sent"]],
  ["query as JSON", signs({ body: '{"a":"1"}' }, get("/v3/x?a=1")), ["body-signed-not-sent"]],
  [
    "UTF-16",
    { signer: (m) => sign("sha256", Buffer.from(m.toString("utf8"), "utf16le"), MERCHANT.privateKey) },
    ["message-utf16"],
  ],
  [
    "UTF-16, big-endian",
    { signer: (m) => sign("sha256", Buffer.from(m.toString("utf8"), "utf16le").swap16(), MERCHANT.privateKey) },
    ["message-utf16"],
  ],
  ["[object Object]", body("[object Object]"), ["body-replaced"]],
  ["digest of the body", body(sha256(BODY).toString("hex")), ["body-digest-signed"]],
  ["json.dumps", body(python(OBJECT)), ["body-reserialised"]],
  ["json.dumps sent", body(BODY, python(OBJECT)), ["body-reserialised"]],
  ["pretty", body(JSON.stringify(OBJECT, null, 2)), ["body-reserialised"]],
  ["four blanks", body(JSON.stringify(OBJECT, null, 4)), ["body-reserialised"]],
  ["pretty sent", body(BODY, JSON.stringify(OBJECT, null, "\t")), ["body-reserialised"]],
  ["key order", body(JSON.stringify(Object.fromEntries(Object.entries(OBJECT).sort()))), ["body-reserialised"]],
  ["slashes", body(BODY.replaceAll("/", "\\/")), ["body-reserialised"]],
  ["slashes sent", body(BODY, BODY.replaceAll("/", "\\/")), ["body-reserialised"]],
  ["PHP", body(BODY.replaceAll("/", "\\/").replace("张三", "\\u5f20\\u4e09")), ["body-reserialised"]],
  ["escapes", body(BODY.replace("张三", "\\u5f20\\u4e09")), ["body-reserialised"]],
  ["escapes in upper case", body('{"a":"\\u4F60"}', '{"a":"你"}'), ["body-reserialised"]],
  ["escapes sent", body(BODY, BODY.replace("张三", "\\u5f20\\u4e09")), ["body-reserialised"]],
  ["Go", body(BODY.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")), ["body-reserialised"]],
  [
    "Go sent",
    body(BODY, BODY.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")),
    ["body-reserialised"],
  ],
  ["123.0", body('{"a":123.0}', '{"a":123}'), ["body-reserialised"]],
  ["123.0 sent", body('{"a":123}', '{"a":123.0}'), ["body-reserialised"]],
  ["big number rounded", body('{"a":12345678901234567000}', '{"a":12345678901234567001}'), ["body-reserialised"]],
  ["null left out", body('{"a":1}', '{"a":1,"b":null}'), ["body-reserialised"]],
  ["long", body(JSON.stringify([BIG], null, 2), JSON.stringify([BIG])), ["body-reserialised"]],
  [
    "longer than is tried",
    body(JSON.stringify([BIG, BIG], null, 2), JSON.stringify([BIG, BIG])),
    ["message-unexplained"],
  ],
  ["longer than is tried, not signed", body("", JSON.stringify([BIG, BIG])), ["body-not-signed"]],
  ["so long that hardly anything is tried, not signed", body("", "a".repeat(5_000_000)), ["body-not-signed"]],
  ["JSON twice", body(JSON.stringify(BODY)), ["body-json-twice"]],
  ["JSON twice sent", body(BODY, JSON.stringify(BODY)), ["body-json-twice"]],
  ["Python's str", body("{'a': 'x', 'b': True, 'c': None}", '{"a":"x","b":true,"c":null}'), ["body-python-repr"]],
  ["form", body("a=1&b=x+y", '{"a":1,"b":"x y"}'), ["body-form-encoded"]],
  ["BOM sent", body(BODY, `\ufeff${BODY}`), ["body-bom"]],
  ["BOM signed", body(`\ufeff${BODY}`), ["body-bom"]],
  ["CRLF sent", body('{\n"a":1\n}', '{\r\n"a":1\r\n}'), ["body-line-ends"]],
  ["LF sent", body('{\r\n"a":1\r\n}', '{\n"a":1\n}'), ["body-line-ends"]],
  ["line feed at the end sent", body(BODY, `${BODY}\n`), ["body-trailing-newline"]],
  ["CRLF at the end sent", body(BODY, `${BODY}\r\n`), ["body-trailing-newline"]],
  ["CRLF at the end signed", body(`${BODY}\r\n`), ["body-trailing-newline"]],
  ["trimmed", body(BODY, `  ${BODY}\n\n`), ["body-trimmed"]],
  ["Latin-1 signed", body(Buffer.from('{"a":"é"}', "latin1"), '{"a":"é"}'), ["body-charset"]],
  ["Latin-1 sent", body('{"a":"é"}', Buffer.from('{"a":"é"}', "latin1")), ["body-charset"]],
  ["? for what Latin-1 lacks", body(BODY.replace("张三", "??")), ["body-charset"]],
  ["UTF-8 twice", body(Buffer.from(BODY).toString("latin1")), ["body-charset"]],
  [
    "GBK signed",
    body(Buffer.concat([Buffer.from('{"a":"'), Buffer.from("d5c5c8fd", "hex"), Buffer.from('"}')]), '{"a":"张三"}'),
    ["body-charset"],
  ],
  [
    "GBK sent",
    body('{"a":"张三"}', Buffer.concat([Buffer.from('{"a":"'), Buffer.from("d5c5c8fd", "hex"), Buffer.from('"}')])),
    ["body-charset"],
  ],
  ["last line feed", layout(({ m, t, s, n, b }) => `${m}\n${t}\n${s}\n${n}\n${b}`), ["last-line-feed-missing"]],
  ["empty line", layout(({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}\n`, get()), ["last-line-feed-missing"]],
  ["both", layout(({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}`, get()), ["last-line-feed-missing"]],
  ["one too many", layout(({ m, t, s, n, b }) => `${m}\n${t}\n${s}\n${n}\n${b}\n\n`), ["line-feed-extra"]],
  ["one too many, no body", layout(({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}\n\n\n`, get()), ["line-feed-extra"]],
  ["one at the beginning", layout(({ m, t, s, n, b }) => `\n${m}\n${t}\n${s}\n${n}\n${b}\n`), ["line-feed-extra"]],
  ["CRLF", layout(({ m, t, s, n, b }) => `${m}\r\n${t}\r\n${s}\r\n${n}\r\n${b}\r\n`), ["line-ends"]],
  [
    "CRLF without the last",
    layout(({ m, t, s, n, b }) => `${m}\r\n${t}\r\n${s}\r\n${n}\r\n${b}`),
    ["line-ends", "last-line-feed-missing"],
  ],
  ["joined", layout(({ m, t, s, n, b }) => m + t + s + n + b), ["line-feeds-missing"]],
  ["joined with &", layout(({ m, t, s, n, b }) => [m, t, s, n, b].join("&")), ["line-feeds-missing"]],
  ["literal", layout(({ m, t, s, n, b }) => `${m}\\n${t}\\n${s}\\n${n}\\n${b}\\n`), ["line-feeds-literal"]],
  [
    "literal, and echo's own",
    layout(({ m, t, s, n, b }) => `${m}\\n${t}\\n${s}\\n${n}\\n${b}\\n\n`),
    ["line-feeds-literal", "line-feed-extra"],
  ],
  ["indented", layout(({ m, t, s, n, b }) => `${m}\n    ${t}\n    ${s}\n    ${n}\n    ${b}\n`), ["lines-padded"]],
  ["swapped", layout(({ m, t, s, n, b }) => `${m}\n${t}\n${n}\n${s}\n${b}\n`), ["timestamp-nonce-swapped"]],
  ["order", layout(({ m, t, s, n, b }) => `${t}\n${m}\n${s}\n${n}\n${b}\n`), ["line-order"]],
  ["line left out", layout(({ m, t, n, b }) => `${m}\n${t}\n${n}\n${b}\n`), ["line-missing"]],
  ["response layout", layout(({ s, n, b }) => `${s}\n${n}\n${b}\n`), ["response-layout"]],
  ["something else", layout(() => "hello"), ["message-unexplained"]],
  ["another nonce, with a body", signs({ nonce: "another" }), ["message-unexplained"]],
  ["another nonce, without a body", signs({ nonce: "another" }, get()), ["nonce-likely-differs"]],
  ["another nonce, with a query", signs({ nonce: "another" }, get(QUERY)), ["message-unexplained"]],
  [
    "PSS, longest salt, over something else",
    { signer: () => pss(MERCHANT.privateKey, Buffer.from("x")) },
    ["padding-pss", "message-unexplained"],
  ],
  [
    "PSS over something else",
    { signer: () => pss(MERCHANT.privateKey, Buffer.from("x"), 32) },
    ["padding-pss", "message-unexplained"],
  ],
];

const TOGETHER: Row[] = [
  [
    "base64url, wrong key and json.dumps",
    { ...body(python(OBJECT)), key: INSTITUTION.privateKey, encode: (s) => s.toString("base64url") },
    ["signature-base64url", "key-of-another-certificate", "body-reserialised"],
  ],
  [
    "milliseconds in the header, seconds signed, no last line feed",
    layout(({ m, t, n, b }) => `${m}\n${t}\n${SECONDS}\n${n}\n${b}`, { timestamp: `${SECONDS}000` }),
    ["last-line-feed-missing", "timestamp-milliseconds"],
  ],
  ["method and query", signs({ method: "get", target: PATH }, get(QUERY)), ["method-case", "query-not-signed"]],
  [
    "PHP's JSON and CRLF",
    layout(({ m, t, s, n, b }) => [m, t, s, n, b.replaceAll("/", "\\/"), ""].join("\r\n")),
    ["line-ends", "body-reserialised"],
  ],
  [
    "SHA-1, platform's serial, body not signed",
    { ...body(""), signer: (m) => sign("sha1", m, MERCHANT.privateKey), serial: PLATFORM_SERIAL },
    ["serial-of-another-certificate", "hash-other", "body-not-signed"],
  ],
  [
    "hashed twice and no query",
    {
      ...signs({ target: PATH }, get(QUERY)),
      signer: (m) => sign("sha256", Buffer.from(sha256(m).toString("hex")), MERCHANT.privateKey),
    },
    ["hashed-twice", "query-not-signed"],
  ],
  [
    "PSS, full URL, blanks, clock",
    {
      timestamp: String(SECONDS - 28_800),
      signed: { target: `http://127.0.0.1:8787${PATH}` },
      signer: (m) => pss(MERCHANT.privateKey, m),
      header: (p) => `${SCHEME} ${quoted(p).join(", ")}`,
    },
    ["parameter-blanks", "padding-pss", "url-signed", "clock-time-zone"],
  ],
  [
    "percent-encoded base64url in hexadecimal of nothing known",
    {
      signer: (m) => unseen((key) => sign("sha256", m, key)),
      encode: (s) => encodeURIComponent(wrap(s.toString("base64"), 64, "\n")),
      mchid: "1",
    },
    ["signature-percent-encoded", "signature-line-breaks", "mchid-unknown", "key-unknown"],
  ],
  [
    "unknown serial and key of the institution",
    { serial: "AB", key: INSTITUTION.privateKey },
    ["serial-unknown", "mchid-certificate-mismatch"],
  ],
  [
    "no scheme, no quotes, wrong serial, wrong order",
    {
      ...layout(({ m, t, s, n, b }) => `${m}\n${t}\n${n}\n${s}\n${b}\n`),
      serial: PLATFORM_SERIAL,
      header: (p) =>
        Object.entries(p)
          .map(([name, value]) => `${name}=${value}`)
          .join(","),
    },
    ["authorization-scheme", "parameter-unquoted", "serial-of-another-certificate", "timestamp-nonce-swapped"],
  ],
];

describe("a right request", () => {
  it.each(NOTHING)("%s", (_name, given, expected) => {
    expect(ids(given)).toEqual(expected);
  });
});

describe.each([
  ["header", HEADER],
  ["values", VALUES],
  ["signature", SIGNATURE],
  ["identity", IDENTITY],
  ["message", MESSAGE],
  ["several at once", TOGETHER],
])("%s", (_name, rows) => {
  it.each(rows)("%s", (_row, given, expected) => {
    expect(ids(given)).toEqual(expected);
  });
});

it("takes a target of raw UTF-8, which Node.js gives as latin1", () => {
  const target = "/v3/合约";
  const raw = Buffer.from(target).toString("latin1");
  for (const given of [target, raw]) {
    expect(diagnose({ ...make({ target }), target: given }, CIRCUMSTANCES)).toEqual([]);
  }
});

it("has no header", () => {
  const { authorization: _, ...rest } = make({});
  expect(diagnose({ ...rest, authorization: undefined }, CIRCUMSTANCES).map(({ id }) => id)).toEqual([
    "authorization-missing",
  ]);
});

it("opens PSS that is masked with SHA-1, as Java's PSSParameterSpec.DEFAULT does", () => {
  const java = generateKeyPairSync("rsa-pss", {
    modulusLength: 2048,
    hashAlgorithm: "sha256",
    mgf1HashAlgorithm: "sha1",
  });
  // The same key as plain RSA: its RSAPublicKey is the end of the SubjectPublicKeyInfo.
  const der = java.publicKey.export({ format: "der", type: "spki" }).subarray(-270);
  const publicKey = createPublicKey({ key: der, format: "der", type: "pkcs1" });
  const keys = [known(MERCHANT_SERIAL, "1900000001", "merchant", publicKey)];
  const found = diagnose(make({ key: java.privateKey }), { ...CIRCUMSTANCES, keys });
  expect(found.map(({ id }) => id)).toEqual(["padding-pss"]);
});

it("puts back plus signs that became blanks", () => {
  // Not every signature has a plus sign.
  for (let tries = 0; tries < 50; tries += 1) {
    const nonce = `n${tries}`;
    const request = make({ nonce });
    if (!/signature="[^"]*\+/.test(request.authorization ?? "")) continue;
    expect(ids({ nonce, encode: (s) => s.toString("base64").replaceAll("+", " ") })).toEqual(["signature-plus-lost"]);
    return;
  }
  throw new Error("no signature with a plus sign");
});

describe("the words", () => {
  const text = (given: Case): string => JSON.stringify(find(given));

  it("name both certificates and their owners", () => {
    const words = text({ key: INSTITUTION.privateKey });
    expect(words).toContain(MERCHANT_SERIAL);
    expect(words).toContain(INSTITUTION_SERIAL);
    expect(words).toContain("the sandbox's institution");
    expect(words).toContain("沙箱的 merchant");
  });

  it("count the seconds, and say which way", () => {
    const [early] = find({ timestamp: String(SECONDS + 301) });
    expect(early?.problem.en).toContain("301 seconds ahead of");
    expect(early?.problem.zh).toContain("快 301 秒");
    const [late] = find({ timestamp: String(SECONDS - 28_800) });
    expect(late?.problem.en).toContain("28800 seconds behind");
    expect(late?.problem.en).toContain("8 hours");
  });

  it("give both digests when no mistake explains the message, in the remedy", () => {
    const [found] = find(layout(() => "hello"));
    const request = make({});
    const right = sha256(`POST\n${request.target}\n${SECONDS}\n${NONCE}\n${BODY}\n`).toString("hex");
    for (const words of [found?.remedy.en, found?.remedy.zh]) {
      expect(words).toContain(sha256("hello").toString("hex"));
      expect(words).toContain(right);
    }
    for (const words of [found?.problem.en, found?.problem.zh]) {
      expect(words).not.toMatch(/[0-9a-f]{16}|SHA/);
      expect(words?.length).toBeLessThan(120);
    }
    const [hidden] = find({ signer: () => pss(MERCHANT.privateKey, Buffer.from("x"), 32) }).slice(1);
    expect(hidden?.remedy.en).toContain(`. Compute its SHA-256 in hexadecimal too: once it is ${right}`);
  });

  it("name the header's nonce when another one is likely, and give both digests", () => {
    const other = sha256(`GET\n${PATH}\n${SECONDS}\nanother\n\n`).toString("hex");
    const right = sha256(`GET\n${PATH}\n${SECONDS}\n${NONCE}\n\n`).toString("hex");
    const [likely] = find(signs({ nonce: "another" }, get()));
    expect(likely?.problem.en).toContain(`another nonce than "${NONCE}" of the header`);
    expect(likely?.problem.zh).toContain(NONCE);
    for (const words of [likely?.remedy.en, likely?.remedy.zh]) {
      expect(words).toContain(other);
      expect(words).toContain(right);
    }
    const [unexplained] = find(signs({ nonce: "another" }));
    expect(unexplained?.problem.en).toContain("another nonce");
    expect(unexplained?.remedy.en).toContain(`another nonce than "${NONCE}" of the header`);
    const [counted] = find(signs({ nonce: "99" }, { nonce: "100" }));
    expect(counted?.problem.en).toContain('the nonce "99", but the header says "100"');
  });

  it("show decoded text as text", () => {
    expect(text(signs({ target: "/v3/合/1" }, get("/v3/%E5%90%88/1")))).toContain("/v3/合/1");
  });

  it.each([
    [MERCHANT_SERIAL.toLowerCase(), "in lower case"],
    [BigInt(`0x${MERCHANT_SERIAL}`).toString(), "in decimal"],
    [MERCHANT_SERIAL.slice(1), "leading zeros"],
    [wrap(MERCHANT_SERIAL, 2, ":"), "with colons"],
  ])("say how serial %s is spelled", (serial, words) => {
    expect(text({ serial })).toContain(words);
  });

  it("say which writing of JSON was signed", () => {
    expect(text(body(python(OBJECT)))).toContain("json.dumps");
    expect(text(body(BODY.replaceAll("/", "\\/")))).not.toContain("Python");
  });

  it("clip long values and show what is unseen", () => {
    expect(clip("a".repeat(1000)).length).toBeLessThan(90);
    expect(clip("a\nb\u202e")).toBe("a\\nb\\u202e");
    const long = find({ serial: "x".repeat(5000), mchid: "y".repeat(5000), nonce: "z".repeat(5000) });
    for (const found of long) expect(found.problem.en.length).toBeLessThan(400);
  });
});

describe("hostile input", () => {
  // Repeatable, so that a failure can be looked into.
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const SNIPPETS = [
    ...['"', "'", "\\", '\\"', "=", ",", ";", " ", "\t", "\r\n", "%", "%zz", "%2B", ":", "-", "_", "\u0000", "\ufeff"],
    ...[
      SCHEME,
      "Bearer ",
      "mchid",
      "nonce_str=",
      'timestamp="',
      "serial_no",
      "signature",
      "constructor=1",
      "__proto__=",
    ],
    ...[
      "é",
      "张",
      "\ud800",
      "9".repeat(30),
      "AAAA",
      "0x",
      "{",
      "[[",
      "]}",
      '":',
      "null",
      "1e999",
      "-0",
      "/",
      "?",
      "&",
      "#",
    ],
  ];

  it("never throws, and says no more than a few sentences", () => {
    const next = random(42);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
    const noise = (most: number): string => Array.from({ length: next() * most }, () => pick(SNIPPETS)).join("");
    for (let round = 0; round < 1500; round += 1) {
      const right = make({}).authorization ?? "";
      const at = Math.floor(next() * right.length);
      const request: ExaminedRequest = {
        method: pick(["GET", "POST", "", noise(4)]),
        target: next() < 0.5 ? PATH : `/${noise(10)}`,
        host: noise(3),
        authorization:
          next() < 0.5 ? noise(40) : right.slice(0, at) + noise(3) + right.slice(at + Math.floor(next() * 4)),
        body: next() < 0.5 ? Buffer.from(noise(20)) : Buffer.from(Array.from({ length: 50 }, () => next() * 256)),
      };
      for (const found of diagnose(request, { ...CIRCUMSTANCES, keys: next() < 0.1 ? [] : KEYS })) {
        expect(found.problem.en.length).toBeLessThan(1200);
      }
    }
  });

  it("takes keys that are not RSA", () => {
    const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const keys = [known(MERCHANT_SERIAL, "1900000001", "merchant", publicKey)];
    const found = diagnose(make({}), { ...CIRCUMSTANCES, keys });
    expect(found.map(({ id }) => id)).toEqual(["signature-length"]);
  });
});

// Last, when all others have added to `seen`.
describe("every finding", () => {
  const kebab = (name: string): string =>
    name.replace(/[A-Z0-9]+/g, (part, at: number) => (at === 0 ? part : `-${part.toLowerCase()}`));
  const all = [authorizationWords, signatureWords, keyWords, messageWords, targetWords].flatMap((words) =>
    Object.keys(words),
  );
  const plain = (id: string): string => id.replaceAll("-", "");

  it("is made by some test above", () => {
    expect([...seen.keys()].map(plain).sort()).toEqual(all.map((name) => plain(kebab(name))).sort());
  });

  it("has words in both languages", () => {
    for (const { id, problem, remedy } of seen.values()) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const { en, zh } of [problem, remedy]) {
        expect(en).toMatch(/^[A-Z].{15,}\.\)?$/);
        expect(zh).toMatch(/\p{Script=Han}{2}/u);
        expect(zh).toMatch(/[。）]$/);
      }
    }
  });

  it("has no English in its Chinese", () => {
    expect(englishIn("请求体签名时的编码是 UTF-8 twice over。")).toEqual(["twice", "over", "twice over"]);
    for (const { id, problem, remedy } of everyOne) {
      expect([id, ...englishIn(problem.zh), ...englishIn(remedy.zh)]).toEqual([id]);
    }
  });
});

/* What is wrong with headers, values, signatures and identities. */
import { randomBytes, sign } from "node:crypto";
import {
  body,
  type Cause,
  get,
  INSTITUTION,
  INSTITUTION_SERIAL,
  LARGE,
  MERCHANT,
  MERCHANT_SERIAL,
  make,
  NONCE,
  PLATFORM,
  PLATFORM_SERIAL,
  privately,
  pss,
  quoted,
  SCHEME,
  SECONDS,
  sha256,
  unseen,
  wrap,
} from "./signing.test-helper.js";

// The digit after the first of these, which differs in its last bit: of 256 bytes the last digit has four to spare.
const nextDigit = (digits: string): string =>
  DIGITS.charAt(DIGITS.indexOf(digits.replaceAll("-", "+").replaceAll("_", "/").charAt(0)) + 1);
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const WITHOUT_NULL = "302f300b06096086480165030402010420";

export const HEADER: readonly Cause[] = [
  ["blank header", "any client", { authorization: "  " }, ["authorization-missing"]],
  ["Bearer", "any client", { authorization: "Bearer eyJhbGciOi.J9.x" }, ["authorization-scheme"]],
  ["Basic", "any client", { authorization: "Basic dXNlcjpwYXNz" }, ["authorization-scheme"]],
  [
    "another scheme",
    "any client",
    { header: (p) => `WECHATPAY2-RSA2048-SHA256 ${quoted(p)}` },
    ["authorization-scheme"],
  ],
  ["a longer scheme", "any client", { header: (p) => `${SCHEME}-V2 ${quoted(p)}` }, ["authorization-scheme"]],
  ["SM2", "any client", { header: (p) => `WECHATPAY2-SM2-WITH-SM3 ${quoted(p)}` }, ["authorization-scheme"]],
  ["lower case", "any client", { header: (p) => `${SCHEME.toLowerCase()} ${quoted(p)}` }, ["authorization-scheme"]],
  ["no scheme", "any client", { header: (p) => quoted(p).join(",") }, ["authorization-scheme"]],
  ["no blank", "any client", { header: (p) => `${SCHEME}${quoted(p)}` }, ["authorization-scheme-blank"]],
  ["comma after the scheme", "any client", { header: (p) => `${SCHEME},${quoted(p)}` }, ["authorization-scheme-blank"]],
  [
    "its own name",
    "any client",
    { header: (p) => `Authorization: ${SCHEME} ${quoted(p)}` },
    ["authorization-name-repeated"],
  ],
  [
    "two lines",
    "any client",
    { header: (p) => `${SCHEME} ${quoted(p).join(",\r\n ")}` },
    ["authorization-line-breaks"],
  ],
  ["scheme alone", "any client", { authorization: SCHEME }, ["parameter-missing"]],
  ["no serial", "any client", { header: ({ serial_no, ...p }) => `${SCHEME} ${quoted(p)}` }, ["parameter-missing"]],
  ["no nonce", "any client", { header: ({ nonce_str, ...p }) => `${SCHEME} ${quoted(p)}` }, ["parameter-missing"]],
  ["no signature", "any client", { header: ({ signature, ...p }) => `${SCHEME} ${quoted(p)}` }, ["parameter-missing"]],
  ["empty mchid", "any client", { mchid: "" }, ["parameter-missing"]],
  ["doubled", "any client", { header: (p) => `${SCHEME} ${quoted(p)},mchid="2"` }, ["parameter-duplicated"]],
  ["unknown", "any client", { header: (p) => `${SCHEME} ${quoted(p)},sign_type="RSA"` }, ["parameter-unknown"]],
  ["a word", "any client", { header: (p) => `${SCHEME} ${quoted(p)},foo` }, ["parameter-unknown"]],
  [
    "other names",
    "any client",
    { header: ({ nonce_str, ...p }) => `${SCHEME} ${quoted({ nonceStr: nonce_str, ...p })}` },
    ["parameter-name"],
  ],
  [
    "other names for all five",
    "any client",
    {
      header: (p) => {
        const renamed = { mch_id: p.mchid, nonceStr: p.nonce_str, timeStamp: p.timestamp, serialNo: p.serial_no };
        return `${SCHEME} ${quoted({ ...renamed, sign: p.signature })}`;
      },
    },
    ["parameter-name"],
  ],
  [
    "unquoted",
    "a shell, which removes the quotes",
    { header: (p) => `${SCHEME} ${Object.entries(p).map(([name, value]) => `${name}=${value}`)}` },
    ["parameter-unquoted"],
  ],
  [
    "unquoted and blanks",
    "any client",
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
    "any client",
    { header: (p) => `${SCHEME} ${quoted(p).join(",").replaceAll('"', "'")}` },
    ["parameter-single-quotes"],
  ],
  [
    "escaped quotes",
    "a shell",
    { header: (p) => `${SCHEME} ${quoted(p).join(",").replaceAll('"', '\\"')}` },
    ["parameter-escaped-quotes"],
  ],
  ["open quote", "any client", { header: (p) => `${SCHEME} ${quoted(p)}`.slice(0, -1) }, ["parameter-quote-open"]],
  ["semicolons", "any client", { header: (p) => `${SCHEME} ${quoted(p).join(";")}` }, ["parameter-separator"]],
  ["no commas", "any client", { header: (p) => `${SCHEME} ${quoted(p).join("")}` }, ["parameter-separator"]],
  ["comma at the end", "any client", { header: (p) => `${SCHEME} ${quoted(p)},` }, ["parameter-separator"]],
  ["blanks after commas", "any client", { header: (p) => `${SCHEME} ${quoted(p).join(", ")}` }, ["parameter-blanks"]],
  [
    "blanks around =",
    "any client",
    {
      header: (p) =>
        `${SCHEME} ${quoted(p)
          .join(",")
          .replace(/([a-z])="/g, '$1 = "')}`,
    },
    ["parameter-blanks"],
  ],
  ["two blanks", "any client", { header: (p) => `${SCHEME}  ${quoted(p)}` }, ["parameter-blanks"]],
  ["blank in mchid", "any client", { mchid: " 1900000001" }, ["value-blanks"]],
  ["blank in timestamp, signed too", "any client", { timestamp: `${SECONDS} ` }, ["value-blanks"]],
  ["line feed in nonce, signed too", "a shell", { nonce: `${NONCE}\n` }, ["value-blanks"]],
  ["line feed in nonce, not signed", "any client", { nonce: `${NONCE}\n`, signed: { nonce: NONCE } }, ["value-blanks"]],
];

export const VALUES: readonly Cause[] = [
  [
    "milliseconds in both",
    "JavaScript (Date.now()), Java (System.currentTimeMillis())",
    { timestamp: `${SECONDS}123` },
    ["timestamp-milliseconds"],
  ],
  [
    "milliseconds in the header only",
    "any client",
    { timestamp: `${SECONDS}123`, signed: { timestamp: String(SECONDS) } },
    ["timestamp-milliseconds"],
  ],
  ["fraction", "Python (time.time())", { timestamp: `${SECONDS}.1234` }, ["timestamp-form"]],
  ["microseconds", "any client", { timestamp: `${SECONDS}123456` }, ["timestamp-form"]],
  ["a date", "any client", { timestamp: "2025-01-01T00:00:00Z" }, ["timestamp-form"]],
  ["a digit lost", "any client", { timestamp: String(SECONDS).slice(1) }, ["timestamp-form"]],
  [
    "milliseconds, two hours off",
    "any client",
    { timestamp: `${SECONDS + 7200}123` },
    ["timestamp-milliseconds", "clock-time-zone"],
  ],
  ["a word", "any client", { timestamp: "now" }, ["timestamp-form"]],
  [
    "too late by a little",
    "Go: wechatpay-apiv3/wechatpay-go#203",
    { timestamp: String(SECONDS - 1000) },
    ["clock-off"],
  ],
  [
    "too early",
    "Node.js: TheNorthMemory/wechatpay-axios-plugin#30",
    { timestamp: String(SECONDS + 301) },
    ["clock-off"],
  ],
  ["eight hours", "any client", { timestamp: String(SECONDS + 28_803) }, ["clock-time-zone"]],
  ["five and a half hours", "any client", { timestamp: String(SECONDS - 19_800) }, ["clock-time-zone"]],
  ["just in time", "any client", { timestamp: String(SECONDS - 299) }, []],
  ["UUID", "Java (UUID.randomUUID())", { nonce: "593bec0c-930b-f1af-eb40-b4a08c8fb242" }, ["nonce-form"]],
  ["long nonce", "any client", { nonce: "a".repeat(64) }, ["nonce-form"]],
  ["signs in the nonce", "any client", { nonce: "a+b/c=" }, ["nonce-form"]],
];

// Not every signature has a plus sign.
const withPlus = (): string => {
  const nonces = Array.from({ length: 50 }, (_, number) => `n${number}`);
  return nonces.find((nonce) => /signature="[^"]*\+/.test(make({ nonce }).authorization ?? "")) ?? "none";
};

export const SIGNATURE: readonly Cause[] = [
  [
    "plus signs lost",
    "any client",
    { nonce: withPlus(), encode: (s) => s.toString("base64").replaceAll("+", " ") },
    ["signature-plus-lost"],
  ],
  [
    "wrapped at 64",
    "openssl base64",
    { encode: (s) => wrap(s.toString("base64"), 64, "\n") },
    ["signature-line-breaks"],
  ],
  [
    "wrapped at 76, folded",
    "Java (getMimeEncoder())",
    { encode: (s) => wrap(s.toString("base64"), 76, " ") },
    ["signature-line-breaks"],
  ],
  [
    "wrapped, as an escape",
    "any client",
    { encode: (s) => `${wrap(s.toString("base64"), 64, "\\n")}\\n` },
    ["signature-line-breaks"],
  ],
  ["percent", "any client", { encode: (s) => encodeURIComponent(s.toString("base64")) }, ["signature-percent-encoded"]],
  ["hexadecimal", "any client", { encode: (s) => s.toString("hex") }, ["signature-hexadecimal"]],
  [
    "hexadecimal with colons",
    "openssl",
    { encode: (s) => wrap(s.toString("hex").toUpperCase(), 2, ":") },
    ["signature-hexadecimal"],
  ],
  ["base64url", "Go (base64.RawURLEncoding)", { encode: (s) => `${s.toString("base64url")}` }, ["signature-base64url"]],
  [
    "base64url with padding",
    "Python (urlsafe_b64encode)",
    { encode: (s) => s.toString("base64").replaceAll("+", "-").replaceAll("/", "_") },
    ["signature-base64url"],
  ],
  [
    "no padding",
    "Go (base64.RawStdEncoding)",
    { encode: (s) => s.toString("base64").replaceAll("=", "") },
    ["signature-padding-missing"],
  ],
  [
    "half the padding",
    "any client",
    { encode: (s) => s.toString("base64").slice(0, -1) },
    ["signature-padding-missing"],
  ],
  [
    "spare bits",
    "any client",
    { encode: (s) => s.toString("base64").replace(/.==$/, (end) => `${nextDigit(end)}==`) },
    ["signature-not-canonical"],
  ],
  [
    "spare bits, base64url",
    "any client",
    { encode: (s) => s.toString("base64url").replace(/.$/, nextDigit) },
    ["signature-base64url", "signature-not-canonical"],
  ],
  ["raw bytes", "any client", { encode: (s) => s.toString("latin1").replace(/["\\]/g, "?") }, ["signature-not-base64"]],
  [
    "a line feed after it",
    "Python (encodestring, encodebytes)",
    { encode: (s) => `${s.toString("base64")}\n` },
    ["signature-line-breaks"],
  ],
  ["text cut off", "any client", { encode: (s) => s.toString("base64").slice(0, 201) }, ["signature-length"]],
  [
    "no padding, base64 twice",
    "any client",
    { encode: (s) => Buffer.from(s.toString("base64url")).toString("base64") },
    ["signature-double-base64"],
  ],
  [
    "base64 twice",
    "any client",
    { encode: (s) => Buffer.from(s.toString("base64")).toString("base64") },
    ["signature-double-base64"],
  ],
  [
    "base64 of hex",
    "any client",
    { encode: (s) => Buffer.from(s.toString("hex")).toString("base64") },
    ["signature-base64-of-hex"],
  ],
  [
    "byte order",
    "Windows (CryptSignHash)",
    { encode: (s) => Buffer.from(s).reverse().toString("base64") },
    ["signature-byte-order"],
  ],
  ["another size", "any client", { key: LARGE.privateKey }, ["signature-length"]],
  ["a digest", "any client", { signer: sha256 }, ["signature-length"]],
  ["cut off", "any client", { encode: (s) => s.subarray(0, 200).toString("base64") }, ["signature-length"]],
  ["PSS, longest salt", "any client", { signer: (m) => pss(MERCHANT.privateKey, m) }, ["padding-pss"]],
  ["PSS, salt of 32", "any client", { signer: (m) => pss(MERCHANT.privateKey, m, 32) }, ["padding-pss"]],
  ["PSS, no salt", "any client", { signer: (m) => pss(MERCHANT.privateKey, m, 0) }, ["padding-pss"]],
  [
    "PSS with SHA-512",
    "any client",
    { signer: (m) => pss(MERCHANT.privateKey, m, 64, "sha512") },
    ["padding-pss", "hash-other"],
  ],
  [
    "SHA-1",
    "PHP (openssl_sign without an algorithm)",
    { signer: (m) => sign("sha1", m, MERCHANT.privateKey) },
    ["hash-other"],
  ],
  ["MD5", "any client", { signer: (m) => sign("md5", m, MERCHANT.privateKey) }, ["hash-other"]],
  ["SHA-224", "any client", { signer: (m) => sign("sha224", m, MERCHANT.privateKey) }, ["hash-other"]],
  ["SHA-384", "any client", { signer: (m) => sign("sha384", m, MERCHANT.privateKey) }, ["hash-other"]],
  ["SHA-512", "any client", { signer: (m) => sign("sha512", m, MERCHANT.privateKey) }, ["hash-other"]],
  [
    "a DigestInfo without its NULL",
    "any client",
    { ...body(""), signer: (m) => privately(Buffer.concat([Buffer.from(WITHOUT_NULL, "hex"), sha256(m)])) },
    ["body-not-signed"],
  ],
  [
    "bare digest",
    "Node.js (privateEncrypt), openssl pkeyutl",
    { signer: (m) => privately(sha256(m)) },
    ["digest-info-missing"],
  ],
  [
    "bare digest in hex",
    "any client",
    { signer: (m) => privately(Buffer.from(sha256(m).toString("hex"))) },
    ["digest-info-missing"],
  ],
  ["no hash", "Node.js (privateEncrypt)", { ...get(), signer: privately }, ["hash-missing"]],
  ["twice, bytes", "any client", { signer: (m) => sign("sha256", sha256(m), MERCHANT.privateKey) }, ["hashed-twice"]],
  [
    "twice, hex",
    "any client",
    { signer: (m) => sign("sha256", Buffer.from(sha256(m).toString("hex")), MERCHANT.privateKey) },
    ["hashed-twice"],
  ],
  [
    "twice, upper-case hex",
    "any client",
    { signer: (m) => sign("sha256", Buffer.from(sha256(m).toString("hex").toUpperCase()), MERCHANT.privateKey) },
    ["hashed-twice"],
  ],
  [
    "twice, base64",
    "any client",
    { signer: (m) => sign("sha256", Buffer.from(sha256(m).toString("base64")), MERCHANT.privateKey) },
    ["hashed-twice"],
  ],
];

export const IDENTITY: readonly Cause[] = [
  [
    "unknown serial",
    "Go: wechatpay-apiv3/wechatpay-go#235; Java: wechatpay-apiv3/wechatpay-java#280",
    { serial: "ABCDEF" },
    ["serial-unknown"],
  ],
  ["serial that is no serial", "any client", { serial: "apiclient_cert.pem" }, ["serial-unknown"]],
  ["lower case", "Node.js: wechatpay-node-v3", { serial: MERCHANT_SERIAL.toLowerCase() }, ["serial-spelling"]],
  ["colons", "openssl x509 -text", { serial: wrap(MERCHANT_SERIAL, 2, ":") }, ["serial-spelling"]],
  ["0x", "any client", { serial: `0x${MERCHANT_SERIAL}` }, ["serial-spelling"]],
  ["serial=", "openssl x509 -serial", { serial: `serial=${MERCHANT_SERIAL}` }, ["serial-spelling"]],
  [
    "decimal",
    "Go: wechatpay-apiv3/wechatpay-go#214; Java: wechatpay-apiv3/wechatpay-apache-httpclient#47",
    { serial: BigInt(`0x${MERCHANT_SERIAL}`).toString() },
    ["serial-spelling"],
  ],
  ["leading zero lost", "Java (BigInteger.toString(16))", { serial: MERCHANT_SERIAL.slice(1) }, ["serial-spelling"]],
  [
    "leading zero lost, lower case",
    "any client",
    { serial: MERCHANT_SERIAL.slice(1).toLowerCase() },
    ["serial-spelling"],
  ],
  [
    "bytes reversed",
    "C# (GetSerialNumber())",
    { serial: (MERCHANT_SERIAL.match(/../g) ?? []).reverse().join("") },
    ["serial-spelling"],
  ],
  ["platform's serial", "any client", { serial: PLATFORM_SERIAL }, ["serial-of-another-certificate"]],
  [
    "platform's public key",
    "Node.js: klover2/wechatpay-node-v3-ts#73; Go: wechatpay-apiv3/wechatpay-go#263; PHP: wechatpay-apiv3/wechatpay-php#14",
    { serial: "PUB_KEY_ID_0119000000012024" },
    ["serial-of-another-certificate"],
  ],
  ["institution's serial", "any client", { serial: INSTITUTION_SERIAL }, ["serial-of-another-certificate"]],
  ["institution's key", "any client", { key: INSTITUTION.privateKey }, ["key-of-another-certificate"]],
  ["platform's key", "any client", { key: PLATFORM.privateKey }, ["key-of-another-certificate"]],
  ["a stranger's key", "any client", { signer: (m) => unseen((key) => sign("sha256", m, key)) }, ["key-unknown"]],
  [
    "random bytes",
    "any client",
    { signer: () => unseen(() => Buffer.concat([Buffer.from([1]), randomBytes(255)])) },
    ["key-unknown"],
  ],
  ["a number above the modulus", "any client", { signer: () => Buffer.alloc(256, 0xff) }, ["key-unknown"]],
  ["a stranger's PSS", "any client", { signer: (m) => unseen((key) => pss(key, m, 32)) }, ["key-unknown"]],
  ["unknown mchid", "any client", { mchid: "1234567890" }, ["mchid-unknown"]],
  ["an appid", "any client", { mchid: "wxd678efh567hg6787" }, ["mchid-unknown"]],
  ["another merchant's number", "any client", { mchid: "1900000002" }, ["mchid-certificate-mismatch"]],
  [
    "three of three",
    "any client",
    { serial: PLATFORM_SERIAL, key: MERCHANT.privateKey, mchid: "1900000002" },
    ["serial-of-another-certificate", "mchid-certificate-mismatch"],
  ],
];

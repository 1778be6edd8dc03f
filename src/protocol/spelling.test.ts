import { beforeAll, expect, it } from "vitest";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { PlatformKeys } from "../keys/platform-keys.js";
import { verify } from "./verify.js";

const NOW = 1_800_000_000_000;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const encode = (text: string) => new TextEncoder().encode(text);

let key: TestKey;
let keys: PlatformKeys;
beforeAll(async () => {
  key = await createTestKey("Test");
  keys = new PlatformKeys([{ id: "AA", publicKey: key.publicKeyPem }]);
});

const sign = (body: Uint8Array) => signAnswer(body, { serialNo: "AA", privateKey: key.privateKey }, NOW);
const check = async (headers: Record<string, string>, body: Uint8Array) =>
  verify({ headers: new Headers(headers), body: new Uint8Array(body) }, keys, NOW);

it.each(["", "\n", "{}\n", "\n\n{}", "\uFEFF{}", '{"名":"张"}'])("a signed body of %j is accepted", async (text) => {
  await expect(check(sign(encode(text)), encode(text))).resolves.toBe(true);
});

const bytes = (...values: number[]) => Uint8Array.from(values);
it.each([
  ["keys in another order", encode('{"a":1,"b":2}'), encode('{"b":2,"a":1}')],
  ["other blanks", encode('{"a":1}'), encode('{"a": 1}')],
  ["an escaped letter", encode('{"a":"A"}'), encode('{"a":"\\u0041"}')],
  ["CRLF", encode("{\n}"), encode("{\r\n}")],
  ["no BOM", encode("\uFEFF{}"), encode("{}")],
  ["U+FFFD for a stray byte", bytes(0x22, 0xff, 0x22), encode('"\uFFFD"')],
  ["a stray byte for U+FFFD", encode('"\uFFFD"'), bytes(0x22, 0xff, 0x22)],
  ["an overlong letter", encode("A"), bytes(0xc1, 0x81)],
  ["half of a surrogate pair", encode("\uFFFD"), bytes(0xed, 0xa0, 0x80)],
  ["another normal form", encode("\u00e9"), encode("e\u0301")],
])("a body with %s, the same text to many, is refused", async (_, signed, sent) => {
  await expect(check(sign(signed), signed)).resolves.toBe(true);
  expect(await thrownBy(check(sign(signed), sent))).toMatchObject({ code: "SIGNATURE_INVALID" });
});

it("a signature with stray bits, the same bytes to a lenient decoder, is refused", async () => {
  const body = encode("{}");
  const headers = sign(body);
  const signature = headers["Wechatpay-Signature"] ?? "";
  // 256 bytes end in one base64 digit of which four bits mean nothing: 15 other spellings.
  const last = ALPHABET.indexOf(signature.at(-3) ?? "");
  for (let stray = 1; stray < 16; stray++) {
    const spelling = `${signature.slice(0, -3)}${ALPHABET[last + stray]}==`;
    expect(Buffer.from(spelling, "base64")).toEqual(Buffer.from(signature, "base64"));
    const error = await thrownBy(check({ ...headers, "Wechatpay-Signature": spelling }, body));
    expect(error).toMatchObject({ code: "SIGNATURE_INVALID" });
  }
});

it("bytes cannot move between nonce and body", async () => {
  const { "Wechatpay-Nonce": nonce = "", ...rest } = sign(encode("\n{}"));
  for (const moved of [`${nonce}\\n`, `${nonce},`]) {
    const error = await thrownBy(check({ ...rest, "Wechatpay-Nonce": moved }, encode("{}")));
    expect(error["code"]).toMatch(/^SIGNATURE_(INVALID|HEADER_INVALID)$/);
  }
});

it("a serial number in lower case names the same key", async () => {
  const body = encode("{}");
  await expect(check({ ...sign(body), "Wechatpay-Serial": "aa" }, body)).resolves.toBe(true);
});

it("a probe is named only after its signature was found wrong", async () => {
  const probe = `WECHATPAY/SIGNTEST/${"A".repeat(325)}`;
  const headers = { ...sign(encode("{}")), "Wechatpay-Signature": probe };
  const stale = { ...headers, "Wechatpay-Timestamp": String(NOW / 1000 - 301) };
  expect(await thrownBy(check(headers, encode("{}")))).toMatchObject({ code: "SIGNATURE_PROBE" });
  expect(await thrownBy(check(stale, encode("{}")))).toMatchObject({ code: "TIMESTAMP_OUT_OF_RANGE" });
});

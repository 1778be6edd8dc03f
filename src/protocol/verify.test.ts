import { beforeAll, describe, expect, it } from "vitest";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { PlatformKeys } from "../keys/platform-keys.js";
import { verify } from "./verify.js";

const NOW = 1_800_000_000_000;
const BODY = new TextEncoder().encode('{"session_id":"201710180325670965"}');

let key: TestKey;
let other: TestKey;
let keys: PlatformKeys;
beforeAll(async () => {
  [key, other] = await Promise.all([createTestKey("Test"), createTestKey("Other")]);
  keys = new PlatformKeys([
    { id: "AA", publicKey: key.publicKeyPem },
    { id: "BB", publicKey: other.publicKeyPem },
  ]);
});

const signed = (at = NOW) => signAnswer(BODY, { serialNo: "AA", privateKey: key.privateKey }, at);
const check = async (headers: Record<string, string>, body: Uint8Array = BODY) =>
  verify({ headers: new Headers(headers), body: new Uint8Array(body) }, keys, NOW);
const codeOf = async (headers: Record<string, string>, body?: Uint8Array) =>
  (await thrownBy(check(headers, body)))["code"];

const HEADERS = ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"] as const;

describe("a signed message", () => {
  it("is accepted", () => expect(check(signed())).resolves.toBe(true));

  it("is accepted without the optional signature type", async () => {
    const { "Wechatpay-Signature-Type": _, ...headers } = signed();
    await expect(check(headers)).resolves.toBe(true);
  });

  it.each(HEADERS)("without %s, with it empty, malformed or twice, is refused", async (name) => {
    const { [name]: value = "", ...rest } = signed();
    for (const headers of [
      rest,
      ...["", `${value}, ${value}`, `${value} x`, `${value}é`].map((wrong) => ({ ...rest, [name]: wrong })),
    ]) {
      expect(await codeOf(headers)).toBe("SIGNATURE_HEADER_INVALID");
    }
  });

  it.each(HEADERS)("says whether %s is missing or wrong", async (name) => {
    const { [name]: _, ...rest } = signed();
    expect((await thrownBy(check(rest))).message).toBe(`the header ${name} is missing`);
    expect((await thrownBy(check({ ...rest, [name]: "ä, b" }))).message).toMatch(`the header ${name} must be `);
  });

  it.each(["", "WECHATPAY2-SM2-WITH-SM3", "wechatpay2-sha256-rsa2048", "none"])(
    "of the type %j is refused",
    async (type) => {
      expect(await codeOf({ ...signed(), "Wechatpay-Signature-Type": type })).toBe("SIGNATURE_HEADER_INVALID");
    },
  );

  it.each(["1700000000abc", "1.8e9", "0x6b49d200", "-1800000000", "1800000000000", "180000000"])(
    "with the timestamp %s is refused",
    async (timestamp) =>
      expect(await codeOf({ ...signed(), "Wechatpay-Timestamp": timestamp })).toBe("SIGNATURE_HEADER_INVALID"),
  );

  it("is accepted up to 300 s before and after, and not a second further", async () => {
    for (const seconds of [-300, 300]) await check(signed(NOW + seconds * 1000));
    const old = await thrownBy(check(signed(NOW - 301_000)));
    expect(old).toMatchObject({ code: "TIMESTAMP_OUT_OF_RANGE", message: expect.stringContaining("301 s ago") });
    const early = await thrownBy(check(signed(NOW + 301_000)));
    expect(early).toMatchObject({
      code: "TIMESTAMP_OUT_OF_RANGE",
      message: expect.stringContaining("301 s in the future"),
    });
  });

  it("is as old as its whole seconds say", async () => {
    const headers = new Headers(signed(NOW - 300_000));
    expect(await verify({ headers, body: BODY }, keys, NOW + 999)).toBe(true);
  });

  it("is not made younger by a Date header, which is not signed", async () => {
    const stale = NOW - 301_000;
    expect(await codeOf({ ...signed(stale), Date: new Date(stale).toUTCString() })).toBe("TIMESTAMP_OUT_OF_RANGE");
  });

  it("whose signature is a megabyte long is refused", async () => {
    expect(await codeOf({ ...signed(), "Wechatpay-Signature": "A".repeat(1_000_000) })).toBe("SIGNATURE_INVALID");
  });

  it("under the name of another valid key is refused", async () => {
    expect(await codeOf({ ...signed(), "Wechatpay-Serial": "BB" })).toBe("SIGNATURE_INVALID");
    expect(await codeOf({ ...signed(), "Wechatpay-Serial": "CC" })).toBe("PLATFORM_KEY_UNKNOWN");
  });

  it("with any byte of the body changed, added or removed is refused", async () => {
    for (let i = 0; i < BODY.length; i++) {
      const changed = BODY.slice();
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(await codeOf(signed(), changed)).toBe("SIGNATURE_INVALID");
    }
    for (let length = 0; length < BODY.length; length++) {
      expect(await codeOf(signed(), BODY.slice(0, length))).toBe("SIGNATURE_INVALID");
    }
    for (const body of [
      BODY.slice(1),
      Uint8Array.of(...BODY, 0),
      Uint8Array.of(...BODY, 0x20),
      BODY.slice(0, -1),
      Uint8Array.of(...BODY, 10),
      Uint8Array.of(0xef, 0xbb, 0xbf, ...BODY),
      new Uint8Array(),
    ]) {
      expect(await codeOf(signed(), body)).toBe("SIGNATURE_INVALID");
    }
  });

  it("with another nonce or time is refused", async () => {
    expect(await codeOf({ ...signed(), "Wechatpay-Nonce": "other" })).toBe("SIGNATURE_INVALID");
    expect(await codeOf({ ...signed(), "Wechatpay-Timestamp": String(NOW / 1000 + 1) })).toBe("SIGNATURE_INVALID");
  });

  it("whose signature is spelt in another way is refused", async () => {
    const { "Wechatpay-Signature": signature = "" } = signed();
    for (const spelling of [signature.replace(/=+$/, ""), signature + signature, signature.slice(4)]) {
      expect(await codeOf({ ...signed(), "Wechatpay-Signature": spelling })).toMatch(
        /SIGNATURE_(INVALID|HEADER_INVALID)/,
      );
    }
  });

  it.each([363, 344])("that is a probe of %i characters is refused, and named", async (length) => {
    const probe = `WECHATPAY/SIGNTEST/${"A".repeat(length - 19)}`;
    const error = await thrownBy(check({ ...signed(), "Wechatpay-Signature": probe, "Request-ID": "08F7-0" }));
    expect(error).toMatchObject({ code: "SIGNATURE_PROBE", requestId: "08F7-0" });
  });
});

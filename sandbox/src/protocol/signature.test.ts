import { constants, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { isSignedBy, signatureHeaders } from "./signature.js";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 999);
const body = Buffer.from('{"session_id":"1","名":"张"}');
let privateKey: KeyObject;
let publicKey: KeyObject;

beforeAll(() => {
  ({ privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 }));
  publicKey = createPublicKey(privateKey);
});

/** Verifies as a merchant does, with node:crypto. */
function holds(headers: Record<string, string>, bytes = body): boolean {
  const { "Wechatpay-Timestamp": timestamp, "Wechatpay-Nonce": nonce, "Wechatpay-Signature": signature = "" } = headers;
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), bytes, Buffer.from("\n")]);
  return verify("RSA-SHA256", message, publicKey, Buffer.from(signature, "base64"));
}

describe("a signature of a request", () => {
  const message = Buffer.from("POST\n/\n1\nN\n\n");

  it("is valid only with PKCS#1 v1.5 and SHA-256, this message and this key", () => {
    const by = (algorithm: string, key: Parameters<typeof sign>[2]) => sign(algorithm, message, key).toString("base64");
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
    expect(isSignedBy(publicKey, message, by("RSA-SHA256", privateKey))).toBe(true);
    expect(isSignedBy(publicKey, Buffer.from("x"), by("RSA-SHA256", privateKey))).toBe(false);
    expect(isSignedBy(other.publicKey, message, by("RSA-SHA256", privateKey))).toBe(false);
    expect(isSignedBy(publicKey, message, by("RSA-SHA1", privateKey))).toBe(false);
    const pss = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING };
    expect(isSignedBy(publicKey, message, by("RSA-SHA256", pss))).toBe(false);
  });

  it.each(["A", "AAAA", "A".repeat(4096)])("of a wrong length is invalid and does not throw", (signature) => {
    expect(isSignedBy(publicKey, message, signature)).toBe(false);
  });
});

describe("the headers of an answer", () => {
  const key = () => ({ serialNo: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", privateKey });

  it("sign its bytes only", async () => {
    const headers = await signatureHeaders(body, key(), NOW);
    expect(headers).toMatchObject({
      "Wechatpay-Timestamp": String(Math.floor(NOW / 1000)),
      "Wechatpay-Nonce": expect.stringMatching(/^[0-9a-f]{32}$/),
      "Wechatpay-Serial": key().serialNo,
      "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
    });
    expect(holds(headers)).toBe(true);
    expect(holds(headers, Buffer.from("{}"))).toBe(false);
  });

  it("have a new nonce each time", async () => {
    const [one, other] = await Promise.all([signatureHeaders(body, key(), NOW), signatureHeaders(body, key(), NOW)]);
    expect(one["Wechatpay-Nonce"]).not.toBe(other["Wechatpay-Nonce"]);
  });

  it("of a probe have an invalid signature of the same length with the prefix", async () => {
    const right = await signatureHeaders(body, key(), NOW);
    const probe = await signatureHeaders(body, key(), NOW, "wrong-signature");
    expect(probe["Wechatpay-Signature"]).toMatch(/^WECHATPAY\/SIGNTEST\/[A-Za-z0-9+/]+={0,2}$/);
    expect(probe["Wechatpay-Signature"]).toHaveLength(right["Wechatpay-Signature"]?.length ?? 0);
    expect(probe["Wechatpay-Serial"]).toBe(key().serialNo);
    expect(holds(probe)).toBe(false);
  });

  it("with an unknown serial number have a valid signature", async () => {
    const headers = await signatureHeaders(body, key(), NOW, "unknown-serial");
    expect(headers["Wechatpay-Serial"]).toMatch(/^7F[0-9A-F]{38}$/);
    expect(holds(headers)).toBe(true);
  });

  it("with a stale timestamp have a valid signature of ten minutes ago", async () => {
    const headers = await signatureHeaders(body, key(), NOW, "stale-timestamp");
    expect(headers["Wechatpay-Timestamp"]).toBe(String(Math.floor(NOW / 1000) - 600));
    expect(holds(headers)).toBe(true);
  });
});

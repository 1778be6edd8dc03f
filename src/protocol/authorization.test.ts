import { beforeAll, describe, expect, it } from "vitest";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { OPENSSL_KNOWN_ANSWER } from "../../test/support/openssl-known-answer.js";
import { authorize } from "./authorization.js";
import { answerMessage, requestMessage } from "./message.js";
import { createSigner } from "./signer.js";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("the signed message", () => {
  const request = { method: "POST", target: "/v3/a%20b?c=d", timestamp: "1554208460", nonce: "N" };

  it("of a request is five lines, each ended by a line feed", () => {
    expect(decode(requestMessage({ ...request, body: encode('{"a":"张"}') }))).toBe(
      'POST\n/v3/a%20b?c=d\n1554208460\nN\n{"a":"张"}\n',
    );
  });

  it("of a request without a body ends with an empty line, and a line feed of the body stays", () => {
    expect(decode(requestMessage({ ...request, body: encode("") }))).toBe("POST\n/v3/a%20b?c=d\n1554208460\nN\n\n");
    expect(decode(requestMessage({ ...request, body: encode("{}\n") }))).toMatch(/\n\{\}\n\n$/);
  });

  it("of an answer is three lines", () => {
    expect(decode(answerMessage({ timestamp: "1", nonce: "N", body: encode("{}") }))).toBe("1\nN\n{}\n");
    expect(decode(answerMessage({ timestamp: "1", nonce: "N", body: encode("") }))).toBe("1\nN\n\n");
  });
});

describe("the Authorization header", () => {
  let key: TestKey;
  beforeAll(async () => {
    key = await createTestKey("Test");
  });

  it("carries what another implementation of the scheme accepts", async () => {
    const sign = createSigner(key.privateKeyPem);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const request = { method: "POST", target: "/v3/x?y=z", timestamp, nonce: "ABC123", body: encode('{"名":"张"}') };
    const authorization = await authorize({ mchid: "1900000109", serialNo: key.serialNo, sign }, request);
    const merchant = { mchid: "1900000109", ...key };
    expect(faultOfAuthorization({ ...request, authorization }, merchant)).toBeUndefined();
    for (const change of [{ method: "GET" }, { target: "/v3/x" }, { body: encode("{}") }]) {
      expect(faultOfAuthorization({ ...request, ...change, authorization }, merchant)).toBe(
        "the signature does not match",
      );
    }
  });

  it("is, byte for byte, what openssl makes of the same message", async () => {
    const { privateKeyPem, message, signature } = OPENSSL_KNOWN_ANSWER;
    const [method = "", target = "", timestamp = "", nonce = "", body = ""] = message.split("\n");
    const merchant = { mchid: "1900000109", serialNo: "5A", sign: createSigner(privateKeyPem) };
    expect(await authorize(merchant, { method, target, timestamp, nonce, body: encode(body) })).toBe(
      `WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="5A",signature="${signature}"`,
    );
  });
});

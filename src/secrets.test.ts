import { webcrypto } from "node:crypto";
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { createFakePlatform, makeAnswer, thrownBy, thrownIn } from "../test/support/fake-fetch.js";
import { SIGNING } from "../test/support/fixtures.js";
import { appHandoff } from "./handoffs/app-handoff.js";

const SIGNTEST = `WECHATPAY/SIGNTEST/${"A".repeat(325)}`;

const printed = (value: unknown) =>
  [
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
    (value as Error).stack,
  ].join("\n");

/** Pieces of the base64 inside a PEM, so that no line break hides a leak. */
const pieces = (pem: string) => pem.split("\n").filter((line) => line.length === 64);

it("no kind of error shows a signature, the Authorization header or a key that was really used", async () => {
  const fake = await createFakePlatform();
  const received: string[] = [];
  const answering = (changes: object, options = {}) =>
    fake.client({
      ...options,
      fetch: async (url, init) => {
        await fake.options.fetch?.(url, init);
        const answer = makeAnswer(changes, fake.platform);
        received.push(answer.headers.get("Wechatpay-Signature") ?? "");
        return answer;
      },
    });
  const throwing = (more: object) =>
    fake.client({
      fetch: async (url, init) => {
        await fake.options.fetch?.(url, init);
        // What some HTTP clients throw: the whole request hangs on it.
        const text = JSON.stringify([...new Headers(init?.headers)]);
        throw Object.assign(new Error(text), { config: init, request: url }, more);
      },
    });
  const old = Date.now() - 400_000;
  const calls = {
    SIGNATURE_INVALID: answering({ signedBody: "{}" }),
    SIGNATURE_PROBE: answering({ headers: { "Wechatpay-Signature": SIGNTEST } }),
    SIGNATURE_HEADER_INVALID: answering({ headers: { "Wechatpay-Nonce": undefined } }),
    TIMESTAMP_OUT_OF_RANGE: answering({ signedAt: old }),
    PLATFORM_KEY_UNKNOWN: answering({ headers: { "Wechatpay-Serial": "FF" } }),
    RESPONSE_INVALID: answering({ body: "<html>" }),
    REDIRECT_REFUSED: answering({ status: 302 }),
    CONTRACT_EXISTED: answering({ status: 403, body: { code: "CONTRACT_EXISTED", message: "?" } }),
    TIMEOUT: fake.client({
      timeout: 1_000,
      fetch: async (url, init) => {
        await fake.options.fetch?.(url, init);
        return new Promise<never>(() => {});
      },
    }),
    CONNECTION_FAILED: throwing({ code: "ECONNRESET" }),
    FETCH_FAILED: throwing({}),
  };
  const errors: Error[] = [];
  for (const [code, client] of Object.entries(calls)) {
    const error = await thrownBy(client.createAppSigningSession(SIGNING.common));
    expect(error).toMatchObject({ code });
    errors.push(error);
  }
  expect(fake.sent).toHaveLength(Object.keys(calls).length);
  const authorizations = fake.sent.map(({ headers }) => headers.get("Authorization") ?? expect.fail("unsigned"));
  const signatures = authorizations.map((header) => /signature="([^"]+)"/.exec(header)?.[1] ?? expect.fail("none"));
  const secrets = [
    ...authorizations,
    ...signatures,
    ...received.filter(Boolean),
    ...pieces(fake.merchant.privateKeyPem),
  ];
  expect(secrets.length).toBeGreaterThan(40);
  for (const value of [...errors, ...Object.values(calls)]) {
    const text = printed(value);
    for (const secret of secrets) expect(text.includes(secret), `${secret.slice(0, 12)}… in ${text}`).toBe(false);
  }
});

it("no error about an option repeats the key that was given", async () => {
  const { merchant, client } = await createFakePlatform();
  const { privateKeyPem } = merchant;
  const errors = [
    thrownIn(() => client({ privateKey: privateKeyPem.replaceAll("PRIVATE KEY", "OTHER KEY") })),
    thrownIn(() => client({ privateKey: privateKeyPem.replace("-----BEGIN", "") })),
    thrownIn(() => client({ privateKey: privateKeyPem + privateKeyPem })),
    thrownIn(() => client({ privateKey: privateKeyPem.replace("MII", "M!I") })),
    thrownIn(() => client({ privateKey: { pem: privateKeyPem } as never })),
    thrownIn(() => client({ mchid: privateKeyPem, serialNo: privateKeyPem })),
    thrownIn(() => client({ baseUrl: privateKeyPem })),
    thrownIn(() => client({ platformKeys: [{ publicKey: privateKeyPem }] })),
    thrownIn(() => client({ platformKeys: [{ id: privateKeyPem, publicKey: merchant.publicKeyPem }] })),
    thrownIn(() => appHandoff(privateKeyPem)),
  ];
  for (const error of errors) {
    expect(error.name).toBe("WechatPayInputError");
    for (const piece of pieces(privateKeyPem)) expect(printed(error)).not.toContain(piece);
  }
});

it("a client holds its key in no place that can be printed, in whichever form it came", async () => {
  const { merchant, client } = await createFakePlatform();
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const der = merchant.privateKey.export({ type: "pkcs8", format: "der" } as never) as unknown as Buffer;
  const cryptoKey = await webcrypto.subtle.importKey("pkcs8", der, algorithm, true, ["sign"]);
  const kms = { secret: "KMS-SECRET", sign: () => new Uint8Array(256) };
  for (const privateKey of [merchant.privateKeyPem, cryptoKey as never, kms]) {
    const text = printed(client({ privateKey }));
    for (const secret of [...pieces(merchant.privateKeyPem), "KMS-SECRET"]) expect(text).not.toContain(secret);
  }
});

it("a session ID of 128 characters is handed on, one more is refused without being repeated", () => {
  expect(appHandoff("x".repeat(128)).query).toBe(`sessionId=${"x".repeat(128)}`);
  const error = thrownIn(() => appHandoff("y".repeat(129)));
  expect(error.message).toContain("got a text of 129 characters");
  expect(error.message).not.toContain("yyy");
});

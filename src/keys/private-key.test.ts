import { createPrivateKey, generateKeyPairSync, type KeyObject, webcrypto } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { thrownBy, thrownIn } from "../../test/support/fake-fetch.js";
import { createSigner } from "../protocol/signer.js";
import { encodeElement, TAG } from "./der.js";

let key: TestKey;
let other: TestKey;
beforeAll(async () => {
  [key, other] = await Promise.all([createTestKey("Test"), createTestKey("Other")]);
});

const pem = (label: string, der: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString("base64")}\n-----END ${label}-----`;
const exported = (object: KeyObject, options: object) => String(object.export(options as never));
const message = new TextEncoder().encode("message");
const signWith = async (...key: Parameters<typeof createSigner>) => createSigner(...key)(message);

describe("a private key in PEM", () => {
  it("signs alike in every form: PKCS#8, PKCS#1, CRLF, escaped line feeds, text around it", async () => {
    const pkcs1 = exported(key.privateKey, { type: "pkcs1", format: "pem" });
    const forms = [
      key.privateKeyPem,
      pkcs1,
      pkcs1.replaceAll("\n", "\r\n"),
      key.privateKeyPem.replaceAll("\n", "\\n"),
      `Bag\n${pkcs1}\n`,
      pkcs1.replaceAll("RSA PRIVATE KEY", "PRIVATE KEY"),
      key.privateKeyPem.replaceAll("PRIVATE KEY", "RSA PRIVATE KEY"),
    ];
    const signatures = await Promise.all(forms.map((form) => createSigner(form)(message)));
    expect(new Set(signatures.map(String)).size).toBe(1);
  });

  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const mistakes: Record<string, [() => string, RegExp]> = {
    "a public key": [() => key.publicKeyPem, /is a public key; give .*apiclient_key\.pem/],
    "a PKCS#1 public key": [() => exported(key.publicKey, { type: "pkcs1", format: "pem" }), /is a public key/],
    "a certificate": [() => key.certificatePem, /is a certificate; give .* \(apiclient_cert\.pem\)/],
    "a public key under a private label": [
      () => key.publicKeyPem.replaceAll("PUBLIC", "PRIVATE"),
      /holds no private key, though its label says so/,
    ],
    "a PKCS#1 public key under a private label": [
      () => exported(key.publicKey, { type: "pkcs1", format: "pem" }).replaceAll("PUBLIC", "PRIVATE"),
      /holds no private key, though its label says so/,
    ],
    "an encrypted key": [
      () => exported(key.privateKey, { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" }),
      /encrypted with a passphrase; decrypt it first: openssl pkcs8/,
    ],
    "an encrypted key in the old format": [
      () => exported(key.privateKey, { type: "pkcs1", format: "pem", cipher: "aes-256-cbc", passphrase: "x" }),
      /encrypted with a passphrase/,
    ],
    "an elliptic-curve key": [() => exported(ec.privateKey, { type: "pkcs8", format: "pem" }), /is not an RSA key/],
    "an elliptic-curve key in its own format": [
      () => exported(ec.privateKey, { type: "sec1", format: "pem" }),
      /elliptic-curve/,
    ],
    "an OpenSSH key": [() => pem("OPENSSH PRIVATE KEY", message), /ssh-keygen/],
    "something else": [() => pem("DH PARAMETERS", message), /"DH PARAMETERS"/],
    "a short key": [
      () => exported(generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey, { type: "pkcs8", format: "pem" }),
      /has only 1024 bits; at least 2048 are needed/,
    ],
    "no PEM": [() => "MIIEvQIBADAN".repeat(8), /text of 96 characters without a PEM block/],
    "two keys": [() => key.privateKeyPem + other.privateKeyPem, /holds 2 PEM blocks/],
    "headers of the old format without a cipher": [
      () => "-----BEGIN PRIVATE KEY-----\nProc-Type: 4,CLEAR\n\nQQ==\n-----END PRIVATE KEY-----",
      /not base64/,
    ],
    "broken base64": [() => "-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----", /not base64/],
    "a cut key": [
      () =>
        pem(
          "PRIVATE KEY",
          createPrivateKey(key.privateKeyPem).export({ type: "pkcs8", format: "der" }).subarray(0, 99),
        ),
      /is damaged: it ends too early/,
    ],
  };
  it.each(Object.entries(mistakes))("%s fails at once, with words that say what was given", (_, [make, words]) => {
    const error = thrownIn(() => createSigner(make()));
    expect(error.message).toMatch(words);
    expect(error["issues"]).toMatchObject([{ path: "privateKey", rule: "key" }]);
    expect(error.message).not.toContain(make().slice(40, 80));
  });

  it("without a modulus fails at once", () => {
    const empty = encodeElement(
      TAG.sequence,
      encodeElement(TAG.integer, Uint8Array.of(0)),
      encodeElement(TAG.integer, Uint8Array.of(0)),
    );
    expect(() => createSigner(pem("RSA PRIVATE KEY", empty))).toThrow("has no modulus");
  });

  it("whose numbers make no key fails at its first use", async () => {
    const integer = (...values: number[]) => encodeElement(TAG.integer, Uint8Array.from(values));
    const modulus = encodeElement(TAG.integer, new Uint8Array(257).fill(0xff, 1));
    const nonsense = encodeElement(TAG.sequence, integer(0), modulus, integer(3));
    const error = await thrownBy(signWith(pem("RSA PRIVATE KEY", nonsense)));
    expect(error.message).toMatch(/its numbers are not an RSA key/);
  });
});

describe("a CryptoKey", () => {
  const rsa = {
    name: "RSASSA-PKCS1-v1_5",
    hash: "SHA-256",
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  };
  const generate = async (algorithm: object, usages: string[]) =>
    (await webcrypto.subtle.generateKey(algorithm as never, false, usages as never)) as unknown as {
      privateKey: never;
      publicKey: never;
    };

  it("of the right kind signs", async () => {
    const { privateKey } = await generate(rsa, ["sign", "verify"]);
    expect(await createSigner(privateKey)(message)).toHaveLength(256);
  });

  it.each([
    ["public", rsa, ["sign", "verify"], "publicKey", /is a public CryptoKey/],
    ["for PSS", { ...rsa, name: "RSA-PSS" }, ["sign", "verify"], "privateKey", /for RSA-PSS/],
    ["for SHA-1", { ...rsa, hash: "SHA-1" }, ["sign", "verify"], "privateKey", /for SHA-1/],
    ["short", { ...rsa, modulusLength: 1024 }, ["sign", "verify"], "privateKey", /only 1024 bits/],
  ] as const)("that is %s is refused", async (_, algorithm, usages, which, words) => {
    const pair = await generate(algorithm, [...usages]);
    expect(() => createSigner(pair[which])).toThrow(words);
  });

  it("that may not sign is refused", () => {
    const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: { name: "SHA-256" }, modulusLength: 2048 };
    const key = { type: "private", algorithm, usages: [], [Symbol.toStringTag]: "CryptoKey" };
    expect(() => createSigner(key as never)).toThrow("with the usages none");
    expect(() =>
      createSigner({ ...key, usages: ["sign"], algorithm: { ...algorithm, modulusLength: undefined } } as never),
    ).toThrow("only 0 bits");
  });
});

describe("a custom signer", () => {
  it("may answer at once or later, and keeps its this", async () => {
    class Kms {
      bytes = new Uint8Array(256).fill(7);
      sign() {
        return this.bytes;
      }
    }
    expect(await createSigner(new Kms())(message)).toHaveLength(256);
    expect(await createSigner({ sign: async () => new Uint8Array(512) })(message)).toHaveLength(512);
  });

  it.each([
    [Object.assign(new Error("KMS is down"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    [new Error("x", { cause: Object.assign(new Error("y"), { code: "EPIPE" }) }), "EPIPE"],
    [Object.assign(new Error("arn:aws:… may not"), { name: "AccessDeniedException" }), "AccessDeniedException"],
    [Object.assign(new Error("secret"), { name: "secret: a name" }), undefined],
    [new Error("secret"), undefined],
    ["secret", undefined],
    [undefined, undefined],
  ])("that fails is named, and nothing of its error is passed on: %s", async (thrown, reason) => {
    const error = await thrownBy(signWith({ sign: () => Promise.reject(thrown) }));
    expect(error).toMatchObject({ name: "WechatPaySigningError", code: "SIGNING_FAILED", reason });
    expect(error.message).toBe(`privateKey.sign failed${reason ? `: ${reason}` : ""}`);
    expect(error.cause).toBeUndefined();
  });

  it("that throws at once fails alike", async () => {
    const sign = () => {
      throw new Error("broken");
    };
    expect(await thrownBy(signWith({ sign }))).toMatchObject({ code: "SIGNING_FAILED" });
  });

  it.each([
    ["text", "c2ln", /returned a string/],
    ["nothing", undefined, /returned undefined/],
    ["null", null, /returned null/],
    ["an ArrayBuffer", new ArrayBuffer(256), /returned ArrayBuffer/],
    ["too few bytes", new Uint8Array(64), /returned 64 bytes/],
  ])("that gives %s is refused", async (_, result, words) => {
    const error = await thrownBy(signWith({ sign: () => result as never }));
    expect(error).toMatchObject({ issues: [{ path: "privateKey", rule: "type" }] });
    expect(error.message).toMatch(words);
  });

  it("is one of three forms", () => {
    for (const wrong of [undefined, null, 7, {}])
      expect(() => createSigner(wrong as never)).toThrow("expected a PEM as text");
  });
});

import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { thrownBy, thrownIn } from "../../test/support/fake-fetch.js";
import { createSigner } from "../protocol/signer.js";
import { encodeElement, TAG } from "./der.js";
import { readPem } from "./pem.js";
import { readPemKey } from "./pem-key.js";
import { type PlatformKey, PlatformKeys } from "./platform-keys.js";
import { readPublicKey } from "./public-key.js";
import { pkcs1ToSpki } from "./rsa.js";

let key: TestKey;
beforeAll(async () => {
  key = await createTestKey("Test");
});

const pem = (label: string, der: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString("base64")}\n-----END ${label}-----`;
const exported = (object: KeyObject, type: string) => String(object.export({ type, format: "pem" } as never));
const pin = (...keys: unknown[]) => new PlatformKeys(keys as PlatformKey[]);

describe("a PEM", () => {
  const wrappings: Record<string, (text: string) => string> = {
    "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
    "with the two characters \\n": (text) => text.replaceAll("\n", "\\n"),
    "with the four characters \\r\\n": (text) => text.replaceAll("\n", "\\r\\n"),
    "with blanks at the ends of its lines": (text) => text.replaceAll("\n", " \t\n"),
    "on one line": (text) => text.replaceAll("\n", ""),
    "below a BOM and a comment": (text) => `\uFEFF# key\n${text}`,
  };
  it.each(Object.entries(wrappings))("%s reads the same", (_, wrap) => {
    expect(readPem(wrap(key.privateKeyPem))).toEqual(readPem(key.privateKeyPem));
    expect(readPem(wrap(key.privateKeyPem))).toMatchObject({ label: "PRIVATE KEY" });
  });

  it("whose end names another label is none", () => {
    const text = key.privateKeyPem.replace("END PRIVATE", "END PUBLIC");
    expect(readPem(text)).toMatch(/without a PEM block/);
  });

  it("longer than 64 KiB is not looked through", () => {
    const padded = (length: number) => `${key.privateKeyPem}${" ".repeat(length - key.privateKeyPem.length)}`;
    expect(readPem(padded(65_536))).toMatchObject({ label: "PRIVATE KEY" });
    expect(readPem(padded(65_537))).toBe("is a text of 65537 characters, where a key has at most 65536");
  });

  it("that begins a second time is read from there", () => {
    expect(readPem(`-----BEGIN PRIVATE KEY-----\n${key.privateKeyPem}`)).toEqual(readPem(key.privateKeyPem));
  });

  it.each(["QR==", "QQ=", "Q*=="])("with the sloppy base64 %s is refused", (inside) => {
    expect(readPem(`-----BEGIN PUBLIC KEY-----\n${inside}\n-----END PUBLIC KEY-----`)).toMatch(/is not base64/);
  });

  it("reader lets errors of its own through unchanged", () => {
    const bug = new TypeError("a mistake of this package");
    const read = () => {
      throw bug;
    };
    expect(thrownIn(() => readPemKey("privateKey", key.privateKeyPem, "a key", read))).toBe(bug);
  });
});

describe("an entry of platformKeys", () => {
  it.each([null, undefined, 7, "-----BEGIN CERTIFICATE-----"])("that is %j is an input error", (entry) => {
    expect(thrownIn(() => pin(entry))).toMatchObject({
      name: "WechatPayInputError",
      issues: [{ path: "platformKeys[0].publicKey", rule: "key" }],
    });
  });

  it.each([12, {}, true])("whose ID is %j and no text is an input error", (id) => {
    expect(thrownIn(() => pin({ id, publicKey: key.publicKeyPem }))).toMatchObject({
      name: "WechatPayInputError",
      issues: [{ path: "platformKeys[0].id", rule: "key" }],
    });
  });

  it("is the same key under an ID in either case", async () => {
    expect(() => pin({ id: "ab", publicKey: key.publicKeyPem }, { id: "AB", publicKey: key.publicKeyPem })).toThrow(
      "is used twice: AB",
    );
    const keys = pin({ id: key.serialNo.toLowerCase(), publicKey: key.certificatePem });
    expect(await keys.preferredId(Date.now())).toBe(key.serialNo);
  });

  it("is read in either form under either label, and no private one under any", () => {
    const pkcs1 = exported(key.publicKey, "pkcs1");
    const forms = [
      pkcs1,
      pkcs1.replaceAll("RSA ", ""),
      key.publicKeyPem,
      key.publicKeyPem.replaceAll("PUBLIC", "RSA PUBLIC"),
    ];
    const spki = new Uint8Array(key.publicKey.export({ type: "spki", format: "der" }));
    for (const form of forms) expect(readPublicKey("key", form).spki).toEqual(spki);
    for (const type of ["pkcs1", "pkcs8"]) {
      const hidden = exported(key.privateKey, type).replaceAll("PRIVATE", "PUBLIC");
      expect(() => pin({ id: "A", publicKey: hidden })).toThrow("is a private key; give");
    }
  });

  it("that is for RSA-PSS only is not taken for a key of this scheme", () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa-pss", { modulusLength: 2048 });
    expect(() => pin({ id: "A", publicKey: exported(publicKey, "spki") })).toThrow("is not an RSA key");
    expect(() => createSigner(exported(privateKey, "pkcs8"))).toThrow("is not an RSA key");
  });

  it("that is cut short is damaged", () => {
    const der = createPublicKey(key.publicKeyPem).export({ type: "spki", format: "der" });
    for (const length of [0, 1, 20, der.length - 1]) {
      expect(() => pin({ id: "A", publicKey: pem("PUBLIC KEY", der.subarray(0, length)) })).toThrow("is damaged");
    }
  });

  it("in a certificate is held to the same rules", async () => {
    const { certificatePem } = await createTestKey("Short", { modulusLength: 1024 });
    expect(() => pin({ publicKey: certificatePem })).toThrow("has only 1024 bits; at least 2048 are needed");
  });

  it("in PKCS#1 is wrapped byte for byte as node:crypto writes SubjectPublicKeyInfo", () => {
    const publicKey = createPublicKey(key.publicKeyPem);
    const pkcs1 = new Uint8Array(publicKey.export({ type: "pkcs1", format: "der" }));
    expect(Buffer.from(pkcs1ToSpki(pkcs1))).toEqual(publicKey.export({ type: "spki", format: "der" }));
  });

  it("whose damage only WebCrypto sees fails at its first use, with the name of the option", async () => {
    const integer = (...values: number[]) => encodeElement(TAG.integer, Uint8Array.from(values));
    const modulus = encodeElement(TAG.integer, new Uint8Array(257).fill(0xff, 1));
    const spki = pkcs1ToSpki(encodeElement(TAG.sequence, modulus, integer(1, 0, 1), integer(1)));
    const keys = pin({ id: "A", publicKey: pem("PUBLIC KEY", spki) });
    for (let i = 0; i < 2; i++) {
      const error = await thrownBy((async () => keys.find("A", Date.now()))());
      expect(error).toMatchObject({ name: "WechatPayInputError", issues: [{ path: "platformKeys[0].publicKey" }] });
    }
  });
});

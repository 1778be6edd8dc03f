import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createTestKey, type TestKey, VALIDITY } from "../../contract-tests/support/test-keys.js";
import { thrownBy, thrownIn } from "../../test/support/fake-fetch.js";
import { encodeElement, TAG } from "./der.js";
import { type PlatformKey, PlatformKeys } from "./platform-keys.js";

const NOW = Date.now();
const DAY = 24 * 3600_000;
const PUBLIC_KEY_ID = "PUB_KEY_ID_0000000000000024101100397200000006";

let key: TestKey;
let other: TestKey;
beforeAll(async () => {
  [key, other] = await Promise.all([createTestKey("Test"), createTestKey("Other")]);
});

const exported = (object: KeyObject, type: string) => String(object.export({ type, format: "pem" } as never));
const pem = (label: string, der: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString("base64")}\n-----END ${label}-----`;

describe("platform keys", () => {
  it("are certificates, which carry their own ID, and public keys, which are given one", async () => {
    const keys = new PlatformKeys([
      { publicKey: key.certificatePem },
      { id: PUBLIC_KEY_ID, publicKey: other.publicKeyPem },
      { id: "AB", publicKey: exported(other.publicKey, "pkcs1") },
    ]);
    expect((await keys.find(key.serialNo, NOW)).type).toBe("public");
    expect(await keys.find(PUBLIC_KEY_ID, NOW)).toBe(await keys.find(PUBLIC_KEY_ID, NOW));
    expect((await keys.find("ab", NOW)).type).toBe("public");
  });

  it("prefer the first that holds", async () => {
    const expired = await createTestKey("Old", { notBefore: new Date(NOW - 9 * DAY), notAfter: new Date(NOW - DAY) });
    const keys = new PlatformKeys([{ publicKey: expired.certificatePem }, { publicKey: key.certificatePem }]);
    expect(await keys.preferredId(NOW)).toBe(key.serialNo);
    const error = await thrownBy((async () => keys.preferredId(VALIDITY.notAfter.getTime() + 1))());
    expect(error).toMatchObject({ code: "PLATFORM_KEY_EXPIRED" });
    expect(error.message).toContain(key.serialNo);
  });

  it("outside of their certificate's time are refused, to the second", async () => {
    const notBefore = new Date(Math.floor(NOW / 1000) * 1000);
    const notAfter = new Date(notBefore.getTime() + DAY);
    const { certificatePem, serialNo } = await createTestKey("Short", { notBefore, notAfter });
    const keys = new PlatformKeys([{ publicKey: certificatePem }]);
    await keys.find(serialNo, notBefore.getTime());
    await keys.find(serialNo, notAfter.getTime());
    for (const now of [notBefore.getTime() - 1000, notAfter.getTime() + 1000]) {
      const error = await thrownBy((async () => keys.find(serialNo, now))());
      expect(error).toMatchObject({ code: "PLATFORM_KEY_EXPIRED" });
      expect(error.message).toContain(`from ${notBefore.toISOString()} to ${notAfter.toISOString()}`);
    }
  });

  it("go by their serial numbers as numbers: in either case, with leading zeros or without", async () => {
    const { certificatePem, serialNo } = await createTestKey("Zero", { serialNo: `0A${"5B".repeat(19)}` });
    const spellings = [
      serialNo,
      serialNo.slice(1),
      `00${serialNo}`,
      serialNo.toLowerCase(),
      serialNo.slice(1).toLowerCase(),
    ];
    for (const id of [undefined, ...spellings]) {
      const keys = new PlatformKeys([{ id, publicKey: certificatePem }]);
      for (const spelling of spellings) expect((await keys.find(spelling, NOW)).type).toBe("public");
      // As it stands in the certificate, whatever was given.
      expect(await keys.preferredId(NOW)).toBe(serialNo);
    }
    const [first, second] = spellings.map((id) => ({ id, publicKey: certificatePem }));
    expect(() => new PlatformKeys([first, second] as PlatformKey[])).toThrow(/is used twice/);
  });

  it("that are public keys under a serial number go by it alike, and are asked for as it was given", async () => {
    const keys = new PlatformKeys([{ id: "00ab", publicKey: other.publicKeyPem }]);
    for (const spelling of ["AB", "0AB", "ab"]) expect((await keys.find(spelling, NOW)).type).toBe("public");
    expect(await keys.preferredId(NOW)).toBe("00AB");
  });

  it("that are public keys under an ID keep every zero of it", async () => {
    const keys = new PlatformKeys([{ id: PUBLIC_KEY_ID, publicKey: other.publicKeyPem }]);
    for (const id of [
      `0${PUBLIC_KEY_ID}`,
      PUBLIC_KEY_ID.replace("ID_00", "ID_0"),
      PUBLIC_KEY_ID.replace("ID_", "ID_0"),
    ]) {
      expect(await thrownBy((async () => keys.find(id, NOW))())).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
    }
  });

  it("that are unknown are named, with those that are known", async () => {
    const error = await thrownBy((async () => new PlatformKeys([{ publicKey: key.certificatePem }]).find("FF", NOW))());
    expect(error).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
    expect(error.message).toContain(`known ones (${key.serialNo})`);
  });

  const small = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const three = generateKeyPairSync("rsa", { modulusLength: 2048, publicExponent: 3 });
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ed = generateKeyPairSync("ed25519");
  const mistakes: Record<string, [() => unknown, RegExp, string]> = {
    "no key at all": [() => [], /is empty; give apiV3Key/, "platformKeys"],
    nothing: [() => undefined, /is missing; give apiV3Key/, "platformKeys"],
    null: [() => null, /must be a list such as \[\{ publicKey \}\], got null$/, "platformKeys"],
    "a PEM by itself": [
      () => key.certificatePem,
      /must be a list such as \[\{ publicKey \}\], got a string$/,
      "platformKeys",
    ],
    "one key by itself": [
      () => ({ publicKey: key.certificatePem }),
      /must be a list such as \[\{ publicKey \}\], got an object that is not in a list$/,
      "platformKeys",
    ],
    "a list of PEMs": [
      () => [key.certificatePem],
      /must be a PEM as text, got a string instead of \{ publicKey \}/,
      "platformKeys[0].publicKey",
    ],
    "a private key": [
      () => [{ publicKey: key.privateKeyPem }],
      /is a private key; give a platform/,
      "platformKeys[0].publicKey",
    ],
    "an old private key": [
      () => [{ publicKey: exported(key.privateKey, "pkcs1") }],
      /is a private key; give a platform/,
      "platformKeys[0].publicKey",
    ],
    "a key whose algorithm only begins like RSA's": [
      () => {
        const algorithm = encodeElement(TAG.sequence, encodeElement(TAG.objectIdentifier, Uint8Array.of(0x2a, 0x86)));
        return [{ id: "A", publicKey: pem("PUBLIC KEY", encodeElement(TAG.sequence, algorithm)) }];
      },
      /is not an RSA key/,
      "platformKeys[0].publicKey",
    ],
    "another PEM": [
      () => [{ publicKey: pem("X509 CRL", new Uint8Array(3)) }],
      /"X509 CRL"/,
      "platformKeys[0].publicKey",
    ],
    "no text": [() => [{ publicKey: 7 }], /must be a PEM as text, got number/, "platformKeys[0].publicKey"],
    "an elliptic-curve key": [
      () => [{ id: "A", publicKey: exported(ec.publicKey, "spki") }],
      /is not an RSA key/,
      "platformKeys[0].publicKey",
    ],
    "an Ed25519 key": [
      () => [{ id: "A", publicKey: exported(ed.publicKey, "spki") }],
      /is not an RSA key/,
      "platformKeys[0].publicKey",
    ],
    "a short key": [
      () => [{ id: "A", publicKey: exported(small.publicKey, "spki") }],
      /only 1024 bits/,
      "platformKeys[0].publicKey",
    ],
    "an exponent of 3": [
      () => [{ id: "A", publicKey: exported(three.publicKey, "spki") }],
      /public exponent 3/,
      "platformKeys[0].publicKey",
    ],
    "a public key without an ID": [
      () => [{ publicKey: key.publicKeyPem }],
      /must be the serial number/,
      "platformKeys[0].id",
    ],
    "a malformed ID": [
      () => [{ id: "A:B", publicKey: key.publicKeyPem }],
      /must be the serial number/,
      "platformKeys[0].id",
    ],
    "an ID that is not the certificate's": [
      () => [{ id: "AB", publicKey: key.certificatePem }],
      /is AB, but the certificate's own serial number is/,
      "platformKeys[0].id",
    ],
    "the same ID twice": [
      () => [{ publicKey: key.certificatePem }, { publicKey: key.certificatePem }],
      /is used twice/,
      "platformKeys[1].id",
    ],
    "unused bits": [
      () => {
        const algorithm = encodeElement(
          TAG.sequence,
          encodeElement(TAG.objectIdentifier, Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1)),
        );
        return [
          {
            id: "A",
            publicKey: pem(
              "PUBLIC KEY",
              encodeElement(TAG.sequence, algorithm, encodeElement(TAG.bitString, Uint8Array.of(1, 2))),
            ),
          },
        ];
      },
      /is damaged: its bit string has unused bits/,
      "platformKeys[0].publicKey",
    ],
  };
  it.each(Object.entries(mistakes))("refuse %s", (_, [make, words, path]) => {
    const error = thrownIn(() => new PlatformKeys(make() as PlatformKey[]));
    expect(error.message).toMatch(words);
    const rule = path === "platformKeys" ? expect.stringMatching(/^(required|type)$/) : "key";
    expect(error["issues"]).toMatchObject([{ path, rule }]);
  });
});

import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import { DerError, encodeElement, TAG } from "./der.js";
import { readCertificate } from "./x509.js";

const derOf = (pem: string) => new Uint8Array(new X509Certificate(pem).raw);

describe("a certificate", () => {
  it.each([
    ["in this century", new Date("2026-01-02T03:04:05Z"), new Date("2031-01-02T03:04:05Z")],
    ["from 1950 on in the last one", new Date("1999-12-31T23:59:59Z"), new Date("2049-12-31T23:59:59Z")],
    ["beyond 2049", new Date("2026-01-01T00:00:00Z"), new Date("2060-06-30T12:00:00Z")],
  ])("is read as node:crypto reads it, %s", async (_, notBefore, notAfter) => {
    const { certificatePem } = await createTestKey("Test", { notBefore, notAfter });
    const known = new X509Certificate(certificatePem);
    expect(readCertificate(derOf(certificatePem))).toEqual({
      serialNumber: known.serialNumber,
      notBefore: Date.parse(known.validFrom),
      notAfter: Date.parse(known.validTo),
      publicKey: new Uint8Array(known.publicKey.export({ type: "spki", format: "der" })),
    });
  });

  it("that is cut anywhere is refused, not half read", async () => {
    const der = derOf((await createTestKey("Test")).certificatePem);
    for (let length = 0; length < der.length; length++) {
      expect(() => readCertificate(der.slice(0, length))).toThrow(DerError);
    }
  });

  const element = (tag: number, text: string) => encodeElement(tag, new TextEncoder().encode(text));
  const certificate = (validity: Uint8Array, ...rest: Uint8Array[]) => {
    const empty = encodeElement(TAG.sequence);
    const serial = encodeElement(TAG.integer, Uint8Array.of(0, 0xff));
    const signed = encodeElement(TAG.sequence, serial, empty, empty, validity, empty, ...rest);
    return encodeElement(TAG.sequence, signed);
  };

  it("of version 1 and with a high serial number is read too", () => {
    const time = element(TAG.utcTime, "260102030405Z");
    const read = readCertificate(certificate(encodeElement(TAG.sequence, time, time), encodeElement(TAG.sequence)));
    expect(read.serialNumber).toBe("FF");
  });

  it("with a malformed validity or without a key is refused", () => {
    const key = encodeElement(TAG.sequence);
    const time = element(TAG.utcTime, "260102030405Z");
    for (const wrong of [element(TAG.utcTime, "2601020304Z"), element(TAG.octetString, "260102030405Z")]) {
      expect(() => readCertificate(certificate(encodeElement(TAG.sequence, wrong, time), key))).toThrow("not a time");
    }
    expect(() => readCertificate(certificate(encodeElement(TAG.sequence, time), key))).toThrow("not a time");
    expect(() => readCertificate(certificate(encodeElement(TAG.sequence, time, time)))).toThrow("no public key");
  });
});

import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import { DerError, encodeElement, TAG } from "./der.js";
import { readCertificate } from "./x509.js";

function outcome<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error as Error;
  }
}

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

  it("with any bit flipped is read as node:crypto reads it, or refused", async () => {
    const der = derOf((await createTestKey("Test")).certificatePem);
    // Behind the key come extensions and the certificate's own signature, which nobody here reads.
    for (let bit = 0; bit < der.length * 8; bit++) {
      const flipped = der.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const mine = outcome(() => readCertificate(flipped));
      if (mine instanceof Error) expect(mine).toBeInstanceOf(DerError);
      const theirs = outcome(() => new X509Certificate(flipped));
      if (mine instanceof Error || theirs instanceof Error) continue;
      // Node shows the absolute value of a negative number, and no time that is not on the calendar.
      if (/^[0-7]/.test(mine.serialNumber)) expect(mine.serialNumber).toBe(theirs.serialNumber);
      const [from, to] = [Date.parse(theirs.validFrom), Date.parse(theirs.validTo)];
      if (!Number.isNaN(from)) expect(mine.notBefore).toBe(from);
      if (!Number.isNaN(to)) expect(mine.notAfter).toBe(to);
    }
  });

  const element = (tag: number, text: string) => encodeElement(tag, new TextEncoder().encode(text));
  const certificateOf = (serial: Uint8Array, validity: Uint8Array, ...rest: Uint8Array[]) => {
    const empty = encodeElement(TAG.sequence);
    return encodeElement(TAG.sequence, encodeElement(TAG.sequence, serial, empty, empty, validity, empty, ...rest));
  };
  const certificate = (validity: Uint8Array, ...rest: Uint8Array[]) =>
    certificateOf(encodeElement(TAG.integer, Uint8Array.of(0, 0xff)), validity, ...rest);

  it("of version 1 and with a high serial number is read too", () => {
    const time = element(TAG.utcTime, "260102030405Z");
    const read = readCertificate(certificate(encodeElement(TAG.sequence, time, time), encodeElement(TAG.sequence)));
    expect(read.serialNumber).toBe("FF");
  });

  it("may have the serial number 0", () => {
    const time = element(TAG.utcTime, "260102030405Z");
    const zero = encodeElement(TAG.integer, Uint8Array.of(0));
    const validity = encodeElement(TAG.sequence, time, time);
    expect(readCertificate(certificateOf(zero, validity, encodeElement(TAG.sequence))).serialNumber).toBe("00");
  });

  it.each([
    ["500101000000Z", "1950-01-01T00:00:00Z"],
    ["491231235959Z", "2049-12-31T23:59:59Z"],
  ])("with the short time %s holds from %s", (short, long) => {
    const time = element(TAG.utcTime, short);
    const read = readCertificate(certificate(encodeElement(TAG.sequence, time, time), encodeElement(TAG.sequence)));
    expect(read.notBefore).toBe(Date.parse(long));
  });

  it("with a malformed validity or without a key is refused", () => {
    const key = encodeElement(TAG.sequence);
    const time = element(TAG.utcTime, "260102030405Z");
    const refused = (wrong: Uint8Array) =>
      expect(() => readCertificate(certificate(encodeElement(TAG.sequence, wrong, time), key)));
    for (const text of ["2601020304Z", "1260102030405Z", "260102030405Z ", "20260102030405Z"]) {
      refused(element(TAG.utcTime, text)).toThrow("not a time");
    }
    for (const text of ["260102030405Z", "120260102030405Z", "20260102030405Z "]) {
      refused(element(TAG.generalizedTime, text)).toThrow("not a time");
    }
    refused(element(TAG.utcTime, "2".repeat(400_000))).toThrow("not a time");
    refused(element(TAG.octetString, "20260102030405Z")).toThrow(`expected the tag ${TAG.generalizedTime}`);
    expect(() => readCertificate(certificate(encodeElement(TAG.sequence, time), key))).toThrow("got the end");
    expect(() => readCertificate(encodeElement(TAG.sequence, encodeElement(TAG.sequence)))).toThrow(DerError);
    expect(() => readCertificate(certificate(encodeElement(TAG.sequence, time, time)))).toThrow("no public key");
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { decrypt } from "../support.test-helper.js";
import { encryptFor } from "./encryption.js";

const KEY = "a-test-APIv3-key-of-32-character";

it("node:crypto decrypts a resource with the key and the associated data", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("", "papay", "certificate"), (plaintext, data) => {
      const encrypted = encryptFor(KEY, plaintext, data);
      expect(encrypted).toMatchObject({ algorithm: "AEAD_AES_256_GCM", associated_data: data });
      expect(encrypted.nonce).toMatch(/^[0-9a-f]{12}$/);
      expect(decrypt(KEY, encrypted)).toBe(plaintext);
    }),
  );
});

it.each([
  ["another key", (e: object) => [KEY.toUpperCase(), e] as const],
  ["other associated data", (e: object) => [KEY, { ...e, associated_data: "other" }] as const],
  ["another nonce", (e: object) => [KEY, { ...e, nonce: "000000000000" }] as const],
])("a resource cannot be decrypted with %s", (_, change) => {
  expect(() => decrypt(...change(encryptFor(KEY, "x", "papay")))).toThrow();
});

it("the same text is encrypted differently each time", () => {
  expect(encryptFor(KEY, "x", "papay").ciphertext).not.toBe(encryptFor(KEY, "x", "papay").ciphertext);
});

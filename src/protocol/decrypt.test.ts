import { expect, it } from "vitest";
import { encryptResource } from "../../contract-tests/support/encryption.js";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { API_V3_KEY } from "../../test/support/fake-notifications.js";
import { readApiV3Key } from "../keys/apiv3-key.js";
import { decrypt } from "./decrypt.js";

const key = readApiV3Key(API_V3_KEY);
const encrypted = encryptResource("a plaintext that nobody may see before its tag was checked", API_V3_KEY);
const bytes = Buffer.from(encrypted.ciphertext, "base64");

it("what node:crypto encrypted opens, also without associated data", async () => {
  expect(Buffer.from(await decrypt(key, encrypted)).toString()).toContain("a plaintext");
  const { associated_data: _, ...bare } = encryptResource("x", API_V3_KEY, "");
  expect(Buffer.from(await decrypt(key, bare)).toString()).toBe("x");
  expect(await decrypt(key, { ...bare, ...encryptResource("", API_V3_KEY) })).toHaveLength(0);
});

it("with any bit of ciphertext, tag, nonce or associated data changed it does not", async () => {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const error = await thrownBy(decrypt(key, { ...encrypted, ciphertext: changed.toString("base64") }));
    expect(error).toMatchObject({ code: "DECRYPTION_FAILED" });
    expect(error.message).not.toContain("plaintext");
  }
  for (const field of ["nonce", "associated_data"] as const) {
    for (let i = 0; i < encrypted[field].length; i++) {
      const text = [...encrypted[field]].map((char, at) => (at === i ? "~" : char)).join("");
      expect(await thrownBy(decrypt(key, { ...encrypted, [field]: text }))).toMatchObject({
        code: "DECRYPTION_FAILED",
      });
    }
  }
});

it.each([0, 1, 4, 8, 12, 15])("a ciphertext of %i bytes, which would cut the tag short, is refused", async (length) => {
  const ciphertext = bytes.subarray(bytes.length - length).toString("base64");
  expect((await thrownBy(decrypt(key, { ...encrypted, ciphertext }))).message).toContain("shorter than its tag");
});

it("a tag that is cut short is refused at every length", async () => {
  for (let length = 16; length < bytes.length; length++) {
    const ciphertext = bytes.subarray(0, length).toString("base64");
    expect(await thrownBy(decrypt(key, { ...encrypted, ciphertext }))).toMatchObject({ code: "DECRYPTION_FAILED" });
  }
});

it.each([...Array(33).keys()].filter((n) => n !== 12))("a nonce of %i characters is refused", async (length) => {
  expect((await thrownBy(decrypt(key, { ...encrypted, nonce: "a".repeat(length) }))).message).toContain("12 ASCII");
});

it.each(["AEAD_AES_128_GCM", "aead_aes_256_gcm", ""])("the algorithm %j is refused", async (algorithm) => {
  expect((await thrownBy(decrypt(key, { ...encrypted, algorithm }))).message).toContain("the algorithm is not");
});

it("base64 has one spelling", async () => {
  const { ciphertext } = encrypted;
  for (const sloppy of [`${ciphertext}\n`, ` ${ciphertext}`, ciphertext.replace(/=+$/, ""), `${ciphertext}!!!!`]) {
    if (sloppy === ciphertext) continue;
    expect((await thrownBy(decrypt(key, { ...encrypted, ciphertext: sloppy }))).message).toContain("not base64");
  }
});

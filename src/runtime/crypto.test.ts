import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as webCrypto from "./crypto.js";
import * as nodeCrypto from "./crypto.node.js";

const implementations = { "node:crypto": nodeCrypto, WebCrypto: webCrypto as unknown as typeof nodeCrypto };
const bytes = (content: Uint8Array | string) => new Uint8Array(Buffer.from(content as string));
const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "der" },
  publicKeyEncoding: { type: "spki", format: "der" },
});
const message = { nonce: bytes("0123456789ab"), associatedData: bytes("data"), text: bytes("12345678") };
const aeadKey = bytes(randomBytes(32));

describe.each(Object.entries(implementations))("%s", (_, crypto) => {
  it("signs what both verify, and nothing else", async () => {
    const signature = await crypto.createSignature(await crypto.importSignKey(bytes(privateKey)), bytes("hello"));
    for (const other of Object.values(implementations)) {
      const key = await other.importVerifyKey(bytes(publicKey));
      expect(await other.verifySignature(key, signature, bytes("hello"))).toBe(true);
      expect(await other.verifySignature(key, signature, bytes("hellp"))).toBe(false);
      expect(await other.verifySignature(key, signature.subarray(1), bytes("hello"))).toBe(false);
    }
  });

  it("encrypts what both decrypt", async () => {
    const text = await crypto.encryptAead(await crypto.importAeadKey(aeadKey), message);
    expect(text).toHaveLength(8 + 16);
    for (const other of Object.values(implementations)) {
      const plaintext = await other.decryptAead(await other.importAeadKey(aeadKey), { ...message, text });
      expect(Buffer.from(plaintext ?? []).toString()).toBe("12345678");
    }
  });

  it.each([
    ["", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
    ["abc", "a9993e364706816aba3e25717850c26c9cd0d89d"],
    ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"],
  ])("knows the SHA-1 of %j, by FIPS 180", (text, digest) => {
    const digestOfAll = crypto.createDigest();
    digestOfAll.update(bytes(text));
    expect(digestOfAll.hex()).toBe(digest);
  });

  it("makes the same SHA-1 of the same bytes, however they come", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
        const digest = crypto.createDigest();
        for (const piece of pieces) digest.update(piece);
        expect(digest.hex()).toBe(createHash("sha1").update(Buffer.concat(pieces)).digest("hex"));
      }),
    );
  });

  it("takes no tag that is cut short, whose end could be guessed", async () => {
    const key = await crypto.importAeadKey(aeadKey);
    const text = await crypto.encryptAead(key, message);
    for (let length = 0; length < text.length; length++) {
      expect(await crypto.decryptAead(key, { ...message, text: text.subarray(0, length) })).toBeUndefined();
    }
  });

  it("refuses keys that are none", async () => {
    const damaged = bytes(privateKey).fill(0, 300);
    await expect(crypto.importSignKey(damaged)).rejects.toBeDefined();
    await expect((async () => crypto.importVerifyKey(bytes("no key")))()).rejects.toBeDefined();
  });
});

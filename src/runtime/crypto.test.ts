import { generateKeyPairSync, randomBytes } from "node:crypto";
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

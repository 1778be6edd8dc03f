/*
 * The cryptography of the SDK, with WebCrypto. `crypto.node.ts` does the same with node:crypto;
 * package.json selects one of them under the name #crypto, and the same tests run on both.
 */
import type { AeadMessage } from "./aead-message.js";
import type { Awaitable } from "./awaitable.js";
import { cryptoFault } from "./crypto-fault.js";
import { webCrypto } from "./global.js";
import { createSha1, type Digest } from "./sha1.js";
import { type CryptoKey, RSA_SHA256 } from "./web-crypto.js";

const AES_GCM = "AES-GCM";

/** A key that signs. */
export type SignKey = CryptoKey;

/** @throws when the PrivateKeyInfo is not a valid RSA key. */
export function importSignKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<SignKey> {
  return webCrypto().subtle.importKey("pkcs8", pkcs8, RSA_SHA256, false, ["sign"]);
}

/**
 * The RSA PKCS#1 v1.5 signature with SHA-256 over `message`.
 *
 * @param _isAlone - whether this is the only signature at the moment; for runtimes that can choose a thread.
 */
export function createSignature(
  key: SignKey,
  message: Uint8Array<ArrayBuffer>,
  _isAlone?: boolean,
): Awaitable<Uint8Array<ArrayBuffer>> {
  return signWithCryptoKey(key, message);
}

/** The same with a CryptoKey of the caller. */
export async function signWithCryptoKey(
  key: CryptoKey,
  message: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await webCrypto().subtle.sign(RSA_SHA256.name, key, message));
}

/** Fills an array with random bytes. */
export function fillRandom(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return webCrypto().getRandomValues(bytes);
}

/** A key that verifies signatures. */
export type VerifyKey = CryptoKey;

/** @throws when the SubjectPublicKeyInfo is not a valid RSA key. */
export function importVerifyKey(spki: Uint8Array<ArrayBuffer>): Awaitable<VerifyKey> {
  return webCrypto().subtle.importKey("spki", spki, RSA_SHA256, false, ["verify"]);
}

/** Whether this is the RSA PKCS#1 v1.5 signature with SHA-256 over `message`. */
export function verifySignature(
  key: VerifyKey,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Awaitable<boolean> {
  return webCrypto().subtle.verify(RSA_SHA256.name, key, signature, message);
}

/** A key for AES-256-GCM. */
export type AeadKey = CryptoKey;

export function importAeadKey(key: Uint8Array<ArrayBuffer>): Awaitable<AeadKey> {
  return webCrypto().subtle.importKey("raw", key, AES_GCM, false, ["encrypt", "decrypt"]);
}

/** @returns the plaintext, or `undefined` when the tag does not match. */
export function decryptAead(key: AeadKey, message: AeadMessage): Awaitable<Uint8Array<ArrayBuffer> | undefined> {
  return webCrypto()
    .subtle.decrypt(parameters(message), key, message.text)
    .then(
      (plaintext) => new Uint8Array(plaintext),
      (error) => {
        const fault = cryptoFault(error);
        if (fault !== undefined) throw fault;
        return undefined;
      },
    );
}

/** @returns the ciphertext followed by the tag. */
export async function encryptAead(key: AeadKey, message: AeadMessage): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await webCrypto().subtle.encrypt(parameters(message), key, message.text));
}

/** SHA-1 of bytes that are added in pieces. */
export const createDigest: () => Digest = createSha1;

function parameters({ nonce, associatedData }: AeadMessage) {
  return { name: AES_GCM, iv: nonce, additionalData: associatedData, tagLength: 128 };
}

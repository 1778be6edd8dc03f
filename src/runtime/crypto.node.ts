/* The exports of `crypto.ts`, with node:crypto. They are described there. */
import {
  constants,
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  type KeyObject,
  randomFillSync,
  sign,
  verify,
  webcrypto,
} from "node:crypto";
import type { AeadMessage } from "./aead-message.js";
import type { Awaitable } from "./awaitable.js";
import { ownOptions } from "./own-options.js";
import type { Digest } from "./sha1.js";
import { type CryptoKey, RSA_SHA256 } from "./web-crypto.js";

const SHA256 = "sha256";
const CIPHER = "aes-256-gcm";
/** Signed once with each key, to check that the key works. */
const TRIAL = new Uint8Array(1);
/** In bytes. Without it Node accepts truncated tags. */
const AUTH_TAG_LENGTH = 16;

export type SignKey = KeyObject;

export async function importSignKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<SignKey> {
  const der = ownOptions({ key: bufferOver(pkcs8), format: "der" as const, type: "pkcs8" as const });
  const key = forThisScheme(createPrivateKey(der));
  // Node finds wrong numbers in a key only when it signs. WebCrypto is not used: test environments may remove it.
  const signature = sign(SHA256, TRIAL, key);
  if (!verify(SHA256, TRIAL, forThisScheme(createPublicKey(key)), signature)) throw new Error("no key");
  return key;
}

/** Sets the options of RSA PKCS#1 v1.5 on the key, so that Node does not read them from a polluted Object.prototype. */
function forThisScheme(key: KeyObject): KeyObject {
  return Object.assign(key, { padding: constants.RSA_PKCS1_PADDING, saltLength: undefined, dsaEncoding: undefined });
}

export async function signWithCryptoKey(
  key: CryptoKey,
  message: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await webcrypto.subtle.sign(RSA_SHA256.name, key, message));
}

export function fillRandom(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return randomFillSync(bytes);
}

/**
 * Signs synchronously when this is the only signature, which is fastest: the thread pool would cost a tenth of the
 * signature's time. Otherwise it signs on the thread pool, which uses several cores and leaves the event loop free.
 */
export function createSignature(
  key: SignKey,
  message: Uint8Array<ArrayBuffer>,
  isAlone?: boolean,
): Awaitable<Uint8Array<ArrayBuffer>> {
  if (isAlone) return bytesOf(sign(SHA256, message, key));
  return new Promise((resolve, reject) => {
    sign(SHA256, message, key, (error, signature) => {
      if (error) reject(error);
      else resolve(bytesOf(signature));
    });
  });
}

export type VerifyKey = KeyObject;

export function importVerifyKey(spki: Uint8Array<ArrayBuffer>): VerifyKey {
  const der = ownOptions({ key: bufferOver(spki), format: "der" as const, type: "spki" as const });
  return forThisScheme(createPublicKey(der));
}

/** Verifies synchronously: that takes less time than the thread pool. */
export function verifySignature(
  key: VerifyKey,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): boolean {
  return verify(SHA256, message, key, signature);
}

export type AeadKey = KeyObject;

export function importAeadKey(key: Uint8Array<ArrayBuffer>): AeadKey {
  return createSecretKey(key);
}

export function decryptAead(key: AeadKey, message: AeadMessage): Uint8Array<ArrayBuffer> | undefined {
  const { nonce, associatedData, text } = message;
  const end = text.length - AUTH_TAG_LENGTH;
  const decipher = createDecipheriv(CIPHER, key, nonce, ownOptions({ authTagLength: AUTH_TAG_LENGTH }));
  try {
    decipher.setAAD(associatedData).setAuthTag(text.subarray(end));
    const plaintext = decipher.update(text.subarray(0, end));
    decipher.final(); // throws unless the tag matches; nothing was returned before
    return bytesOf(plaintext);
  } catch {
    return undefined;
  }
}

export async function encryptAead(key: AeadKey, message: AeadMessage): Promise<Uint8Array<ArrayBuffer>> {
  const { nonce, associatedData, text } = message;
  const cipher = createCipheriv(CIPHER, key, nonce, ownOptions({ authTagLength: AUTH_TAG_LENGTH })).setAAD(
    associatedData,
  );
  return new Uint8Array(Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]));
}

export function createDigest(): Digest {
  const hash = createHash("sha1");
  return { update: (piece) => void hash.update(piece), hex: () => hash.digest("hex") };
}

/** The same bytes as a plain Uint8Array. */
function bytesOf({ buffer, byteOffset, length }: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, length);
}

/** A view, not a copy: a copy would put the key into the memory pool that Buffers share. */
function bufferOver({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/* What `crypto.ts` does, by node:crypto; each export is described there. */
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
/** Signed once with each key, to see that it is one. */
const TRIAL = new Uint8Array(1);
/** Without it Node takes tags that are cut short. In bytes. */
const AUTH_TAG_LENGTH = 16;

export type SignKey = KeyObject;

export async function importSignKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<SignKey> {
  const der = ownOptions({ key: bufferOver(pkcs8), format: "der" as const, type: "pkcs8" as const });
  const key = forThisScheme(createPrivateKey(der));
  // Numbers that make no key show when it is used. Not by WebCrypto: test environments take that away.
  const signature = sign(SHA256, TRIAL, key);
  if (!verify(SHA256, TRIAL, forThisScheme(createPublicKey(key)), signature)) throw new Error("no key");
  return key;
}

/** Has the key say what Node would look for in Object.prototype, too. */
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
 * At once when it is alone, which takes the least time. Else on the thread pool, which has several cores and leaves the event
 * loop free: alone, the way there and back costs a tenth of the signature.
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

/** At once: it takes less time than the way to the thread pool and back. */
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
    decipher.final(); // throws unless the tag matches; nothing was handed out before
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

/** The same bytes without what Buffer adds. */
function bytesOf({ buffer, byteOffset, length }: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, length);
}

/** Not a copy, which would put the key into memory that Buffers share. */
function bufferOver({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

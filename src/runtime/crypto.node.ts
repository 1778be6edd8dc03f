/* What `crypto.ts` does, by node:crypto; each export is described there. */
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import type { AeadMessage } from "./aead-message.js";

const SHA256 = "sha256";
const CIPHER = "aes-256-gcm";
/** Without it Node takes tags that are cut short. In bytes. */
const AUTH_TAG_LENGTH = 16;

export type SignKey = KeyObject;

export async function importSignKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<SignKey> {
  // Imported by WebCrypto first, which refuses numbers that make no key and that Node finds out when it signs.
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]);
  return createPrivateKey({ key: Buffer.from(pkcs8), format: "der", type: "pkcs8" });
}

export function createSignature(key: SignKey, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    sign(SHA256, message, key, (error, signature) => (error ? reject(error) : resolve(new Uint8Array(signature))));
  });
}

export type VerifyKey = KeyObject;

export async function importVerifyKey(spki: Uint8Array<ArrayBuffer>): Promise<VerifyKey> {
  return createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" });
}

export function verifySignature(
  key: VerifyKey,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    verify(SHA256, message, key, signature, (error, isValid) => (error ? reject(error) : resolve(isValid)));
  });
}

export type AeadKey = KeyObject;

export async function importAeadKey(key: Uint8Array<ArrayBuffer>): Promise<AeadKey> {
  return createSecretKey(key);
}

export async function decryptAead(key: AeadKey, message: AeadMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { nonce, associatedData, text } = message;
  const end = text.length - AUTH_TAG_LENGTH;
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: AUTH_TAG_LENGTH });
    decipher.setAAD(associatedData).setAuthTag(text.subarray(end));
    const plaintext = decipher.update(text.subarray(0, end));
    decipher.final(); // throws unless the tag matches; nothing was handed out before
    return new Uint8Array(plaintext);
  } catch {
    return undefined;
  }
}

export async function encryptAead(key: AeadKey, message: AeadMessage): Promise<Uint8Array<ArrayBuffer>> {
  const { nonce, associatedData, text } = message;
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: AUTH_TAG_LENGTH }).setAAD(associatedData);
  return new Uint8Array(Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]));
}

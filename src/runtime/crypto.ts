import { type CryptoKey, RSA_SHA256 } from "./web-crypto.js";

const AES_GCM = "AES-GCM";

/** A key that verifies signatures. */
export type VerifyKey = CryptoKey;

/** @throws when the numbers in the SubjectPublicKeyInfo make no RSA key. */
export function importVerifyKey(spki: Uint8Array<ArrayBuffer>): Promise<VerifyKey> {
  return crypto.subtle.importKey("spki", spki, RSA_SHA256, false, ["verify"]);
}

/** Whether this is the RSA PKCS#1 v1.5 signature with SHA-256 over `message`. */
export function verifySignature(
  key: VerifyKey,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return crypto.subtle.verify(RSA_SHA256.name, key, signature, message);
}

/** A key for AES-256-GCM. */
export type AeadKey = CryptoKey;

export function importAeadKey(key: Uint8Array<ArrayBuffer>): Promise<AeadKey> {
  return crypto.subtle.importKey("raw", key, AES_GCM, false, ["encrypt", "decrypt"]);
}

/** What AES-256-GCM takes besides the key. */
export interface AeadMessage {
  /** 12 bytes. */
  nonce: Uint8Array<ArrayBuffer>;
  associatedData: Uint8Array<ArrayBuffer>;
  /** To decrypt: ciphertext and 16 bytes of tag. To encrypt: the plaintext. */
  text: Uint8Array<ArrayBuffer>;
}

/** @returns the plaintext, or `undefined` when the tag does not match: no byte of it is seen then. */
export async function decryptAead(key: AeadKey, message: AeadMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(message), key, message.text));
  } catch {
    return undefined;
  }
}

/** @returns ciphertext and, after it, the tag. */
export async function encryptAead(key: AeadKey, message: AeadMessage): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.encrypt(parameters(message), key, message.text));
}

function parameters({ nonce, associatedData }: AeadMessage) {
  return { name: AES_GCM, iv: nonce, additionalData: associatedData, tagLength: 128 };
}

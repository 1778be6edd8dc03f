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
import { setImmediate } from "node:timers";
import type { AeadMessage } from "./aead-message.js";
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

/** A signature that is asked for. */
interface SignJob {
  key: SignKey;
  message: Uint8Array<ArrayBuffer>;
  resolve: (signature: Uint8Array<ArrayBuffer>) => void;
  reject: (error: unknown) => void;
}

/**
 * Bound when this file is loaded: stand-ins for the timers in somebody's tests, which replace it in `globalThis` and in
 * the module `timers`, may stop time (limits and retries look theirs up when they need one), but no signature.
 */
const atEndOfTurn = setImmediate;

/** Asked for in this turn of the event loop. */
let waiting: SignJob[] = [];
/** How many the thread pool works on. */
let inPool = 0;
/** Whether the last one was asked for alone. */
let wasAlone = true;

/**
 * One that is asked for alone is made at once, which takes the least time. Several at a time go to the thread
 * pool, which has several cores and leaves the event loop free. To tell, the first waits for the end of the turn;
 * and the first that is alone after several goes to the pool, too, since others are likely to follow.
 */
export function createSignature(key: SignKey, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const job = { key, message, resolve, reject };
    if (inPool > 0) {
      wasAlone = false;
      signInPool(job);
    } else if (waiting.push(job) === 1) atEndOfTurn(signWaiting);
  });
}

function signWaiting(): void {
  const jobs = waiting;
  waiting = [];
  const [first] = jobs;
  const isAlone = jobs.length === 1 && inPool === 0;
  if (isAlone && wasAlone && first !== undefined) signAtOnce(first);
  else for (const job of jobs) signInPool(job);
  wasAlone = isAlone;
}

function signAtOnce({ key, message, resolve, reject }: SignJob): void {
  try {
    resolve(bytesOf(sign(SHA256, message, key)));
  } catch (error) {
    reject(error);
  }
}

function signInPool({ key, message, resolve, reject }: SignJob): void {
  inPool += 1;
  try {
    sign(SHA256, message, key, (error, signature) => {
      inPool -= 1;
      if (error) reject(error);
      else resolve(bytesOf(signature));
    });
  } catch (error) {
    inPool -= 1;
    reject(error);
  }
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

import { createSignature, type SignKey, signWithCryptoKey } from "#crypto";
import { MINIMUM_MODULUS_LENGTH } from "../../generated/constants.js";
import { WechatPayError, WechatPayInputError, WechatPaySigningError } from "../errors.js";
import { memberOf } from "../input/own-properties.js";
import { checkPrivateCryptoKey, importPrivateKey, readPrivateKey } from "../keys/private-key.js";
import { type Awaitable, isPromise } from "../runtime/awaitable.js";
import { type Bytes, copyBytes } from "../runtime/bytes.js";
import { labelOf } from "../runtime/reason.js";
import type { CryptoKey } from "../runtime/web-crypto.js";

/**
 * Signs outside of this process, for keys in a KMS or an HSM.
 *
 * @example
 * ```ts
 * const privateKey: CustomSigner = {
 *   sign: async (message) => (await kms.sign({ Message: message, SigningAlgorithm: "RSASSA_PKCS1_V1_5_SHA_256" })).Signature,
 * };
 * ```
 */
export interface CustomSigner {
  /**
   * @param message - the bytes to sign, not yet hashed.
   * @returns the RSA PKCS#1 v1.5 signature with SHA-256, as raw bytes. If `sign` throws, the call fails with a
   * {@link WechatPaySigningError}.
   */
  sign(message: Bytes): Promise<Uint8Array> | Uint8Array;
}

/**
 * Signs a message with the merchant's key.
 *
 * @param isAlone - whether this is the only signature at the moment.
 */
export type Signer = (message: Uint8Array<ArrayBuffer>, isAlone?: boolean) => Awaitable<Uint8Array>;

/**
 * Makes a signer from a PEM, a CryptoKey or a custom signer. A PEM is imported when it is first used.
 *
 * @throws WechatPayInputError when the key is of the wrong kind.
 */
export function createSigner(privateKey: string | CryptoKey | CustomSigner): Signer {
  if (typeof privateKey === "string") {
    const pkcs8 = readPrivateKey(privateKey);
    let importing: Promise<SignKey> | undefined;
    let key: SignKey | undefined;
    return (message, isAlone) => {
      if (key !== undefined) return signWith(key, message, isAlone);
      importing ??= importPrivateKey(pkcs8);
      const signing = importing.then((imported) => {
        key = imported;
        return createSignature(imported, message, isAlone);
      });
      return signing.catch(fail);
    };
  }
  if (isCustomSigner(privateKey)) {
    const { sign } = privateKey;
    return async (message) => {
      try {
        return checkedSignature(await sign.call(privateKey, message));
      } catch (error) {
        return fail(error);
      }
    };
  }
  if (isCryptoKey(privateKey)) {
    checkPrivateCryptoKey(privateKey);
    return (message) => signWithCryptoKey(privateKey, message).catch(fail);
  }
  throw signerError("a PEM as text, a CryptoKey or { sign(message) }", `is ${describe(privateKey)}`);
}

function signWith(key: SignKey, message: Uint8Array<ArrayBuffer>, isAlone?: boolean): Awaitable<Uint8Array> {
  try {
    const signature = createSignature(key, message, isAlone);
    return isPromise(signature) ? signature.catch(fail) : signature;
  } catch (error) {
    return fail(error);
  }
}

/** Throws an error of this package as it is, and a WechatPaySigningError in place of any other. */
function fail(error: unknown): never {
  if (error instanceof WechatPayError) throw error;
  throw new WechatPaySigningError(labelOf(error));
}

function checkedSignature(signature: unknown): Uint8Array {
  const minimum = MINIMUM_MODULUS_LENGTH / 8;
  const expected = `a Uint8Array of at least ${minimum} bytes`;
  const bytes = ArrayBuffer.isView(signature) ? copyBytes(signature) : undefined;
  if (bytes === undefined) throw signerError(expected, `signed, but sign() returned ${describe(signature)}`);
  if (bytes.length < minimum) {
    throw signerError(expected, `signed, but sign() returned ${bytes.length} bytes`);
  }
  return bytes;
}

function signerError(expected: string, what: string): WechatPayInputError {
  return new WechatPayInputError([
    { path: "privateKey", rule: "type", expected, message: `${what}; expected ${expected}` },
  ]);
}

function isCustomSigner(value: unknown): value is CustomSigner {
  return typeof memberOf(value as CustomSigner | null, "sign") === "function";
}

function isCryptoKey(value: unknown): value is CryptoKey {
  return Object.prototype.toString.call(value) === "[object CryptoKey]";
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : `a ${typeof value}`;
}

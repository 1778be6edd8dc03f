import { MINIMUM_MODULUS_LENGTH } from "../../generated/constants.js";
import { contentOf, DerError, encodeElement, readElements, readInside, TAG } from "./der.js";

/** AlgorithmIdentifier of rsaEncryption: the OID 1.2.840.113549.1.1.1 and NULL. */
const RSA_ENCRYPTION_OID = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const NULL = [0x05, 0x00];
// Made when needed: a bundle that needs no key leaves them out.
const algorithm = () =>
  encodeElement(
    TAG.sequence,
    encodeElement(TAG.objectIdentifier, Uint8Array.from(RSA_ENCRYPTION_OID)),
    Uint8Array.from(NULL),
  );
const version0 = () => encodeElement(TAG.integer, Uint8Array.of(0));

/** Smaller public exponents are legal and have a history of forgeries. */
const MINIMUM_EXPONENT = 65537;

/** Wraps an RSAPrivateKey (PKCS#1) as a PrivateKeyInfo (PKCS#8), the form WebCrypto imports. */
export function pkcs1ToPkcs8(pkcs1: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return encodeElement(TAG.sequence, version0(), algorithm(), encodeElement(TAG.octetString, pkcs1));
}

/** Wraps an RSAPublicKey (PKCS#1) as a SubjectPublicKeyInfo, the form WebCrypto imports. */
export function pkcs1ToSpki(pkcs1: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return encodeElement(TAG.sequence, algorithm(), encodeElement(TAG.bitString, Uint8Array.of(0), pkcs1));
}

/**
 * What is wrong with the key inside a PrivateKeyInfo, or `undefined`.
 *
 * @throws DerError when it is no PrivateKeyInfo at all.
 */
export function faultOfPkcs8(pkcs8: Uint8Array<ArrayBuffer>): string | undefined {
  const [, algorithm, privateKey] = readInside(pkcs8, TAG.sequence);
  if (!isRsaEncryption(contentOf(algorithm, TAG.sequence))) return "is not an RSA key";
  const [, modulus] = readInside(contentOf(privateKey, TAG.octetString), TAG.sequence);
  return faultOfModulus(contentOf(modulus, TAG.integer));
}

/**
 * What is wrong with the key inside a SubjectPublicKeyInfo, or `undefined`.
 *
 * @throws DerError when it is no SubjectPublicKeyInfo at all.
 */
export function faultOfSpki(spki: Uint8Array<ArrayBuffer>): string | undefined {
  const [algorithm, publicKey] = readInside(spki, TAG.sequence);
  if (!isRsaEncryption(contentOf(algorithm, TAG.sequence))) return "is not an RSA key";
  const bits = contentOf(publicKey, TAG.bitString);
  if (bits[0] !== 0) throw new DerError("its bit string has unused bits");
  const [modulus, exponent] = readInside(bits.subarray(1), TAG.sequence);
  return faultOfModulus(contentOf(modulus, TAG.integer)) ?? faultOfExponent(contentOf(exponent, TAG.integer));
}

/** What is wrong with a modulus of this many bits, or `undefined`. */
export function faultOfModulusLength(bits: number): string | undefined {
  return bits < MINIMUM_MODULUS_LENGTH
    ? `has only ${bits} bits; at least ${MINIMUM_MODULUS_LENGTH} are needed`
    : undefined;
}

function isRsaEncryption(algorithm: Uint8Array<ArrayBuffer>): boolean {
  const oid = contentOf(readElements(algorithm)[0], TAG.objectIdentifier);
  return oid.length === RSA_ENCRYPTION_OID.length && oid.every((byte, i) => byte === RSA_ENCRYPTION_OID[i]);
}

function faultOfModulus(integer: Uint8Array): string | undefined {
  const start = integer.findIndex((byte) => byte !== 0);
  if (start === -1) return "has no modulus";
  const highest = integer[start] ?? 0;
  return faultOfModulusLength((integer.length - start - 1) * 8 + (32 - Math.clz32(highest)));
}

function faultOfExponent(integer: Uint8Array): string | undefined {
  const exponent = integer.reduce((value, byte) => value * 256 + byte, 0);
  return exponent < MINIMUM_EXPONENT
    ? `has the public exponent ${exponent}; at least ${MINIMUM_EXPONENT} is needed`
    : undefined;
}

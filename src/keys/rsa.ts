import { MINIMUM_MODULUS_LENGTH } from "../../generated/constants.js";
import { contentOf, type DerElement, DerError, encodeElement, readElements, readInside, TAG } from "./der.js";

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
 * How a key is written, whatever the label above it says.
 *
 * @throws DerError when it is no structure at all.
 */
export function formOf(der: Uint8Array<ArrayBuffer>): { isPrivate: boolean; isPkcs1: boolean } {
  const [first, second] = readInside(der, TAG.sequence);
  // A private key begins with its version, a public one with its algorithm or a modulus.
  const isPrivate = first?.tag === TAG.integer && first.content.length === 1;
  return { isPrivate, isPkcs1: second?.tag === TAG.integer };
}

/** The modulus inside a PrivateKeyInfo, without leading zeros. */
export function modulusOfPkcs8(pkcs8: Uint8Array<ArrayBuffer>): Uint8Array {
  const [, , privateKey] = readInside(pkcs8, TAG.sequence);
  const [, modulus] = readInside(contentOf(privateKey, TAG.octetString), TAG.sequence);
  return withoutZeros(contentOf(modulus, TAG.integer));
}

/** The modulus inside a SubjectPublicKeyInfo, without leading zeros. */
export function modulusOfSpki(spki: Uint8Array<ArrayBuffer>): Uint8Array {
  return withoutZeros(contentOf(numbersOfSpki(spki)[0], TAG.integer));
}

/**
 * What is wrong with the key inside a PrivateKeyInfo, or `undefined`.
 *
 * @throws DerError when it is no PrivateKeyInfo at all.
 */
export function faultOfPkcs8(pkcs8: Uint8Array<ArrayBuffer>): string | undefined {
  const [, algorithm] = readInside(pkcs8, TAG.sequence);
  if (!isRsaEncryption(contentOf(algorithm, TAG.sequence))) return "is not an RSA key";
  return faultOfModulus(modulusOfPkcs8(pkcs8));
}

/**
 * What is wrong with the key inside a SubjectPublicKeyInfo, or `undefined`.
 *
 * @throws DerError when it is no SubjectPublicKeyInfo at all.
 */
export function faultOfSpki(spki: Uint8Array<ArrayBuffer>): string | undefined {
  const [algorithm] = readInside(spki, TAG.sequence);
  if (!isRsaEncryption(contentOf(algorithm, TAG.sequence))) return "is not an RSA key";
  const [, exponent] = numbersOfSpki(spki);
  return faultOfModulus(modulusOfSpki(spki)) ?? faultOfExponent(contentOf(exponent, TAG.integer));
}

/** Modulus and exponent. */
function numbersOfSpki(spki: Uint8Array<ArrayBuffer>): DerElement[] {
  const [, publicKey] = readInside(spki, TAG.sequence);
  const bits = contentOf(publicKey, TAG.bitString);
  if (bits[0] !== 0) throw new DerError("its bit string has unused bits");
  return readInside(bits.subarray(1), TAG.sequence);
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

function withoutZeros(integer: Uint8Array): Uint8Array {
  const start = integer.findIndex((byte) => byte !== 0);
  return start === -1 ? new Uint8Array() : integer.subarray(start);
}

/** @param modulus - without leading zeros. */
function faultOfModulus(modulus: Uint8Array): string | undefined {
  const [highest] = modulus;
  if (highest === undefined) return "has no modulus";
  return faultOfModulusLength((modulus.length - 1) * 8 + (32 - Math.clz32(highest)));
}

function faultOfExponent(integer: Uint8Array): string | undefined {
  const exponent = integer.reduce((value, byte) => value * 256 + byte, 0);
  return exponent < MINIMUM_EXPONENT
    ? `has the public exponent ${exponent}; at least ${MINIMUM_EXPONENT} is needed`
    : undefined;
}

import { createPrivateKey, createPublicKey, generatePrime, type KeyObject, X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import { MINIMUM_MODULUS_LENGTH } from "../../../generated/constants.js";

/** A key with its certificate. */
export interface CertifiedKey {
  /** Upper-case hexadecimal. */
  serialNo: string;
  /** PKCS#8. */
  privateKeyPem: string;
  certificatePem: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  notBefore: Date;
  notAfter: Date;
}

const EXPONENT = 65537n;

/**
 * An RSA key, as long as the scheme's name says. OpenSSL makes the two primes, and all else follows from them (RFC 8017, section
 * 3.2). `generateKeyPair` takes more than twice as long, for the sake of attacks that no test key has to withstand.
 */
export async function createKey(): Promise<KeyObject> {
  const [p, q] = await Promise.all([createPrime(), createPrime()]);
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
  if (d === undefined || p === q) return createKey();
  const numbers = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) ?? 0n };
  const jwk = Object.entries(numbers).map(([name, value]) => [name, base64url(value)]);
  return createPrivateKey({ key: { kty: "RSA", ...Object.fromEntries(jwk) }, format: "jwk" });
}

/** One that begins with two ones, so that a product of two has all its bits. */
async function createPrime(): Promise<bigint> {
  const prime = (await promisify(generatePrime)(MINIMUM_MODULUS_LENGTH / 2)) as ArrayBuffer;
  return BigInt(`0x${Buffer.from(prime).toString("hex")}`);
}

/** By Euclid's algorithm; `undefined` when the two have a common factor. */
function inverse(value: bigint, modulus: bigint): bigint | undefined {
  let [rest, next, factor, following] = [modulus, value % modulus, 0n, 1n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, following] = [following, factor - quotient * following];
  }
  return rest === 1n ? (factor + modulus) % modulus : undefined;
}

function base64url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex").toString("base64url");
}

/** Puts a key and its certificate together. Throws when either is not what it should be. */
export function readCertifiedKey(privateKeyPem: string, certificatePem: string): CertifiedKey {
  const privateKey = createPrivateKey(privateKeyPem);
  const certificate = new X509Certificate(certificatePem);
  if (!certificate.checkPrivateKey(privateKey)) throw new Error("the private key does not belong to the certificate");
  return {
    serialNo: certificate.serialNumber,
    privateKeyPem,
    certificatePem: `${certificatePem.trim()}\n`,
    privateKey,
    publicKey: createPublicKey(privateKey),
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
  };
}

/** PKCS#8, PEM. */
export function exportPrivate(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }) as string;
}

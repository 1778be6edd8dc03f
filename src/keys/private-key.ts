import { importSignKey, type SignKey } from "#crypto";
import { cryptoFault } from "../runtime/crypto-fault.js";
import { type CryptoKey, RSA_SHA256 } from "../runtime/web-crypto.js";
import type { Pem } from "./pem.js";
import { KeyFault, keyError, readPemKey } from "./pem-key.js";
import { faultOfModulusLength, faultOfPkcs8, formOf, pkcs1ToPkcs8 } from "./rsa.js";

const PATH = "privateKey";
const EXPECTED = "the merchant's private key in PEM (apiclient_key.pem)";

/** What to do about PEM blocks that people give by mistake. */
const faultsByLabel = (): Record<string, string> => ({
  "PUBLIC KEY": `is a public key; give ${EXPECTED}`,
  "RSA PUBLIC KEY": `is a public key; give ${EXPECTED}`,
  CERTIFICATE: `is a certificate; give ${EXPECTED}, which came with the merchant's own (apiclient_cert.pem)`,
  "ENCRYPTED PRIVATE KEY":
    "is encrypted with a passphrase; decrypt it first: openssl pkcs8 -topk8 -nocrypt -in encrypted.pem -out apiclient_key.pem",
  "EC PRIVATE KEY": `is an elliptic-curve key, not an RSA key; give ${EXPECTED}`,
  "OPENSSH PRIVATE KEY":
    "is in the format of OpenSSH; convert it first: ssh-keygen -p -N '' -m PKCS8 -f apiclient_key.pem",
});

/**
 * Reads a private key in PEM, PKCS#8 or PKCS#1, under either label (`BEGIN PRIVATE KEY`, `BEGIN RSA PRIVATE KEY`).
 *
 * @returns the key as PKCS#8 in DER.
 * @throws WechatPayInputError that says what was given and how to convert it.
 */
export function readPrivateKey(text: string): Uint8Array<ArrayBuffer> {
  return readPemKey(PATH, text, EXPECTED, (pem) => {
    const pkcs8 = toPkcs8(pem);
    const fault = faultOfPkcs8(pkcs8);
    if (fault !== undefined) throw new KeyFault(`${fault}; give ${EXPECTED}`);
    return pkcs8;
  });
}

function toPkcs8({ label, der }: Pem): Uint8Array<ArrayBuffer> {
  if (label !== "PRIVATE KEY" && label !== "RSA PRIVATE KEY") {
    throw new KeyFault(faultsByLabel()[label] ?? `is a PEM block of the kind "${label}"; give ${EXPECTED}`);
  }
  // By the structure: other tools read either of them under either label.
  const { isPrivate, isPkcs1 } = formOf(der);
  if (!isPrivate) throw new KeyFault(`holds no private key, though its label says so; give ${EXPECTED}`);
  return isPkcs1 ? pkcs1ToPkcs8(der) : der;
}

/** Imports PKCS#8, which checks what a look at the structure cannot. */
export async function importPrivateKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<SignKey> {
  try {
    return await importSignKey(pkcs8);
  } catch (error) {
    throw (
      cryptoFault(error) ?? keyError(PATH, EXPECTED, `is damaged: its numbers are not an RSA key; give ${EXPECTED}`)
    );
  }
}

/** Checks that a CryptoKey can sign for this scheme. */
export function checkPrivateCryptoKey(key: CryptoKey): void {
  const expected = "a private CryptoKey for RSASSA-PKCS1-v1_5 with SHA-256 that may sign";
  // Every key of that name, which is looked at first, has a hash.
  const { name, hash, modulusLength } = key.algorithm as {
    name: string;
    hash: { name: string };
    modulusLength?: number;
  };
  const fault =
    (key.type !== "private" && `is a ${key.type} CryptoKey`) ||
    (name !== RSA_SHA256.name && `is a CryptoKey for ${name}`) ||
    (hash.name !== RSA_SHA256.hash && `is a CryptoKey for ${hash.name}`) ||
    (!key.usages.includes("sign") && `is a CryptoKey with the usages ${key.usages.join(", ") || "none"}`) ||
    faultOfModulusLength(modulusLength ?? 0);
  if (fault) throw keyError(PATH, expected, `${fault}; give ${expected}`);
}

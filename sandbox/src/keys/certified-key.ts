import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, X509Certificate } from "node:crypto";
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

/** A new RSA key of the length that the signature scheme requires. */
export async function createKey(): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: MINIMUM_MODULUS_LENGTH });
  return privateKey;
}

/** Reads a key and its certificate. @throws Error when one is damaged, or they do not belong together */
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

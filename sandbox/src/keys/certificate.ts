import "reflect-metadata";
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
  webcrypto,
} from "node:crypto";
import { promisify } from "node:util";
import { X509Certificate, X509CertificateGenerator } from "@peculiar/x509";
import { MINIMUM_MODULUS_LENGTH } from "../../../generated/constants.js";

const YEAR = 365 * 24 * 3600_000;
const VALID_YEARS = 5;
const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

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

/** An RSA key, as long as the scheme's name says. */
export async function createKey(): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: MINIMUM_MODULUS_LENGTH });
  return privateKey;
}

/** Makes a key and a self-signed certificate for it. */
export async function createCertifiedKey(commonName: string, now: number): Promise<CertifiedKey> {
  const privateKey = await createKey();
  const [signing, verifying] = await Promise.all([
    webcrypto.subtle.importKey("pkcs8", privateKey.export({ type: "pkcs8", format: "der" }), ALGORITHM, true, ["sign"]),
    webcrypto.subtle.importKey("spki", exportPublic(privateKey), ALGORITHM, true, ["verify"]),
  ]);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      // The leading digit keeps the number positive and 40 digits long, as the platform's own are.
      serialNumber: `5${randomBytes(20).toString("hex").slice(1)}`,
      name: `CN=${commonName}, O=wechatpay-global sandbox (test key)`,
      notBefore: new Date(now - 24 * 3600_000),
      notAfter: new Date(now + VALID_YEARS * YEAR),
      signingAlgorithm: ALGORITHM,
      keys: { privateKey: signing, publicKey: verifying },
    },
    webcrypto as never,
  );
  return readCertifiedKey(exportPrivate(privateKey), certificate.toString("pem"));
}

/** Puts a key and its certificate together again. Throws when either is not what it should be. */
export function readCertifiedKey(privateKeyPem: string, certificatePem: string): CertifiedKey {
  const privateKey = createPrivateKey(privateKeyPem);
  const certificate = new X509Certificate(certificatePem);
  if (!Buffer.from(certificate.publicKey.rawData).equals(exportPublic(privateKey))) {
    throw new Error("the private key does not belong to the certificate");
  }
  return {
    serialNo: certificate.serialNumber.toUpperCase(),
    privateKeyPem,
    certificatePem: `${certificatePem.trim()}\n`,
    privateKey,
    publicKey: createPublicKey(privateKey),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
  };
}

/** PKCS#8, PEM. */
export function exportPrivate(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }) as string;
}

/** SubjectPublicKeyInfo, DER. */
function exportPublic(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ type: "spki", format: "der" }) as Buffer;
}

import "reflect-metadata";
import { createPublicKey, type KeyObject, randomBytes, webcrypto } from "node:crypto";
import { X509CertificateGenerator } from "@peculiar/x509";
import { type CertifiedKey, exportPrivate, readCertifiedKey } from "./certified-key.js";

/*
 * Loaded only to make a certificate: the library takes longer to load than the rest of the sandbox.
 */

const YEAR = 365 * 24 * 3600_000;
const VALID_YEARS = 5;
const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** Makes a self-signed certificate for an RSA key. */
export async function certify(privateKey: KeyObject, commonName: string, now: number): Promise<CertifiedKey> {
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  const [signing, verifying] = await Promise.all([
    webcrypto.subtle.importKey("pkcs8", privateKey.export({ type: "pkcs8", format: "der" }), ALGORITHM, true, ["sign"]),
    webcrypto.subtle.importKey("spki", publicKey, ALGORITHM, true, ["verify"]),
  ]);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      // The first digit keeps the number positive and 40 digits long, as on the platform.
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

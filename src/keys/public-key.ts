import type { Pem } from "./pem.js";
import { KeyFault, readPemKey } from "./pem-key.js";
import { faultOfSpki, pkcs1ToSpki } from "./rsa.js";
import { type Certificate, readCertificate } from "./x509.js";

const EXPECTED = "a platform certificate or a platform public key in PEM";

export interface PlatformPublicKey {
  /** SubjectPublicKeyInfo in DER. */
  spki: Uint8Array<ArrayBuffer>;
  /** Where the key came in a certificate. */
  certificate?: Certificate | undefined;
}

/**
 * Reads a platform key in PEM: a certificate (`BEGIN CERTIFICATE`) or a public key
 * (`BEGIN PUBLIC KEY`, `BEGIN RSA PUBLIC KEY`).
 *
 * @throws WechatPayInputError that names the option at `path` and says what was given.
 */
export function readPublicKey(path: string, text: string): PlatformPublicKey {
  return readPemKey(path, text, EXPECTED, (pem) => {
    const key = toSpki(pem);
    const fault = faultOfSpki(key.spki);
    if (fault !== undefined) throw new KeyFault(`${fault}; give ${EXPECTED}`);
    return key;
  });
}

function toSpki({ label, der }: Pem): PlatformPublicKey {
  switch (label) {
    case "CERTIFICATE": {
      const certificate = readCertificate(der);
      return { spki: certificate.publicKey, certificate };
    }
    case "PUBLIC KEY":
      return { spki: der };
    case "RSA PUBLIC KEY":
      return { spki: pkcs1ToSpki(der) };
    default:
      if (label.endsWith("PRIVATE KEY")) {
        throw new KeyFault(`is a private key, which nobody but its owner may hold; give ${EXPECTED}`);
      }
      throw new KeyFault(`is a PEM block of the kind "${label}"; give ${EXPECTED}`);
  }
}

import type { Pem } from "./pem.js";
import { KeyFault, readPemKey } from "./pem-key.js";
import { faultOfSpki, formOf, pkcs1ToSpki } from "./rsa.js";
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
 * (SubjectPublicKeyInfo or PKCS#1, under `BEGIN PUBLIC KEY` or `BEGIN RSA PUBLIC KEY`).
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
    case "RSA PUBLIC KEY": {
      // By the structure: other tools read either of them under either label.
      const { isPrivate, isPkcs1 } = formOf(der);
      if (isPrivate) throw privateKeyFault();
      return { spki: isPkcs1 ? pkcs1ToSpki(der) : der };
    }
    default:
      if (label.endsWith("PRIVATE KEY")) throw privateKeyFault();
      throw new KeyFault(`is a PEM block of the kind "${label}"; give ${EXPECTED}`);
  }
}

function privateKeyFault(): KeyFault {
  return new KeyFault(`is a private key; give ${EXPECTED}`);
}

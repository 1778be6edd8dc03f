import "reflect-metadata";
import { webcrypto } from "node:crypto";
import { isIP } from "node:net";
import {
  BasicConstraintsExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

const HOUR = 3600_000;
const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** The key and the certificate of a TLS server. */
export interface ServerCertificate {
  /** PKCS#8, in PEM. */
  key: string;
  cert: string;
}

/** A certificate authority for servers on this machine; no client trusts it by default. */
export interface TestAuthority {
  certificatePem: string;
  /** @param name - the host that the certificate is for. */
  issue(name: string, notAfter?: Date): Promise<ServerCertificate>;
}

/** A self-signed certificate. */
export async function issueToItself(name: string): Promise<ServerCertificate> {
  const keys = await createKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: "03",
      name: `CN=${name}`,
      notBefore: new Date(Date.now() - 24 * HOUR),
      notAfter: new Date(Date.now() + HOUR),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [new SubjectAlternativeNameExtension([{ type: "dns", value: name }])],
    },
    webcrypto as never,
  );
  return serverCertificate(keys.privateKey, certificate.toString("pem"));
}

export async function createTestAuthority(): Promise<TestAuthority> {
  const keys = await createKeys();
  const authority = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: "01",
      name: "CN=Test authority",
      notBefore: new Date(Date.now() - 48 * HOUR),
      notAfter: new Date(Date.now() + 48 * HOUR),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [new BasicConstraintsExtension(true, undefined, true)],
    },
    webcrypto as never,
  );
  return {
    certificatePem: authority.toString("pem"),
    issue: async (name, notAfter = new Date(Date.now() + HOUR)) => {
      const { publicKey, privateKey } = await createKeys();
      const certificate = await X509CertificateGenerator.create(
        {
          serialNumber: "02",
          subject: `CN=${name}`,
          issuer: authority.subject,
          notBefore: new Date(Date.now() - 24 * HOUR),
          notAfter,
          signingAlgorithm: ALGORITHM,
          publicKey,
          signingKey: keys.privateKey,
          extensions: [new SubjectAlternativeNameExtension([{ type: isIP(name) ? "ip" : "dns", value: name }])],
        },
        webcrypto as never,
      );
      return serverCertificate(privateKey, certificate.toString("pem"));
    },
  };
}

async function serverCertificate(privateKey: webcrypto.CryptoKey, cert: string): Promise<ServerCertificate> {
  const pkcs8 = await webcrypto.subtle.exportKey("pkcs8", privateKey);
  return { key: PemConverter.encode(pkcs8, "PRIVATE KEY"), cert };
}

async function createKeys(): Promise<webcrypto.CryptoKeyPair> {
  return (await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
}

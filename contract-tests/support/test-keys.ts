import "reflect-metadata";
import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, webcrypto } from "node:crypto";
import { X509CertificateGenerator } from "@peculiar/x509";
import { takeRsaKey } from "./rsa-keys.js";

/** An RSA key and its self-signed certificate, made for tests on this machine. */
export interface TestKey {
  /** PKCS#8. */
  privateKeyPem: string;
  /** SubjectPublicKeyInfo. */
  publicKeyPem: string;
  certificatePem: string;
  /** Upper-case hexadecimal. */
  serialNo: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/**
 * When a test key's certificate holds, unless a test says otherwise: at any time at which a test may let its clock stand,
 * whatever day it is today.
 */
export const VALIDITY = { notBefore: new Date("2000-01-01T00:00:00Z"), notAfter: new Date("2049-12-31T23:59:59Z") };

export interface TestKeyOptions {
  /** Default that of {@link VALIDITY}. */
  notBefore?: Date;
  /** Default that of {@link VALIDITY}. */
  notAfter?: Date;
  /** Default 2048. */
  modulusLength?: number;
  /** Upper-case hexadecimal, two digits for each byte. Default a random one without leading zero. */
  serialNo?: string;
}

/** A test key. It signs only test messages. */
export async function createTestKey(name: string, options: TestKeyOptions = {}): Promise<TestKey> {
  const { modulusLength, serialNo = `5A${randomBytes(19).toString("hex").toUpperCase()}` } = options;
  const privateKey =
    modulusLength === undefined ? takeRsaKey() : generateKeyPairSync("rsa", { modulusLength }).privateKey;
  const publicKey = createPublicKey(privateKey);
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serialNo,
      name: `CN=${name}`,
      notBefore: options.notBefore ?? VALIDITY.notBefore,
      notAfter: options.notAfter ?? VALIDITY.notAfter,
      signingAlgorithm: algorithm,
      keys: {
        privateKey: await webcrypto.subtle.importKey("pkcs8", exportDer(privateKey, "pkcs8"), algorithm, true, [
          "sign",
        ]),
        publicKey: await webcrypto.subtle.importKey("spki", exportDer(publicKey, "spki"), algorithm, true, ["verify"]),
      },
    },
    webcrypto as never,
  );
  return {
    privateKeyPem: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    publicKeyPem: publicKey.export({ type: "spki", format: "pem" }) as string,
    certificatePem: certificate.toString("pem"),
    serialNo,
    privateKey,
    publicKey,
  };
}

function exportDer(key: KeyObject, type: "pkcs8" | "spki"): Uint8Array<ArrayBuffer> {
  const { export: exportKey } = key as { export(options: { type: string; format: "der" }): Buffer };
  return new Uint8Array(exportKey.call(key, { type, format: "der" }));
}

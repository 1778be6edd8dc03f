import "reflect-metadata";
import { createPrivateKey, X509Certificate as NodeCertificate, randomBytes, webcrypto } from "node:crypto";
import { isIP } from "node:net";
import { join } from "node:path";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";
import { type CertifiedKey, readCertifiedKey } from "./certified-key.js";
import { readIfPresent, writePrivately } from "./files.js";
import { nameConstraints, permits } from "./name-constraints.js";

const DAY = 24 * 3600_000;
const CA_DAYS = 3650;
/** Browsers and systems accept no longer validity, even from a CA that the user added. */
const SERVER_DAYS = 396;
/** A certificate with less time left is replaced. */
const LEAST_DAYS = 30;
const KEY = { name: "ECDSA", namedCurve: "P-256" };
const SIGNATURE = { name: "ECDSA", hash: "SHA-256" };
const OWNER = "O=wechatpay-global sandbox (test key)";
const LOCAL_NAMES = ["localhost", "127.0.0.1", "::1"];

/** Key and certificates for HTTPS. */
export interface Tls {
  /** The certificate of the test CA, for clients to trust. PEM. */
  ca: string;
  caFile: string;
  /** The server's private key. PEM. */
  key: string;
  /** The server's certificate. PEM. */
  cert: string;
}

/**
 * Reads the test CA and the server's certificate from a folder, and makes them when they are missing. A restart keeps both, so that
 * clients still trust the CA. The server's certificate is replaced when the names change or it is about to expire; the CA when it is
 * about to expire, or may not certify a name.
 *
 * @param more - DNS names and IP addresses, without brackets, besides those of this machine
 * @throws Error that names the CA's file when it is damaged.
 */
export async function openTls(directory: string, more: readonly string[], now: number): Promise<Tls> {
  const names = [...new Set([...LOCAL_NAMES, ...more])];
  const folder = join(directory, "tls");
  const ca = await openCa(join(folder, "private", "ca.pem"), names, now);
  const server = await openServer(join(folder, "private", "server.pem"), ca, names, now);
  const caFile = join(folder, "ca.pem");
  if (readIfPresent(caFile) !== ca.certificatePem) writePrivately(caFile, ca.certificatePem);
  return { ca: ca.certificatePem, caFile, key: server.privateKeyPem, cert: server.certificatePem };
}

async function openCa(file: string, names: string[], now: number): Promise<CertifiedKey> {
  const known = readCa(file);
  if (known && isStillValid(known, now) && permits(new X509Certificate(known.certificatePem), names)) return known;
  return write(file, await createCa(names, now));
}

function readCa(file: string): CertifiedKey | undefined {
  const text = readIfPresent(file);
  if (text === undefined) return undefined;
  try {
    return readPair(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The test CA in ${file} cannot be used: ${reason}. --reset makes a new one.`);
  }
}

async function openServer(file: string, ca: CertifiedKey, names: string[], now: number): Promise<CertifiedKey> {
  const known = readServer(file);
  if (known && isStillValid(known, now) && hasNames(known, names) && isIssuedBy(known, ca)) return known;
  return write(file, await createServer(ca, names, now));
}

/** A damaged server certificate is replaced, because clients trust the CA only. */
function readServer(file: string): CertifiedKey | undefined {
  try {
    return readPair(readIfPresent(file) ?? "");
  } catch {
    return undefined;
  }
}

/** Key and certificate are one file, so that an interrupted run leaves no wrong pair. */
function write(file: string, key: CertifiedKey): CertifiedKey {
  writePrivately(file, key.privateKeyPem + key.certificatePem);
  return key;
}

function readPair(text: string): CertifiedKey {
  const at = text.indexOf("-----BEGIN CERTIFICATE-----");
  return readCertifiedKey(text.slice(0, at), text.slice(at));
}

function isStillValid({ notBefore, notAfter }: CertifiedKey, now: number): boolean {
  return notBefore.getTime() <= now && notAfter.getTime() - now > LEAST_DAYS * DAY;
}

function hasNames({ certificatePem }: CertifiedKey, names: readonly string[]): boolean {
  const extension = new X509Certificate(certificatePem).getExtension(SubjectAlternativeNameExtension);
  return extension !== null && Buffer.from(extension.value).equals(Buffer.from(alternativeNames(names).value));
}

function isIssuedBy(server: CertifiedKey, ca: CertifiedKey): boolean {
  return new NodeCertificate(server.certificatePem).verify(ca.publicKey);
}

async function createCa(names: readonly string[], now: number): Promise<CertifiedKey> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      ...valid(now, CA_DAYS),
      // A different name for each CA: trust stores find issuers by name.
      name: `CN=wechatpay-global sandbox TEST CA ${randomBytes(4).toString("hex")}, ${OWNER}`,
      keys,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        nameConstraints(names),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto as never),
      ],
    },
    webcrypto as never,
  );
  return certify(keys.privateKey, certificate);
}

async function createServer(ca: CertifiedKey, names: readonly string[], now: number): Promise<CertifiedKey> {
  const keys = await generateKeys();
  const issuer = new X509Certificate(ca.certificatePem);
  const caKey = createPrivateKey(ca.privateKeyPem).export({ type: "pkcs8", format: "der" });
  const certificate = await X509CertificateGenerator.create(
    {
      ...valid(now, SERVER_DAYS),
      subject: `CN=wechatpay-global sandbox, ${OWNER}`,
      issuer: issuer.subject,
      publicKey: keys.publicKey,
      signingKey: await webcrypto.subtle.importKey("pkcs8", caKey, KEY, false, ["sign"]),
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        alternativeNames(names),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto as never),
        await AuthorityKeyIdentifierExtension.create(issuer.publicKey, false, webcrypto as never),
      ],
    },
    webcrypto as never,
  );
  return certify(keys.privateKey, certificate);
}

function valid(now: number, days: number) {
  return {
    // The first digit keeps the number positive.
    serialNumber: `5${randomBytes(16).toString("hex").slice(1)}`,
    // The clock of a container or of another machine may be behind.
    notBefore: new Date(now - DAY),
    notAfter: new Date(now + days * DAY),
    signingAlgorithm: SIGNATURE,
  };
}

function alternativeNames(names: readonly string[]): SubjectAlternativeNameExtension {
  return new SubjectAlternativeNameExtension(names.map((name) => ({ type: isIP(name) ? "ip" : "dns", value: name })));
}

async function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(KEY, true, ["sign", "verify"]);
}

async function certify(privateKey: webcrypto.CryptoKey, certificate: X509Certificate): Promise<CertifiedKey> {
  const key = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", privateKey));
  const pem = createPrivateKey({ key, type: "pkcs8", format: "der" }).export({ type: "pkcs8", format: "pem" });
  return readCertifiedKey(pem as string, certificate.toString("pem"));
}

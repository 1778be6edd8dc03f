import { createPrivateKey, createPublicKey, type KeyObject, randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { KnownKey } from "../doctor/finding.js";
import type { PlatformCertificateView } from "../views.js";
import { type CertifiedKey, createKey, exportPrivate, readCertifiedKey } from "./certified-key.js";
import { namesIn, readIfPresent, removeFolderIfEmpty, writePrivately } from "./files.js";
import {
  assembleMerchant,
  type Bindings,
  createMerchantRecord,
  type Merchant,
  type MerchantRecord,
  NAMES,
} from "./merchant.js";

/** A platform certificate that signs now, will sign, or has signed. */
export interface PlatformCertificate {
  state: PlatformCertificateView["state"];
  key: CertifiedKey;
}

/** The content of `sandbox.json`: all data that is not in PEM files. */
interface Index {
  version: 1;
  merchant: MerchantRecord;
  institution: MerchantRecord;
  platform: {
    public_key_id: string;
    certificates: { serial_no: string; state: PlatformCertificate["state"] }[];
  };
}

/** The common name of the platform certificates. */
const PLATFORM = "Sandbox Platform";

/** The keyring's folders and file names: a reset removes only these. */
const FOLDERS = { common: "merchant", institutional: "institution" } as const;
const OWN_FILES: [folder: string, name: RegExp][] = [
  ["merchant", /^apiclient_(?:key|cert)\.pem/],
  ["institution", /^apiclient_(?:key|cert)\.pem/],
  ["platform/private", /^(?:[0-9A-F]{40}|PUB_KEY_ID_[0-9]+)\.pem/],
  ["platform/certificates", /^[0-9A-F]{40}\.pem/],
  ["platform", /^public_key\.pem/],
  ["tls/private", /^(?:ca|server)\.pem/],
  ["tls", /^ca\.pem/],
  [".", /^sandbox\.json/],
];

/** The keys of the callers and the platform. A folder keeps them over a restart. */
export class Keyring {
  readonly merchants: readonly Merchant[];
  readonly publicKey: { serialNo: string; privateKey: KeyObject };
  readonly #directory: string;
  readonly #index: Index;
  readonly #now: () => number;
  #certificates: PlatformCertificate[];
  /** Cached for every request; only a change of the certificates changes it. */
  #known: readonly KnownKey[];
  /** The last change: the next one starts when it has ended. */
  #changed: Promise<void> = Promise.resolve();

  private constructor(
    directory: string,
    index: Index,
    now: () => number,
    keys: { merchants: Merchant[]; publicKey: KeyObject; certificates: PlatformCertificate[] },
  ) {
    this.#directory = directory;
    this.#index = index;
    this.#now = now;
    this.merchants = keys.merchants;
    this.publicKey = { serialNo: index.platform.public_key_id, privateKey: keys.publicKey };
    this.#certificates = keys.certificates;
    this.#known = this.#listKnown();
  }

  /**
   * Reads the keys of a folder, or makes them when the folder has none.
   *
   * @throws Error when a file of the folder cannot be read, or a key and its certificate do not belong together.
   */
  static async open(directory: string, more: Bindings, now: () => number): Promise<Keyring> {
    if (readIfPresent(join(directory, "sandbox.json")) === undefined) await createKeys(directory, now());
    try {
      return Keyring.#read(directory, more, now);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The keys in ${directory} cannot be used: ${reason}. --reset makes new ones.`);
    }
  }

  /** Removes the keyring's own files of a folder. */
  static reset(directory: string): void {
    for (const [name, pattern] of OWN_FILES) {
      const folder = join(directory, name);
      // The patterns match drafts too, which an interrupted run leaves behind.
      for (const file of namesIn(folder).filter((file) => pattern.test(file)))
        rmSync(join(folder, file), { force: true });
      if (name !== ".") removeFolderIfEmpty(folder);
    }
  }

  static #read(directory: string, more: Bindings, now: () => number): Keyring {
    const index = readIndex(join(directory, "sandbox.json"));
    const merchants = (["common", "institutional"] as const).map((mode) => {
      const record = mode === "common" ? index.merchant : index.institution;
      const folder = join(directory, FOLDERS[mode]);
      const key = readPair(join(folder, "apiclient_key.pem"), join(folder, "apiclient_cert.pem"));
      return assembleMerchant(mode, record, key, more);
    });
    const certificates = index.platform.certificates.map(({ serial_no, state }) => ({
      state,
      key: readPair(privatePath(directory, serial_no), certificatePath(directory, serial_no)),
    }));
    const publicKeyPath = privatePath(directory, index.platform.public_key_id);
    const publicKeyPem = read(publicKeyPath);
    const publicKey = withFileName(publicKeyPath, () => createPrivateKey(publicKeyPem));
    return new Keyring(directory, index, now, { merchants, publicKey, certificates });
  }

  /** The folder of a merchant's key and certificate. */
  folderOf({ mode }: Merchant): string {
    return join(this.#directory, FOLDERS[mode]);
  }

  /** The file of the platform's public key, for clients that pin the key. */
  get publicKeyFile(): string {
    return join(this.#directory, "platform", "public_key.pem");
  }

  /** The listed certificates: announced, current, previous. */
  get certificates(): readonly PlatformCertificate[] {
    return this.#certificates;
  }

  get current(): CertifiedKey {
    const current = this.#certificates.find(({ state }) => state === "CURRENT");
    if (!current) throw new Error("sandbox.json names no current platform certificate");
    return current.key;
  }

  /** The key to sign an answer with: the public key if the request asks for its ID, otherwise the current certificate. */
  signingKey(asked: string | undefined): { serialNo: string; privateKey: KeyObject } {
    return asked === this.publicKey.serialNo ? this.publicKey : this.current;
  }

  /** Lists a new certificate that does not sign yet. */
  announce(): Promise<void> {
    return this.#change(() => this.#announce());
  }

  /** Makes the announced certificate the current one; announces one first if there is none. */
  rotate(): Promise<void> {
    return this.#change(async () => {
      await this.#announce();
      const next = this.#certificates
        .filter(({ state }) => state !== "PREVIOUS")
        .map(({ state, key }) => ({ state: state === "ANNOUNCED" ? "CURRENT" : "PREVIOUS", key }) as const);
      this.#replace(next);
    });
  }

  #change(change: () => Promise<void>): Promise<void> {
    const changed = this.#changed.then(change);
    this.#changed = changed.catch(() => {});
    return changed;
  }

  async #announce(): Promise<void> {
    if (this.#certificates.some(({ state }) => state === "ANNOUNCED")) return;
    const privateKey = await createKey();
    const { certify } = await import("./certificate.js");
    const key = await certify(privateKey, PLATFORM, this.#now());
    this.#replace([{ state: "ANNOUNCED", key }, ...this.#certificates]);
  }

  /** Every key that may have made a signature, rightly or wrongly. */
  get known(): readonly KnownKey[] {
    return this.#known;
  }

  #listKnown(): KnownKey[] {
    const merchants = this.merchants.map(({ mchid, mode, key }) => ({
      serialNo: key.serialNo,
      mchid,
      owner:
        mode === "common"
          ? { en: `the sandbox's merchant ${mchid}`, zh: `沙箱商户 ${mchid}` }
          : { en: `the sandbox's institution ${mchid}`, zh: `沙箱机构 ${mchid}` },
      publicKey: key.publicKey,
    }));
    const certificates = this.#certificates.map(({ key }) => ({
      serialNo: key.serialNo,
      mchid: null,
      owner: { en: "the platform (its certificate)", zh: "平台（平台证书）" },
      publicKey: key.publicKey,
    }));
    const publicKey = {
      serialNo: this.publicKey.serialNo,
      mchid: null,
      owner: { en: "the platform (its public key)", zh: "平台（平台公钥）" },
      publicKey: createPublicKey(this.publicKey.privateKey),
    };
    return [...merchants, ...certificates, publicKey];
  }

  #replace(certificates: PlatformCertificate[]): void {
    for (const { key } of certificates) writeCertificate(this.#directory, key);
    this.#index.platform.certificates = certificates.map(({ state, key }) => ({ state, serial_no: key.serialNo }));
    writeIndex(this.#directory, this.#index);
    // After the index was written without them: an interruption here loses no listed certificate.
    for (const { key } of this.#certificates.filter((old) => !certificates.some(({ key }) => key === old.key))) {
      rmSync(certificatePath(this.#directory, key.serialNo), { force: true });
      rmSync(privatePath(this.#directory, key.serialNo), { force: true });
    }
    this.#certificates = certificates;
    this.#known = this.#listKnown();
  }
}

/** Writes the index last: without an index, the next start makes new keys. */
async function createKeys(directory: string, now: number): Promise<void> {
  // Other threads make the keys while this thread loads the certificate library.
  const [ofMerchant, ofInstitution, ofPlatform, publicKey, { certify }] = await Promise.all([
    createKey(),
    createKey(),
    createKey(),
    createKey(),
    import("./certificate.js"),
  ]);
  const merchant = createMerchantRecord();
  const institution = createMerchantRecord();
  for (const [mode, { mchid }, privateKey] of [
    ["common", merchant, ofMerchant],
    ["institutional", institution, ofInstitution],
  ] as const) {
    const key = await certify(privateKey, `${NAMES[mode].en} ${mchid}`, now);
    writePrivately(join(directory, FOLDERS[mode], "apiclient_key.pem"), key.privateKeyPem);
    writePrivately(join(directory, FOLDERS[mode], "apiclient_cert.pem"), key.certificatePem);
  }
  const certificate = await certify(ofPlatform, PLATFORM, now);
  writeCertificate(directory, certificate);
  const publicKeyId = `PUB_KEY_ID_${randomInt(10 ** 10, 10 ** 11)}${new Date(now).toISOString().replace(/\D/g, "").slice(0, 14)}`;
  writePrivately(privatePath(directory, publicKeyId), exportPrivate(publicKey));
  const publicKeyPem = createPublicKey(publicKey).export({ type: "spki", format: "pem" }) as string;
  writePrivately(join(directory, "platform", "public_key.pem"), publicKeyPem);
  writeIndex(directory, {
    version: 1,
    merchant,
    institution,
    platform: {
      public_key_id: publicKeyId,
      certificates: [{ serial_no: certificate.serialNo, state: "CURRENT" }],
    },
  });
}

function writeIndex(directory: string, index: Index): void {
  writePrivately(join(directory, "sandbox.json"), `${JSON.stringify(index, null, 2)}\n`);
}

function writeCertificate(directory: string, key: CertifiedKey): void {
  writePrivately(certificatePath(directory, key.serialNo), key.certificatePem);
  writePrivately(privatePath(directory, key.serialNo), key.privateKeyPem);
}

/** Private keys of the platform. A merchant never has them. */
function privatePath(directory: string, name: string): string {
  return join(directory, "platform", "private", `${name}.pem`);
}

function certificatePath(directory: string, serialNo: string): string {
  return join(directory, "platform", "certificates", `${serialNo}.pem`);
}

function read(path: string): string {
  const text = readIfPresent(path);
  if (text === undefined) throw new Error(`${path} is missing`);
  return text;
}

/** @throws Error that names the files when they are missing, damaged, or do not belong together. */
function readPair(keyPath: string, certificatePath: string): CertifiedKey {
  const [key, certificate] = [read(keyPath), read(certificatePath)];
  return withFileName(`${keyPath} with ${certificatePath}`, () => readCertifiedKey(key, certificate));
}

function readIndex(path: string): Index {
  const text = read(path);
  const index = withFileName(path, () => JSON.parse(text) as Index);
  if (index?.version !== 1) throw new Error(`${path} is of another version`);
  return withFileName(path, () => {
    const { merchant, institution, platform } = index as Partial<Index>;
    const texts = [merchant?.mchid, merchant?.api_v3_key, institution?.mchid, institution?.api_v3_key];
    const isWhole = [...texts, platform?.public_key_id].every((text) => typeof text === "string");
    if (!isWhole) throw new Error("a value is missing");
    const isCurrent = platform?.certificates?.some(({ state }) => state === "CURRENT");
    if (!isCurrent) throw new Error("no certificate is current");
    return index;
  });
}

/** Adds the file name to an error. */
function withFileName<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${path} is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}

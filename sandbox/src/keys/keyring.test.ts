import { createPrivateKey, createPublicKey, sign, verify, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, folderWithKeys, NO_BINDINGS } from "../support.test-helper.js";
import { readCertifiedKey } from "./certified-key.js";
import { Keyring } from "./keyring.js";

const NOW = Date.UTC(2026, 0, 2);
const open = (folder: string) => Keyring.open(folder, NO_BINDINGS, () => NOW);

/** Every file of a folder with its text. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

const mode = (path: string) => statSync(path).mode & 0o777;

describe("a first start", () => {
  it("makes keys, certificates and an index that only the owner can read", async () => {
    const folder = join(emptyFolder(), "new");
    const keyring = await open(folder);
    const files = filesOf(folder);
    const platform = keyring.current.serialNo;
    expect(Object.keys(files).sort()).toEqual(
      [
        "sandbox.json",
        "merchant/apiclient_key.pem",
        "merchant/apiclient_cert.pem",
        "institution/apiclient_key.pem",
        "institution/apiclient_cert.pem",
        "platform/public_key.pem",
        `platform/certificates/${platform}.pem`,
        `platform/private/${platform}.pem`,
        `platform/private/${keyring.publicKey.serialNo}.pem`,
      ].sort(),
    );
    for (const name of Object.keys(files)) expect(mode(join(folder, name)), name).toBe(0o600);
    for (const name of ["", "merchant", "platform", "platform/private"]) expect(mode(join(folder, name))).toBe(0o700);
  });

  it("makes certificates that node:crypto reads, with serial number and key", async () => {
    const keyring = await open(await folderWithKeys());
    for (const key of [...keyring.merchants.map(({ key }) => key), keyring.current]) {
      const certificate = new X509Certificate(key.certificatePem);
      expect(key.serialNo).toMatch(/^5[0-9A-F]{39}$/);
      expect(certificate.serialNumber).toBe(key.serialNo);
      expect(certificate.checkPrivateKey(createPrivateKey(key.privateKeyPem))).toBe(true);
      expect(certificate.verify(certificate.publicKey)).toBe(true);
      expect(key.privateKeyPem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
      const signature = sign("sha256", Buffer.from("x"), key.privateKey);
      expect(verify("sha256", Buffer.from("x"), certificate.publicKey, signature)).toBe(true);
    }
  });

  it("makes a platform public key that belongs to its private key", async () => {
    const keyring = await open(await folderWithKeys());
    expect(keyring.publicKey.serialNo).toMatch(/^PUB_KEY_ID_[0-9]{25}$/);
    const published = createPublicKey(readFileSync(keyring.publicKeyFile));
    expect(published.equals(createPublicKey(keyring.publicKey.privateKey))).toBe(true);
  });

  it("makes two callers with different numbers and keys", async () => {
    const [merchant, institution] = (await open(await folderWithKeys())).merchants;
    expect(merchant).toMatchObject({ mode: "common", mchid: expect.stringMatching(/^19[0-9]{8}$/) });
    expect(institution).toMatchObject({ mode: "institutional", mchid: expect.stringMatching(/^19[0-9]{8}$/) });
    expect(merchant?.apiV3Key).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set([merchant?.apiV3Key, institution?.apiV3Key]).size).toBe(2);
    expect(new Set([merchant?.key.serialNo, institution?.key.serialNo]).size).toBe(2);
  });
});

it("a second start reads the same keys and changes no file", async () => {
  const folder = await folderWithKeys();
  const before = filesOf(folder);
  const [one, other] = [await open(folder), await open(folder)];
  expect(filesOf(folder)).toEqual(before);
  expect(other.known).toEqual(one.known);
});

it("additional identifiers come after the document's", async () => {
  const more = { appids: ["wxmine"], subMchids: ["77"], planIds: [9] };
  const [merchant, institution] = (await Keyring.open(await folderWithKeys(), more, Date.now)).merchants;
  expect(merchant).toMatchObject({ appids: [expect.any(String), "wxmine"], subMchids: [], subAppids: [] });
  expect(merchant?.planIds).toEqual([123, 9]);
  expect(institution).toMatchObject({
    appids: [expect.any(String), "wxmine"],
    subMchids: ["10000097", "77"],
    subAppids: [expect.any(String), "wxmine"],
    planIds: [123, 9],
  });
});

describe("a reset", () => {
  it("removes the keyring's files, so that the next start makes new keys", async () => {
    const folder = await folderWithKeys();
    const before = await open(folder);
    Keyring.reset(folder);
    expect(readdirSync(folder)).toEqual([".gitignore"]);
    const after = await open(folder);
    const serials = (keyring: Keyring) => keyring.known.map(({ serialNo }) => serialNo);
    expect(serials(after).filter((serial) => serials(before).includes(serial))).toEqual([]);
  });

  it("removes nothing else, also in folders with the same names", async () => {
    const folder = await folderWithKeys();
    const foreign = ["notes.txt", "merchant/notes.pem", "platform/index.ts", "platform/private/mine.pem", "src/a.ts"];
    mkdirSync(join(folder, "src"));
    for (const name of foreign) writeFileSync(join(folder, name), "mine");
    Keyring.reset(folder);
    const left = filesOf(folder);
    expect(Object.keys(left).sort()).toEqual([".gitignore", ...foreign].sort());
    expect(left["platform/index.ts"]).toBe("mine");
  });

  it("of a missing folder does nothing", () => {
    const folder = join(emptyFolder(), "none");
    Keyring.reset(folder);
    expect(existsSync(folder)).toBe(false);
  });
});

describe("the error for unusable keys names the file and --reset", () => {
  const certificateOf = (folder: string) =>
    `platform/certificates/${readdirSync(`${folder}/platform/certificates`)[0]}`;
  const publicKeyOf = (folder: string) =>
    `platform/private/${readdirSync(`${folder}/platform/private`).find((name) => name.startsWith("PUB"))}`;

  it.each([
    ["merchant/apiclient_key.pem", () => "merchant/apiclient_key.pem"],
    ["institution/apiclient_cert.pem", () => "institution/apiclient_cert.pem"],
    ["a platform certificate", certificateOf],
    ["the platform's private key", publicKeyOf],
  ])("%s is damaged or missing", async (_, pathIn) => {
    const folder = await folderWithKeys();
    const path = join(folder, pathIn(folder));
    writeFileSync(path, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    await expect(open(folder)).rejects.toThrow(
      new RegExp(`^The keys in .*${path}.* is damaged .*--reset makes new`, "s"),
    );
    rmSync(path);
    await expect(open(folder)).rejects.toThrow(`${path} is missing. --reset makes new ones.`);
  });

  it("a key of another certificate", async () => {
    const folder = await folderWithKeys();
    const of = (name: string) => join(folder, name, "apiclient_key.pem");
    writeFileSync(of("merchant"), readFileSync(of("institution")));
    await expect(open(folder)).rejects.toThrow(/apiclient_key.pem.*the private key does not belong to the certificate/);
  });

  it.each([
    ["no JSON", () => "{"],
    ["empty", () => ""],
    ["null", () => "null"],
    ["of another version", (text: string) => text.replace('"version": 1', '"version": 2')],
    ["without the institution", (text: string) => text.replace('"institution"', '"other"')],
    ["without the APIv3 key", (text: string) => text.replace('"api_v3_key"', '"other"')],
    ["without a current certificate", (text: string) => text.replace('"CURRENT"', '"PREVIOUS"')],
  ])("sandbox.json %s", async (_, change) => {
    const folder = await folderWithKeys();
    const path = join(folder, "sandbox.json");
    writeFileSync(path, change(readFileSync(path, "utf8")));
    const error = await open(folder).catch((error: Error) => error.message);
    expect(error).toContain(path);
    expect(error).toContain("--reset makes new ones.");
    expect(error).not.toContain("undefined (reading");
  });
});

it("a key is refused for another certificate", async () => {
  const [merchant, institution] = (await open(await folderWithKeys())).merchants;
  expect(() => readCertifiedKey(merchant?.key.privateKeyPem ?? "", institution?.key.certificatePem ?? "")).toThrow(
    "does not belong",
  );
});

describe("the platform's certificates", () => {
  const states = (keyring: Keyring) => keyring.certificates.map(({ state }) => state);
  const serials = (keyring: Keyring) => keyring.certificates.map(({ key }) => key.serialNo);
  const pemsIn = (folder: string) => ({
    certificates: readdirSync(join(folder, "platform/certificates")).sort(),
    private: readdirSync(join(folder, "platform/private"))
      .filter((name) => !name.startsWith("PUB"))
      .sort(),
  });
  const named = (keyring: Keyring) => {
    const names = serials(keyring)
      .map((serial) => `${serial}.pem`)
      .sort();
    return { certificates: names, private: names };
  };

  it("can be announced once, and the old one signs until the rotation", async () => {
    const folder = await folderWithKeys();
    const keyring = await open(folder);
    const old = keyring.current.serialNo;
    await Promise.all([keyring.announce(), keyring.announce()]);
    await keyring.announce();
    expect(states(keyring)).toEqual(["ANNOUNCED", "CURRENT"]);
    expect(keyring.current.serialNo).toBe(old);
    const [announced] = serials(keyring);
    await keyring.rotate();
    expect(states(keyring)).toEqual(["CURRENT", "PREVIOUS"]);
    expect(keyring.current.serialNo).toBe(announced);
    expect(serials(keyring)).toEqual([announced, old]);
    expect(pemsIn(folder)).toEqual(named(keyring));
  });

  it("rotate without an announcement, and a second rotation removes the oldest with its files", async () => {
    const folder = await folderWithKeys();
    const keyring = await open(folder);
    const [oldest = ""] = serials(keyring);
    await keyring.rotate();
    const second = keyring.current.serialNo;
    await keyring.rotate();
    expect(states(keyring)).toEqual(["CURRENT", "PREVIOUS"]);
    expect(serials(keyring)[1]).toBe(second);
    expect(serials(keyring)).not.toContain(oldest);
    expect(pemsIn(folder)).toEqual(named(keyring));
    expect(keyring.known.map(({ serialNo }) => serialNo)).not.toContain(oldest);
  });

  it("rotate one after another, and the next start reads the same", async () => {
    const folder = await folderWithKeys();
    const keyring = await open(folder);
    await Promise.all([keyring.rotate(), keyring.announce(), keyring.rotate(), keyring.rotate()]);
    expect(states(keyring)).toEqual(["CURRENT", "PREVIOUS"]);
    expect(pemsIn(folder)).toEqual(named(keyring));
    await keyring.announce();
    const next = await open(folder);
    expect(states(next)).toEqual(["ANNOUNCED", "CURRENT", "PREVIOUS"]);
    expect(serials(next)).toEqual(serials(keyring));
    await next.rotate();
    expect(states(next)).toEqual(["CURRENT", "PREVIOUS"]);
  });

  it("can be changed after a failed change", async () => {
    const folder = await folderWithKeys();
    const keyring = await open(folder);
    rmSync(join(folder, "platform"), { recursive: true });
    writeFileSync(join(folder, "platform"), "in the way");
    await expect(keyring.rotate()).rejects.toThrow();
    expect(states(keyring)).toEqual(["CURRENT"]);
    rmSync(join(folder, "platform"));
    await keyring.rotate();
    expect(states(keyring)).toEqual(["CURRENT", "PREVIOUS"]);
  });

  it("do not sign when the request asks for the ID of the public key", async () => {
    const keyring = await open(await folderWithKeys());
    await keyring.announce();
    const [announced] = serials(keyring);
    expect(keyring.signingKey(keyring.publicKey.serialNo)).toBe(keyring.publicKey);
    for (const asked of [undefined, announced, "PUB_KEY_ID_0", ""])
      expect(keyring.signingKey(asked)).toBe(keyring.current);
  });
});

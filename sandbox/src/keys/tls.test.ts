import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect } from "vitest";
import { needs } from "../../../test/support/needs.js";
import { emptyFolder } from "../support.test-helper.js";
import { Keyring } from "./keyring.js";
import { openTls } from "./tls.js";

const { describe, it } = needs("openssl");
const DAY = 24 * 3600_000;
const NAMES = ["sandbox", "10.0.0.7", "2001:db8::7", `${"long-".repeat(12)}name.example`];

const openssl = (...parameters: string[]) =>
  execFileSync("openssl", parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Verifies a server certificate with openssl's strictest rules. */
function verify(ca: string, certificate: string, as: ["-verify_hostname" | "-verify_ip", string]): string {
  try {
    return openssl("verify", "-x509_strict", "-purpose", "sslserver", ...as, "-CAfile", ca, certificate);
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

describe("the test CA and the server's certificate", () => {
  let folder: string;
  let caFile: string;
  const serverFile = () => join(folder, "tls/private/server.pem");
  beforeAll(async () => {
    folder = emptyFolder();
    ({ caFile } = await openTls(folder, NAMES, Date.now()));
  });

  it("can be read only by the owner", () => {
    for (const name of ["tls/ca.pem", "tls/private/ca.pem", "tls/private/server.pem"]) {
      expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
    }
    for (const name of ["tls", "tls/private"]) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o700);
    expect(readFileSync(caFile, "utf8")).not.toContain("PRIVATE KEY");
  });

  it("are named as test certificates", () => {
    expect(new X509Certificate(readFileSync(caFile)).subject).toMatch(/sandbox TEST CA [0-9a-f]{8}\n.*test key/);
  });

  it.each([
    ["-verify_hostname", "localhost"],
    ["-verify_ip", "127.0.0.1"],
    ["-verify_ip", "::1"],
    ["-verify_hostname", NAMES[0] ?? ""],
    ["-verify_ip", NAMES[1] ?? ""],
    ["-verify_ip", NAMES[2] ?? ""],
    ["-verify_hostname", NAMES[3] ?? ""],
  ] as const)("are valid for openssl: %s %s", (option, name) => {
    expect(verify(caFile, serverFile(), [option, name])).toBe(`${serverFile()}: OK\n`);
  });

  it("are not valid for another name", () => {
    expect(verify(caFile, serverFile(), ["-verify_hostname", "evil.example"])).toContain("hostname mismatch");
    expect(verify(caFile, serverFile(), ["-verify_ip", "10.0.0.8"])).toContain("IP address mismatch");
  });

  it.each([
    ["DNS:evil.example", "-verify_hostname", "evil.example"],
    ["IP:10.0.0.8", "-verify_ip", "10.0.0.8"],
  ] as const)("cannot be made for %s with the CA's key", (name, option, value) => {
    const forged = join(folder, "forged.pem");
    const request = join(folder, "request.pem");
    const extensions = join(folder, "extensions");
    const caKey = join(folder, "tls/private/ca.pem");
    const identifiers = "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n";
    writeFileSync(extensions, `subjectAltName=${name}\nextendedKeyUsage=serverAuth\n${identifiers}`);
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", join(folder, "key.pem")];
    openssl("req", "-new", ...key, "-subj", "/O=forged", "-out", request);
    openssl("x509", "-req", "-in", request, "-CA", caKey, "-CAkey", caKey, "-extfile", extensions, "-out", forged);
    expect(verify(caFile, forged, [option, value])).toContain("permitted subtree violation");
  });
});

describe("another start", () => {
  const now = Date.now();
  const fresh = async (names: string[] = ["sandbox"]) => {
    const folder = emptyFolder();
    return { folder, first: await openTls(folder, names, now) };
  };

  it("keeps both", async () => {
    const { folder, first } = await fresh();
    expect(await openTls(folder, ["sandbox"], now)).toEqual(first);
  });

  it("with permitted names replaces the server's certificate", async () => {
    const { folder, first } = await fresh();
    const second = await openTls(folder, [], now);
    expect(second.ca).toBe(first.ca);
    expect(new X509Certificate(second.cert).subjectAltName).toBe(
      "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
    );
    expect((await openTls(folder, ["sandbox"], now)).ca).toBe(first.ca);
  });

  it("with another name replaces both, and they belong together", async () => {
    const { folder, first } = await fresh();
    const second = await openTls(folder, ["other"], now);
    expect(second.ca).not.toBe(first.ca);
    expect(readFileSync(second.caFile, "utf8")).toBe(second.ca);
    expect(new X509Certificate(second.cert).checkIssued(new X509Certificate(second.ca))).toBe(true);
  });

  it("replaces the server's certificate and the CA, each shortly before it expires", async () => {
    const { folder, first } = await fresh();
    expect((await openTls(folder, ["sandbox"], now + 365 * DAY)).cert).toBe(first.cert);
    const second = await openTls(folder, ["sandbox"], now + 367 * DAY);
    expect([second.ca === first.ca, second.cert === first.cert]).toEqual([true, false]);
    expect((await openTls(folder, ["sandbox"], now + 3619 * DAY)).ca).toBe(first.ca);
    expect((await openTls(folder, ["sandbox"], now + 3621 * DAY)).ca).not.toBe(first.ca);
  });

  it("without the CA's key replaces both, and they belong together", async () => {
    const { folder, first } = await fresh();
    rmSync(join(folder, "tls/private/ca.pem"));
    const second = await openTls(folder, ["sandbox"], now);
    expect(second.ca).not.toBe(first.ca);
    expect(new X509Certificate(second.cert).checkIssued(new X509Certificate(second.ca))).toBe(true);
    expect(new X509Certificate(second.cert).verify(new X509Certificate(second.ca).publicKey)).toBe(true);
  });

  it("repairs the server's certificate and the CA file for clients", async () => {
    const { folder, first } = await fresh();
    writeFileSync(join(folder, "tls/private/server.pem"), first.key);
    rmSync(first.caFile);
    const second = await openTls(folder, ["sandbox"], now);
    expect(second.ca).toBe(first.ca);
    expect(new X509Certificate(second.cert).checkIssued(new X509Certificate(first.ca))).toBe(true);
    expect(readFileSync(first.caFile, "utf8")).toBe(first.ca);
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, 300)],
    ["empty", () => ""],
    ["of another key", (text: string, server: string) => server.slice(0, 241) + text.slice(241)],
  ])("refuses a CA that is %s, and --reset removes it", async (_, damage) => {
    const { folder, first } = await fresh();
    const file = join(folder, "tls/private/ca.pem");
    const damaged = damage(readFileSync(file, "utf8"), first.key);
    writeFileSync(file, damaged);
    await expect(openTls(folder, ["sandbox"], now)).rejects.toThrow(
      /^The test CA in .*ca\.pem cannot be used: .*\. --reset makes a new one\.$/,
    );
    expect(readFileSync(file, "utf8")).toBe(damaged);
    Keyring.reset(folder);
    expect(() => statSync(join(folder, "tls"))).toThrow("ENOENT");
    expect((await openTls(folder, ["sandbox"], now)).ca).not.toBe(first.ca);
  });
});

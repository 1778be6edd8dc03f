import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import { consoleApi } from "../../sandbox/test/support/console-api.js";
import { type SandboxProcess, startSandboxProcess } from "../../sandbox/test/support/sandbox-process.js";
import { createTestPlatform } from "../../src/testing.js";
import { checksIn, type Ran, runCommand, statusesIn } from "../support/command.js";
import { createTestAuthority, issueToItself, type TestAuthority } from "../support/tls-certificates.js";

/*
 * The command as users get it, against the sandbox: a process for each way of using it. What the sandbox answers under each
 * of its faults is looked at in this process, which is the same code and takes a tenth of the time.
 */
let folder: string;
let sandbox: SandboxProcess;
let authority: TestAuthority;
const servers: Server[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wechatpay-global-command-"));
  [sandbox, authority] = await Promise.all([startSandboxProcess({ parameters: ["--memory"] }), createTestAuthority()]);
  save("authority.pem", authority.certificatePem);
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await sandbox.stop();
  rmSync(folder, { recursive: true });
});

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the built command by its path in the package, as the link that npm makes does. */
function command(parameters: string[], variables: Record<string, string> = {}, input?: Uint8Array): Promise<Ran> {
  const { project } = inject("installed");
  const root = join(project, "node_modules/wechatpay-global");
  const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith("WECHATPAY_"));
  const env = { ...Object.fromEntries(ours), ...variables };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, bin["wechatpay-global"]), ...parameters],
      { cwd: folder, env },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
    child.stdin?.end(input);
  });
}

/** Answers every notification in the same way. @returns its URL */
async function receiver(server: Server): Promise<string> {
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return `https://localhost:${(server.address() as AddressInfo).port}/wechatpay`;
}

const GOOD = {
  ...{ mchid: "ok", "serial-no": "ok", "private-key": "ok", certificate: "ok", "apiv3-key": "ok", "public-key": "ok" },
  ...{ host: "ok", clock: "ok", signature: "ok", "platform-certificates": "ok", "public-key-in-use": "ok" },
  ...{ "order-query": "ok", "contract-query": "ok" },
};
const NO_PLATFORM = {
  ...{ "platform-certificates": "skipped", "public-key-in-use": "skipped" },
  ...{ "order-query": "skipped", "contract-query": "skipped" },
};

describe("wechatpay-global check, as a process", () => {
  it("finds nothing wrong with the sandbox's merchant, for people", async () => {
    const ran = await command(["check", "--env-file", sandbox.envFile]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("  ok       Query of a contract    Refused with CONTRACT_NOT_EXIST, as it must be");
    expect(ran.out).toMatch(/\n13 ok, 1 skipped\n$/);
  });

  it("and with its institution, for programs", async () => {
    const ran = await command(["check", "--institution", "--json"], sandbox.env);
    expect(statusesIn(ran)).toEqual({ ...GOOD, "notify-url": "skipped" });
    expect(JSON.parse(ran.out)).toEqual({
      ...{ version: 1, command: "check", package: expect.stringMatching(/^\d+\.\d+\.\d+/), mode: "institution" },
      ...{ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), result: "ok", checks: expect.any(Array) },
    });
    for (const check of Object.values(checksIn(ran))) {
      expect(Object.keys(check)).toEqual(["id", "title", "status", "found", "remedy", "data"]);
    }
  });

  it("ends with 1 for the key of another merchant, and says what to compare", async () => {
    const other = join(sandbox.directory, "institution/apiclient_key.pem");
    const ran = await command(["check", "--json", "--private-key", other], sandbox.env);
    expect(ran.code).toBe(1);
    expect(statusesIn(ran)).toEqual({
      ...{ ...GOOD, certificate: "failed", signature: "failed", ...NO_PLATFORM },
      "notify-url": "skipped",
    });
    expect(checksIn(ran)["signature"]?.found).toBe("401 SIGN_ERROR: The signature is wrong.");
    // The certificate beside the key is that of the key.
    expect(checksIn(ran)["certificate"]?.found).toMatch(/^It belongs to the private key\. Its serial number is /);
  });

  it("ends with 2 for a wrong command line", async () => {
    expect(await command(["check", "--nosuch"])).toMatchObject({ code: 2, out: "" });
  });

  it("trusts a TLS certificate of a CA that the user gave, and tells its last day", async () => {
    const near = await authority.issue("localhost");
    const notify = await receiver(createServer(near, (_, response) => response.writeHead(401).end()));
    const ca = { NODE_EXTRA_CA_CERTS: join(folder, "authority.pem") };
    const ran = await command(["check", "--json", "--notify-url", notify], { ...sandbox.env, ...ca });
    expect(statusesIn(ran)).toMatchObject({
      "notify-url": "warning",
      "notify-connection": "warning",
      "notify-answer": "ok",
    });
    expect(checksIn(ran)["notify-connection"]?.found).toMatch(
      /Its TLS certificate is valid until .* \(0 days left\)\.$/,
    );
    expect(ran.code).toBe(0);
  });

  it("refuses a TLS certificate of that CA that has expired: nothing is sent", async () => {
    let requests = 0;
    const expired = await authority.issue("localhost", new Date(Date.now() - 1000));
    const notify = await receiver(createServer(expired, () => requests++));
    const ca = { NODE_EXTRA_CA_CERTS: join(folder, "authority.pem") };
    const ran = await command(["check", "--json", "--notify-url", notify], { ...sandbox.env, ...ca });
    expect(checksIn(ran)["notify-connection"]).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/has a TLS certificate that has expired \(CERT_HAS_EXPIRED\)\.$/),
    });
    expect(statusesIn(ran)).toMatchObject({ "contract-query": "ok", "notify-answer": "skipped" });
    expect([ran.code, requests]).toEqual([1, 0]);
  });

  it("verifies and decrypts a notification from the standard input", async () => {
    const platform = await createTestPlatform();
    const notification = await platform.notification();
    const body = Buffer.from(await notification.arrayBuffer());
    const head = [...notification.headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const message = Buffer.concat([Buffer.from(`${head}\r\n`), body]);
    const [{ id = "", publicKey } = { publicKey: "" }] = platform.platformKeys;
    const variables = { WECHATPAY_API_V3_KEY: platform.apiV3Key, WECHATPAY_PLATFORM_PUBLIC_KEY: publicKey };
    const verified = await command(["verify", "--json", "--public-key-id", id], variables, message);
    expect(verified.code).toBe(0);
    expect(Object.values(statusesIn(verified))).toEqual(Array(7).fill("ok"));
    const decrypted = await command(["decrypt"], variables, message);
    expect(JSON.parse(decrypted.out)).toMatchObject({ contract_id: expect.any(String) });
  });
});

const here = (changes: Record<string, string> = {}, parameters: string[] = []) =>
  runCommand(["check", "--json", ...parameters], { ...sandbox.env, ...changes });

describe("finds, and checks all that can still be checked:", () => {
  it("an unknown merchant number", async () => {
    const ran = await here({ WECHATPAY_MCHID: "1999999999" });
    expect(checksIn(ran)["signature"]?.remedy).toMatch(/^The merchant number is not known there\./);
  });

  it("an unknown serial number", async () => {
    const ran = await here({ WECHATPAY_SERIAL_NO: "5A".repeat(20) });
    expect(checksIn(ran)["signature"]?.remedy).toMatch(
      /^The serial number is not that of a certificate of this merchant number/,
    );
  });

  it("the APIv3 key of another merchant", async () => {
    const ran = await here({ WECHATPAY_API_V3_KEY: sandbox.env["WECHATPAY_SP_API_V3_KEY"] ?? "" });
    expect(statusesIn(ran)).toMatchObject({ signature: "ok", "platform-certificates": "failed", "order-query": "ok" });
    expect(checksIn(ran)["platform-certificates"]?.remedy).toMatch(
      /^Set the APIv3 key to the one in the merchant platform/,
    );
  });

  it("the merchant's own certificate in the place of the platform public key", async () => {
    const own = join(sandbox.directory, "merchant/apiclient_cert.pem");
    const ran = await here({ WECHATPAY_PLATFORM_PUBLIC_KEY_FILE: own, WECHATPAY_PLATFORM_PUBLIC_KEY_ID: "" });
    expect(checksIn(ran)["public-key"]).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/the merchant's own/),
    });
  });

  it("an expired certificate of the merchant, and an encrypted key", async () => {
    const ended = { notBefore: new Date(Date.now() - 99 * 86_400_000), notAfter: new Date(Date.now() - 86_400_000) };
    const old = await createTestKey("1900000109", ended);
    const locked = { cipher: "aes-256-cbc", passphrase: "pass", type: "pkcs8", format: "pem" } as const;
    const ran = await here({
      WECHATPAY_CERTIFICATE: old.certificatePem,
      WECHATPAY_PRIVATE_KEY_FILE: save("locked.pem", old.privateKey.export(locked)),
    });
    expect(checksIn(ran)).toMatchObject({
      certificate: { status: "failed", found: expect.stringMatching(/It expired on /) },
      "private-key": { status: "failed", found: expect.stringMatching(/is encrypted with a passphrase\.$/) },
      host: { status: "ok" },
      signature: { status: "skipped", found: 'Not checked: "Private key" failed.' },
    });
  });

  it("a key that is too short", async () => {
    const { privateKeyPem } = await createTestKey("1900000109", { modulusLength: 1024 });
    const ran = await here({ WECHATPAY_PRIVATE_KEY: privateKeyPem, WECHATPAY_PRIVATE_KEY_FILE: "" });
    expect(checksIn(ran)["private-key"]).toMatchObject({ status: "failed", found: expect.stringMatching(/1024/) });
  });

  it("a name that DNS does not know", async () => {
    const ran = await here({ WECHATPAY_BASE_URL: "https://nosuch.invalid" });
    expect(checksIn(ran)["host"]?.found).toMatch(/^nosuch\.invalid cannot be found: .* \((ENOTFOUND|EAI_AGAIN)\)\.$/);
    expect(statusesIn(ran)).toMatchObject({ mchid: "ok", "private-key": "ok", clock: "skipped", ...NO_PLATFORM });
  });

  it.each<[what: string, tls: () => Promise<{ key: string; cert: string }>, found: RegExp]>([
    ["was signed by itself", () => issueToItself("localhost"), /was signed by itself/],
    ["is of a CA that is not trusted", () => authority.issue("localhost"), /whose issuer is not trusted here/],
  ])("a host whose TLS certificate %s", async (_, tls, found) => {
    const url = new URL(await receiver(createServer(await tls())));
    const ran = await here({ WECHATPAY_BASE_URL: url.origin });
    expect(checksIn(ran)["host"]).toMatchObject({
      status: "failed",
      found: expect.stringMatching(found),
      remedy: expect.stringMatching(/NODE_EXTRA_CA_CERTS/),
    });
  });

  it("a clock that is off: the proxy changes the platform's", async () => {
    const server = createHttpServer((_, response) => {
      response.writeHead(401, { Date: new Date(Date.now() + 3600_000).toUTCString() }).end();
    });
    const url = new URL(await receiver(server as unknown as Server));
    const ran = await here({ WECHATPAY_BASE_URL: `http://127.0.0.1:${url.port}` });
    expect(checksIn(ran)["clock"]).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/^This machine's clock is 60 min behind the platform's\.$/),
      data: { seconds: expect.toSatisfy((seconds: number) => Math.abs(seconds + 3600) < 5) },
    });
  });
});

/** What the command must find under a fault of the sandbox; under the others, nothing or SYSTEM_ERROR and the like. */
const UNDER_FAULT: Record<string, { check: string; status?: string; found: RegExp }> = {
  "wrong-signature": { check: "platform-certificates", found: /on purpose/ },
  "unknown-serial": { check: "platform-certificates", found: /which is not among its certificates/ },
  "stale-timestamp": { check: "platform-certificates", found: /made 60\d s ago/ },
  "clock-skew": { check: "signature", found: /SIGN_ERROR/ },
  "connection-reset": { check: "signature", found: /ECONNRESET|connection/i },
  "truncated-body": { check: "signature", found: /./ },
  "html-502": { check: "signature", found: /502/ },
  "unsigned-error": { check: "signature", found: /500 SYSTEMERROR/ },
  "after-effect": { check: "signature", found: /500 SYSTEMERROR/ },
  NO_AUTH: { check: "signature", found: /403 NO_AUTH/ },
  SIGN_ERROR: { check: "signature", found: /401 SIGN_ERROR/ },
  FREQUENCY_LIMITED: { check: "signature", found: /429 FREQUENCY_LIMITED/ },
  NOT_FOUND: { check: "platform-certificates", status: "skipped", found: /public-key mode/ },
};

/** The errors with 404. */
const NOT_FOUND = ["NOT_FOUND", "ORDERNOTEXIST", "ORDER_NOT_EXIST"];

describe("under each fault of the sandbox", () => {
  it("says what it met, prints no secret, and never calls all fine what is not", async () => {
    const console = consoleApi(sandbox.url);
    const { fault_kinds: kinds } = await console.state();
    expect(kinds.length).toBeGreaterThan(30);
    expect(Object.keys(UNDER_FAULT).filter((name) => !kinds.some(({ kind }) => kind === name))).toEqual([]);
    const secrets = secretsOf(sandbox);
    const fine: string[] = [];
    for (const { kind, operations } of kinds) {
      const value = kind === "latency" ? 5 : kind === "clock-skew" ? 600 : null;
      await console.faults([{ kind, value, remaining: null }]);
      const ran = await here();
      const words = `${ran.out}${ran.err}`;
      expect({ kind, leaked: secrets.filter((secret) => words.includes(secret)) }).toEqual({ kind, leaked: [] });
      if (ran.code === 0) fine.push(kind);
      if (operations === undefined && kind !== "latency") {
        expect({ kind, ok: Object.values(statusesIn(ran)).every((status) => status === "ok") }).toEqual({
          kind,
          ok: false,
        });
      }
      const expected = UNDER_FAULT[kind];
      if (expected === undefined) continue;
      const { check, status = "failed", found } = expected;
      expect({ kind, ...checksIn(ran)[check] }).toMatchObject({ kind, status, found: expect.stringMatching(found) });
    }
    await console.faults([]);
    expect(Object.values(statusesIn(await here()))).not.toContain("failed");
    // Late answers, and faults of charges and refunds, which the command never makes. A merchant without platform
    // certificates (404) is in public-key mode, and this one has a public key.
    const harmless = kinds.flatMap(({ kind, operations }) => (operations === undefined ? [] : kind));
    expect(fine.toSorted()).toEqual([...harmless, "latency", ...NOT_FOUND].toSorted());
  });
});

/** All that must never be printed. */
function secretsOf({ env }: SandboxProcess): string[] {
  const keys = ["WECHATPAY_PRIVATE_KEY_FILE", "WECHATPAY_SP_PRIVATE_KEY_FILE"].flatMap((name) =>
    readFileSync(env[name] ?? "", "utf8")
      .split("\n")
      .filter((line) => line.length > 20),
  );
  expect(keys.length).toBeGreaterThan(40);
  return [env["WECHATPAY_API_V3_KEY"] ?? "", env["WECHATPAY_SP_API_V3_KEY"] ?? "", ...keys, "signature="];
}

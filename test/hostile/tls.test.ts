import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TlsOptions } from "node:tls";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { createFakePlatform, SESSION } from "../support/fake-fetch.js";
import { createTestAuthority, type TestAuthority } from "../support/tls-certificates.js";

/*
 * The runtime checks TLS; the client must not have weakened it, must say what is wrong, and must send
 * nothing. The server would answer every request with a genuine, signed session.
 */
let directory: string;
let authority: TestAuthority;
let server: Server | undefined;
let requests = 0;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "wechatpay-global-tls-"));
  authority = await createTestAuthority();
  writeFileSync(join(directory, "authority.pem"), authority.certificatePem);
});
afterEach(async () => {
  server?.close();
  server?.closeAllConnections();
  requests = 0;
});
afterAll(() => rmSync(directory, { recursive: true }));

/** What a client gets that trusts the authority, or that does not. */
async function callThrough(tls: TlsOptions, trusting = true): Promise<unknown> {
  const fake = await createFakePlatform();
  const body = Buffer.from(JSON.stringify(SESSION));
  server = createServer(tls, (_, response) => {
    requests++;
    response.writeHead(200, { "Content-Type": "application/json", ...signAnswer(body, fake.platform) }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { fetch: _, ...options } = fake.options;
  const baseUrl = `https://localhost:${(server.address() as AddressInfo).port}`;
  const worker = fileURLToPath(new URL("tls-worker.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", worker, JSON.stringify({ options, baseUrl })],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: trusting ? join(directory, "authority.pem") : "" } },
  );
  return JSON.parse(stdout);
}

const failed = (reason: string | RegExp) => ({
  name: "WechatPayConnectionError",
  code: "CONNECTION_FAILED",
  reason: expect.stringMatching(reason),
});

it("a server with a good certificate is answered by", async () => {
  expect(await callThrough(await authority.issue("localhost"))).toEqual(SESSION);
  expect(requests).toBe(1);
});

it("a certificate for another host is refused", async () => {
  expect(await callThrough(await authority.issue("apihk.mch.weixin.qq.com"))).toEqual(
    failed("ERR_TLS_CERT_ALTNAME_INVALID"),
  );
  expect(requests).toBe(0);
});

it("an expired certificate is refused", async () => {
  const expired = await authority.issue("localhost", new Date(Date.now() - 1000));
  expect(await callThrough(expired)).toEqual(failed("CERT_HAS_EXPIRED"));
  expect(requests).toBe(0);
});

it("an authority that nobody trusts is refused", async () => {
  expect(await callThrough(await authority.issue("localhost"), false)).toEqual(
    failed("UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
  );
  expect(requests).toBe(0);
});

it("TLS 1.1 is refused", async () => {
  const old = { maxVersion: "TLSv1.1", minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
  expect(await callThrough({ ...(await authority.issue("localhost")), ...old })).toEqual(
    failed(/ERR_SSL_(TLSV1_ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL)/),
  );
  expect(requests).toBe(0);
});

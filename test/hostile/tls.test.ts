import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TlsOptions } from "node:tls";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { createFakePlatform } from "../support/fake-fetch.js";
import { SIGNING } from "../support/fixtures.js";
import { BUILDS, type Build, copyProgram, nodeParameters, seamsOf } from "../support/installed/installed.js";
import { createTestAuthority, issueToItself, type TestAuthority } from "../support/tls-certificates.js";

/*
 * The runtime checks TLS; the client must not weaken the check, must name the fault, and must send nothing. The server
 * would answer every request with a genuine, signed session. The client is the built one, by node:https and by fetch.
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

interface Told {
  outcome: unknown;
  /** The files of the SDK that differ between runtimes. */
  loaded: string[];
}

/** The result of a client that trusts the authority, or of one that does not. */
async function callThrough(build: Build, tls: TlsOptions, trusting = true, more = {}): Promise<unknown> {
  const fake = await createFakePlatform();
  const answer = Buffer.from(JSON.stringify(SIGNING.answer));
  server = createServer(tls, (_, response) => {
    requests++;
    response.writeHead(200, { "Content-Type": "application/json", ...signAnswer(answer, fake.platform) }).end(answer);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { fetch: _, ...options } = fake.options;
  const baseUrl = `https://localhost:${(server.address() as AddressInfo).port}`;
  const program = copyProgram(new URL("programs/tls.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...nodeParameters(build), program, JSON.stringify({ options, baseUrl, body: SIGNING.common, ...more })],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: trusting ? join(directory, "authority.pem") : "" } },
  );
  const { outcome, loaded } = JSON.parse(stdout) as Told;
  expect(loaded).toEqual(seamsOf(build));
  return outcome;
}

const failed = (reason: string | RegExp) => ({
  name: "WechatPayConnectionError",
  code: "CONNECTION_FAILED",
  reason: expect.stringMatching(reason),
});

describe.each(BUILDS)('the build "%s"', (build) => {
  it("is answered by a server with a good certificate", async () => {
    expect(await callThrough(build, await authority.issue("localhost"))).toEqual(SIGNING.answer);
    expect(requests).toBe(1);
  });

  it("refuses a certificate for another host", async () => {
    const another = await authority.issue("apihk.mch.weixin.qq.com");
    expect(await callThrough(build, another)).toEqual(failed("ERR_TLS_CERT_ALTNAME_INVALID"));
    expect(requests).toBe(0);
  });

  it("refuses an expired certificate", async () => {
    const expired = await authority.issue("localhost", new Date(Date.now() - 1000));
    expect(await callThrough(build, expired)).toEqual(failed("CERT_HAS_EXPIRED"));
    expect(requests).toBe(0);
  });

  it("refuses an untrusted authority", async () => {
    const issued = await authority.issue("localhost");
    expect(await callThrough(build, issued, false)).toEqual(failed("UNABLE_TO_VERIFY_LEAF_SIGNATURE"));
    expect(requests).toBe(0);
  });

  it("refuses a certificate that was signed by itself", async () => {
    expect(await callThrough(build, await issueToItself("localhost"))).toEqual(failed("DEPTH_ZERO_SELF_SIGNED_CERT"));
    expect(requests).toBe(0);
  });

  it("refuses TLS 1.1", async () => {
    const old = { maxVersion: "TLSv1.1", minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
    expect(await callThrough(build, { ...(await authority.issue("localhost")), ...old })).toEqual(
      failed(/^(EPROTO|ERR_SSL_(TLSV1_ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL))$/),
    );
    expect(requests).toBe(0);
  });
});

/* The portable build uses the runtime's fetch and its TLS. */
describe("by node:https nothing on Object.prototype disables the checks:", () => {
  const NAMES = [
    ...["ca", "rejectUnauthorized", "checkServerIdentity", "secureContext"],
    ...["agent", "createConnection", "servername", "requestCert"],
  ];
  const refused = expect.objectContaining({ name: "WechatPayConnectionError", code: "CONNECTION_FAILED" });

  it.each(NAMES)("%s, of an untrusted authority", async (polluted) => {
    const more = { polluted, stranger: authority.certificatePem };
    expect(await callThrough("node", await authority.issue("localhost"), false, more)).toEqual(refused);
    expect(requests).toBe(0);
  });

  it.each(NAMES)("%s, with a certificate for another host", async (polluted) => {
    const more = { polluted, stranger: authority.certificatePem };
    const another = await authority.issue("apihk.mch.weixin.qq.com");
    expect(await callThrough("node", another, true, more)).toEqual(refused);
    expect(requests).toBe(0);
  });
});

import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { Duplex } from "node:stream";
import tls from "node:tls";
import { Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { whilePolluted } from "../../test/support/pollution.js";
import {
  createTestAuthority,
  type ServerCertificate,
  type TestAuthority,
} from "../../test/support/tls-certificates.js";
import { Cancellation } from "./cancellation.js";
import { ownOptions } from "./own-options.js";
import { createTransport } from "./transport.node.js";

/*
 * What somebody added to Object.prototype, by a merge of foreign JSON or as a library, is no option of a connection.
 */
let authority: TestAuthority;
let plain: TestServer;
let secure: TestServer;
let foreign: TestServer;
let stranger: TestServer;
beforeAll(async () => {
  authority = await createTestAuthority();
  plain = await serve();
  secure = await serve(await authority.issue("localhost"));
  foreign = await serve(await authority.issue("example.com"));
  stranger = await serve(await authority.issue("localhost")); // never trusted, so that there is no session
});
beforeEach(() => {
  for (const server of [plain, secure, foreign, stranger]) server.seen.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  for (const { worker } of [plain, secure, foreign, stranger]) await worker.terminate();
});

interface TestServer {
  origin: string;
  /** Method, target, some headers and the body of each request. */
  seen: unknown[];
  worker: Worker;
}

/** Within a thread, where Object.prototype is another one. Each answer closes its connection. */
const SERVER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { gzipSync } = require("node:zlib");
  const { createServer } = require(workerData.cert === undefined ? "node:http" : "node:https");
  const server = createServer(workerData, async (request, response) => {
    const { host, authorization, "x-sent": sent } = request.headers;
    const body = Buffer.concat(await request.toArray()).toString();
    const { servername = null } = request.socket;
    const isReused = request.socket.isSessionReused?.() ?? false;
    parentPort.postMessage({ seen: [request.method, request.url, host, sent, authorization, body], servername, isReused });
    response.writeHead(200, { "Content-Encoding": "gzip", Connection: "close" }).end(gzipSync("yes"));
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

async function serve(certificate: Partial<ServerCertificate> = {}): Promise<TestServer> {
  const worker = new Worker(SERVER, { eval: true, workerData: certificate });
  const [port] = (await once(worker, "message")) as [number];
  const seen: unknown[] = [];
  worker.on("message", (message) => seen.push(message));
  return { origin: `http${certificate.cert === undefined ? "" : "s"}://localhost:${port}`, seen, worker };
}

const refuse = () => {
  throw new Error("nobody asked for it");
};
/**
 * Names that Node reads from options, with values that would do harm. Not `signal` and the names of events: Node reads
 * these from objects of its own, too, and what comes of it is a broken connection.
 */
const harmful: Record<string, () => unknown> = {
  ALPNProtocols: () => ["h2"],
  agent: () => new https.Agent({ rejectUnauthorized: false }),
  auth: () => "user:password",
  autoSelectFamily: () => "yes",
  body: () => "something else",
  ca: () => authority.certificatePem,
  cert: () => "no certificate",
  checkServerIdentity: () => () => undefined,
  ciphers: () => "NULL-SHA",
  createConnection: () => refuse,
  defaultPort: () => 1,
  dictionary: () => Buffer.from("x"),
  family: () => 6,
  finishFlush: () => -1,
  hints: () => -1,
  host: () => "192.0.2.1",
  http: () => new http.Agent(),
  https: () => new https.Agent({ rejectUnauthorized: false }),
  info: () => true,
  insecureHTTPParser: () => true,
  key: () => "no key",
  localAddress: () => "192.0.2.1",
  localPort: () => 1,
  lookup: () => refuse,
  maxHeaderSize: () => 1,
  maxSockets: () => 0.1,
  maxVersion: () => "TLSv1",
  minDHSize: () => -1,
  minVersion: () => "TLSv1",
  onread: () => ({ buffer: Buffer.alloc(1), callback: refuse }),
  path: () => "/nowhere",
  pfx: () => "nothing",
  proxyEnv: () => ({ HTTP_PROXY: "http://192.0.2.1:1", HTTPS_PROXY: "http://192.0.2.1:1" }),
  pskCallback: () => refuse,
  rejectUnauthorized: () => false,
  secureContext: () => tls.createSecureContext({ ca: authority.certificatePem }),
  secureProtocol: () => "TLSv1_method",
  session: () => Buffer.from("no session"),
  setHost: () => false,
  socket: () => new Duplex(),
  socketPath: () => "/nowhere",
  uniqueHeaders: () => ["x-sent"],
};
const names = Object.entries(harmful);

const POST = { method: "POST", target: "/v3?a=b", headers: { "x-sent": "1" }, body: new Uint8Array([123, 125]) };

const send = ({ origin }: TestServer) => createTransport(origin)(POST, 1000, new Cancellation());
const expected = ({ origin }: TestServer) =>
  expect.objectContaining({ seen: ["POST", "/v3?a=b", new URL(origin).host, "1", undefined, "{}"] });

/** What NODE_EXTRA_CA_CERTS would do. */
function trustAuthority(): void {
  const { createSecureContext } = tls;
  const { certificatePem: ca } = authority;
  vi.spyOn(tls, "createSecureContext").mockImplementation((options) => createSecureContext({ ...options, ca }));
}

describe("a polluted prototype", () => {
  it.each(names)("with %s changes nothing about a request", async (name, value) => {
    const { status, body } = await whilePolluted({ [name]: value() }, () => send(plain));
    expect([status, Buffer.from(body ?? []).toString()]).toEqual([200, "yes"]);
    expect(plain.seen).toEqual([expected(plain)]);
  });

  it.each(names)("with %s changes nothing about TLS", async (name, value) => {
    const harm = value();
    trustAuthority();
    expect(await whilePolluted({ [name]: harm }, () => send(secure))).toMatchObject({ status: 200 });
    expect(secure.seen).toEqual([expected(secure)]);
  });

  it.each(names)("with %s lets no stranger's certificate pass", async (name, value) => {
    const error = await whilePolluted({ [name]: value() }, () => thrownBy(send(stranger)));
    expect(error).toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
    expect(stranger.seen).toEqual([]);
  });

  it("with checkServerIdentity lets no other host's certificate pass", async () => {
    trustAuthority();
    const identity = () => undefined;
    const error = await whilePolluted({ checkServerIdentity: identity }, () => thrownBy(send(foreign)));
    expect(error).toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
    expect(foreign.seen).toEqual([]);
  });
});

it("a connection by TLS that was raced for asks for the host's certificate, and takes its session up again", async () => {
  trustAuthority();
  for (let i = 0; i < 2; i++) expect(await send(secure)).toMatchObject({ status: 200 });
  expect(secure.seen).toMatchObject([{ servername: "localhost" }, { servername: "localhost", isReused: true }]);
});

it("own options shadow what was added, and nothing else", async () => {
  expect(Object.keys(ownOptions({ a: 1 }))).toEqual(["a"]);
  await whilePolluted({ b: 2 }, async () => expect({ ...ownOptions({ a: 1 }) }).toEqual({ a: 1, b: undefined }));
  for (const name of ["checkServerIdentity", "ciphers", "minDHSize", "rejectUnauthorized"]) {
    await whilePolluted({ [name]: 2 }, async () => expect(Object.keys(ownOptions({}))).toEqual([]));
  }
});

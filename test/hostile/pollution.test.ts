import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { CREATE_APP_SIGNING_SESSION, LIST_PLATFORM_CERTIFICATES } from "../../generated/operations.js";
import { createFakePlatform, type FakePlatform } from "../support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../support/fake-notifications.js";
import { SIGNING } from "../support/fixtures.js";
import { BUILDS, type Build, copyProgram, nodeParameters, seamsOf } from "../support/installed/installed.js";
import { propertyNames } from "../support/property-names.js";
import { createTestAuthority } from "../support/tls-certificates.js";

/*
 * Code of the application merged untrusted JSON into an object, and Object.prototype has one more property. The built
 * client, in its own process, must behave as before, for each name that it, openapi-fetch or the runtime might read.
 */
const OWN_NAMES = {
  /** The types of what callers give to the SDK. */
  exportsOf: "src/index.ts",
  exported: /(Options|Hooks|Key|Store|Signer|CreateAppSigningSessionRequest|NotificationEvent|Contract)$/,
  imports: `
    import type { ClientOptions, FetchOptions, Middleware } from "openapi-fetch";
    import type { NodeRequest, NodeResponse } from "./src/index.js";`,
  types: [
    // Not the methods of streams, which break Node itself on Object.prototype.
    'Omit<NodeRequest, "on" | "pause" | "resume">',
    'Omit<NodeResponse, "writeHead" | "end">',
    "Record<'accept' | 'accept-language' | 'content-type' | 'user-agent' | 'wechatpay-serial' | 'authorization', 1>",
    "FetchOptions<unknown>",
    "{ query: 1; header: 1; path: 1; cookie: 1 }", // of openapi-fetch's params
    "ClientOptions",
    "Middleware",
    "RequestInit",
  ],
};

/** The types of the options that Node reads for a connection. */
const CONNECTION_NAMES = {
  exportsOf: "src/index.ts",
  exported: /^$/,
  imports: `
    import type { AgentOptions, RequestOptions } from "node:https";
    import type { TcpSocketConnectOpts } from "node:net";
    import type { ConnectionOptions } from "node:tls";
    import type { BrotliOptions, ZlibOptions } from "node:zlib";`,
  types: [
    "RequestOptions",
    "AgentOptions",
    "ConnectionOptions",
    "TcpSocketConnectOpts",
    "ZlibOptions",
    "BrotliOptions",
  ],
};

/** Read from every property descriptor: no program works with one of these on Object.prototype. */
const DEADLY = ["get", "set"];
/** Set by Node on every stream that it creates. */
const DEADLY_TO_STREAMS = ["signal"];

interface Outcome {
  outcomes?: [work: string, result: unknown][];
  handled?: unknown;
  calls?: number;
}

interface Told {
  name: string;
  kind: string;
  loaded?: string[];
  outcome: Outcome;
  usual?: Outcome;
}

let directory: string;
let server: Server;
let fake: FakePlatform;
let seen: unknown[] = [];
/** What becomes of a connection after an answer. */
let connection: "keep-alive" | "close";
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "wechatpay-global-pollution-"));
  const authority = await createTestAuthority();
  writeFileSync(join(directory, "authority.pem"), authority.certificatePem);
  fake = await createFakePlatform();
  const answer = Buffer.from(JSON.stringify(SIGNING.answer));
  server = createServer(await authority.issue("localhost"), async (request, response) => {
    const { method, url, headers } = request;
    const sent = Buffer.concat(await request.toArray()).toString();
    seen.push({ method, url, headers: withoutChance(headers), sent });
    const signed = { "Content-Type": "application/json", Connection: connection, ...signAnswer(answer, fake.platform) };
    response.writeHead(200, signed).end(answer);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

function withoutChance(headers: NodeJS.Dict<string | string[]>): object {
  const { authorization, ...rest } = headers;
  return { ...rest, authorization: String(authorization).replace(/(nonce_str|timestamp|signature)="[^"]*"/g, "$1") };
}

/**
 * How the SDK behaved with these names on Object.prototype, where it differs from its behaviour without them. A difference
 * counts when it comes again: on a busy machine a call may reach its time limit.
 */
async function deviations(build: Build, names: string[], only?: string[]): Promise<string[]> {
  const first = await deviationsOnce(build, names, only);
  if (first.size === 0) return [];
  return [...(await deviationsOnce(build, [...first.keys()], only)).values()];
}

/** The deviation of each name that has one. */
async function deviationsOnce(build: Build, names: string[], only?: string[]): Promise<Map<string, string>> {
  const { fetch: _, ...options } = fake.options;
  const plain = ({ headers, body }: ReturnType<typeof makeNotification>) => ({
    headers,
    body: Buffer.from(body).toString("base64"),
  });
  const settings = {
    // The serial is read from the certificate.
    options: {
      ...options,
      attemptTimeout: 1_000,
      platformKeys: [{ publicKey: fake.platform.certificatePem }],
      apiV3Key: API_V3_KEY,
      baseUrl: `https://localhost:${(server.address() as AddressInfo).port}`,
    },
    names,
    only,
    body: SIGNING.common,
    notification: plain(makeNotification(fake.platform)),
    stale: plain(makeNotification(fake.platform, { signedAt: Date.now() - 400_000 })),
    paths: { session: CREATE_APP_SIGNING_SESSION.path, certificates: LIST_PLATFORM_CERTIFICATES.path },
  };
  // With names of connection options, each request gets a new connection, which reads them. It takes as long as all the rest.
  connection = only === undefined ? "keep-alive" : "close";
  writeFileSync(join(directory, "settings.json"), JSON.stringify(settings));
  const program = copyProgram(new URL("programs/pollution.mjs", import.meta.url));
  const child = fork(program, [join(directory, "settings.json")], {
    execArgv: nodeParameters(build),
    env: { ...process.env, NODE_EXTRA_CA_CERTS: join(directory, "authority.pem") },
  });
  let usual: Happened = { outcome: {}, requests: [] };
  const found = new Map<string, string>();
  const tried = new Set<string>();
  child.on("message", ({ name, kind, loaded, outcome, usual: asUsual }: Told) => {
    if (loaded !== undefined) expect(loaded).toEqual(seamsOf(build));
    const happened = { outcome, requests: seen };
    seen = [];
    if (asUsual !== undefined) usual = { ...happened, outcome: asUsual };
    if (name !== undefined) {
      tried.add(name);
      const isRight = RUNTIME.includes(name) ? isRefusal(usual, happened) : isDeepStrictEqual(usual, happened);
      const deviation = `${name}: ${kind}: ${difference(JSON.stringify(usual), JSON.stringify(happened))}`;
      if (!isRight) found.set(name, deviation);
    }
    child.send({});
  });
  const [code] = await once(child, "exit");
  expect([code, [...tried]]).toEqual([0, names]);
  const outcomes = Object.fromEntries(usual.outcome.outcomes ?? []);
  expect(outcomes["session"]).toEqual(SIGNING.answer);
  if (only === undefined)
    expect(outcomes["stale"]).toEqual(["WechatPayVerificationError", "TIMESTAMP_OUT_OF_RANGE", null]);
  return found;
}

interface Happened {
  outcome: Outcome;
  /** What the server received. */
  requests: unknown[];
}

/** Whether each task succeeded as usual or failed, and no other request was sent. */
function isRefusal(usual: Happened, { outcome, requests }: Happened): boolean {
  const results = outcome.outcomes ?? [];
  return (
    outcome.calls === 0 &&
    results.length === usual.outcome.outcomes?.length &&
    results.every(
      ([, result], i) => isFailure(result) || isDeepStrictEqual(result, usual.outcome.outcomes?.[i]?.[1]),
    ) &&
    requests.every((request) => usual.requests.some((other) => isDeepStrictEqual(request, other)))
  );
}

const isFailure = (result: unknown) => Array.isArray(result) && /^\w+Error$/.test(String(result[0]));

/** The position where two texts differ first. */
function difference(left: string, right: string): string {
  let at = 0;
  while (left[at] === right[at] && at < left.length) at++;
  return right.slice(Math.max(0, at - 60), at + 120);
}

/**
 * Node's Request, fetch and http copy their options into objects that inherit, so the SDK cannot prevent these reads.
 * The call may fail, and must do nothing else.
 */
const RUNTIME = [
  ...[
    "body",
    "cache",
    "credentials",
    "dispatcher",
    "duplex",
    "mode",
    "redirect",
    "referrer",
    "referrerPolicy",
    "window",
  ],
  ...["content-type", "wechatpay-serial", "keepAliveInitialDelay", "passphrase", "timeout"],
];

/**
 * The names that Node's fetch reads itself: it adds `query` to the URL, and the platform refuses the wrong signature;
 * `bodyTimeout` is its own limit.
 */
const OF_FETCH: Record<Build, string[]> = { node: [], portable: ["query", "bodyTimeout"] };

let ownNames: string[];
let connectionNames: string[];
beforeAll(() => {
  // A compiler reads the types, which takes seconds: once for all tests.
  ownNames = propertyNames(OWN_NAMES).filter((name) => !DEADLY.includes(name));
  connectionNames = propertyNames(CONNECTION_NAMES).filter((name) => !DEADLY.includes(name));
});

describe.each(BUILDS)('the build "%s"', (build) => {
  it("takes no option, hook, header or body from a polluted Object.prototype", async () => {
    // The names that connections read too are tested below, and without connections in src/options.test.ts.
    const others = [...connectionNames, ...OF_FETCH[build]];
    const names = ownNames.filter((name) => !others.includes(name));
    expect(names.length).toBeGreaterThan(50);
    expect(await deviations(build, names)).toEqual([]);
  });
});

it("by node:https no connection reads anything from it", async () => {
  const names = connectionNames.filter((name) => !DEADLY_TO_STREAMS.includes(name));
  expect(names.length).toBeGreaterThan(50);
  expect(await deviations("node", names, ["session"])).toEqual([]);
});

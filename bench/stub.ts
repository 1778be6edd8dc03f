import { createHash, createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { faultOfAuthorization } from "../contract-tests/support/signatures.js";
import { changedText, platformSigner } from "./fixtures/messages.js";
import type { DocumentedCall } from "./fixtures/operations.js";
import type { Fixtures } from "./fixtures/write.js";

/*
 * The platform of the benchmark, in its own process. Answers are signed in advance, so a request costs this process very
 * little.
 */

/** The addresses of the stub: `fast` checks nothing, `check` refuses wrong signatures, `tamper` changes signed answers. */
export interface Origins {
  fast: Record<Scheme, string>;
  check: Record<Scheme, string>;
  tamper: Record<Scheme, string>;
}
export type Scheme = "http" | "https";

/** The answer of `/seen`, on each origin. */
export interface Seen {
  requests: number;
  /** The headers of the last request. */
  headers: Record<string, string>;
}

const { material, tls, operations }: Fixtures = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const signed = platformSigner(material);
const merchant = { ...material, publicKey: createPublicKey(material.privateKey) };

/** Each answer is signed this many times; the signatures are used in turn. */
const SIGNATURES = 32;
/** In milliseconds. A signature is valid for 300 s, and is renewed after this time. */
const RENEWAL = 120_000;

let requests = 0;
let last: IncomingMessage["headers"] = {};
const nonces = new Set<string>();
const REFUSAL = { status: 401, headers: {}, text: '{"code":"SIGN_ERROR","message":"wrong"}' };

const answers = new Map(operations.map((call) => [keyOf(call.method, call.target), signedAnswer(call)]));

process.on("disconnect", () => process.exit());
process.send?.({
  fast: await listen(listener()),
  check: await listen(listener(isGenuine)),
  tamper: await listen(listener(undefined, changedText)),
} satisfies Origins);

async function listen(listener: RequestListener): Promise<Record<Scheme, string>> {
  return {
    http: `http://127.0.0.1:${await portOf(createServer(listener))}`,
    https: `https://127.0.0.1:${await portOf(createTlsServer(tls, listener))}`,
  };
}

async function portOf(server: Server): Promise<number> {
  server.keepAliveTimeout = 120_000;
  server.on("connection", (socket) => socket.setNoDelay(true));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** Answers requests that pass the check. `change` alters the answer after it was signed. */
function listener(
  passes: (request: IncomingMessage, body: string) => boolean = () => true,
  change: (text: string) => string = (text) => text,
): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const isAllowed = request.url === "/seen" || passes(request, Buffer.concat(chunks).toString());
      const { status, headers, text } = isAllowed ? answerTo(request) : REFUSAL;
      response.writeHead(status, headers).end(change(text));
    });
  };
}

function answerTo({ method = "", url = "" }: IncomingMessage) {
  if (url === "/seen") return { status: 200, headers: {}, text: JSON.stringify({ requests, headers: last }) };
  requests++;
  return answers.get(keyOf(method, url))?.() ?? { status: 404, headers: {}, text: "" };
}

function keyOf(method: string, target: string): string {
  return `${method} ${target.split("?")[0]}`;
}

/** The same answer with another signature each time. For a statement, its digest is signed. */
function signedAnswer({ text, isJson }: DocumentedCall) {
  const digest = isJson ? undefined : createHash("sha1").update(text).digest("hex");
  const sign = () => {
    const { headers } = signed(digest === undefined ? text : `{"sha1":"${digest}"}`);
    const ofBody = {
      "content-type": isJson ? "application/json" : "text/plain",
      "content-length": Buffer.byteLength(text),
    };
    return {
      at: Date.now(),
      status: text === "" ? 204 : 200,
      headers: {
        ...headers,
        ...(text !== "" && ofBody),
        ...(digest !== undefined && { "wechatpay-statement-sha1": digest }),
      },
      text,
    };
  };
  const all = Array.from({ length: SIGNATURES }, sign);
  let next = 0;
  return () => {
    const index = next++ % SIGNATURES;
    const one = all[index];
    if (one !== undefined && Date.now() - one.at < RENEWAL) return one;
    const renewed = sign();
    all[index] = renewed;
    return renewed;
  };
}

/** Whether the merchant's signature covers exactly this request, under a nonce that never came before. */
function isGenuine({ method = "", url = "", headers }: IncomingMessage, body: string): boolean {
  last = headers;
  const { authorization } = headers;
  const [, nonce = ""] = /nonce_str="([^"]+)"/.exec(authorization ?? "") ?? [];
  const request = { method, target: url, authorization, body: Buffer.from(body) };
  return nonces.size < nonces.add(nonce).size && faultOfAuthorization(request, merchant) === undefined;
}

/* The exports of `transport.ts`, with node:http and node:https, which are much faster than Node's `fetch`. */
// Default imports of http, https and zlib: tools that record or mock HTTP replace the members of these objects.
import { Buffer } from "node:buffer";
import http, { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import type { Transform } from "node:stream";
import { URL, urlToHttpOptions } from "node:url";
import zlib from "node:zlib";
import { createBodyStream } from "./body-stream.node.js";
import { concatBytes } from "./bytes.js";
import { connectByRace } from "./connect.node.js";
import { optionsToCopy, ownOptions } from "./own-options.js";
import { isRedirect, isStatus, isSuccess } from "./status.js";
import type { Transport, WireAnswer, WireHeaders } from "./wire.js";

export { createSpool } from "./spool.node.js";

type Body = WireAnswer["body"];

/** In milliseconds; shorter than the idle timeout of servers, so that no connection is used that a server is about to close. */
const IDLE_TIMEOUT = 4_000;

/** All clients of a process share connections, as `fetch` does. Made when first used. */
let plain: Connections | undefined;
let secure: Connections | undefined;

interface Connections {
  agent: http.Agent;
  /** When the last request was sent, in milliseconds, by the system's clock, which also runs while a process is frozen. */
  usedAt: number;
}

export function createTransport(origin: string): Transport {
  const { protocol, hostname, port } = urlToHttpOptions(new URL(origin));
  const isSecure = protocol === "https:";
  // TLS allows no IP address as a server name.
  const servername = isIP(hostname ?? "") ? "" : (hostname ?? "");
  return ({ method, target, headers, body, streamedWith }, limit, cancellation) =>
    new Promise((resolve, reject) => {
      const request = (isSecure ? https : http).request(
        optionsToCopy({
          protocol,
          hostname,
          port,
          method,
          path: target,
          headers: framed(method, headers, body, streamedWith),
          // Not the name in a Host header: the certificate must be the origin's.
          servername,
          joinDuplicateHeaders: true,
          agent: agentFor(isSecure),
          cancellation,
        }),
      );
      const forget = cancellation.onAbort(() => request.destroy());
      const fail = (error: Error) => {
        forget();
        request.destroy();
        reject(error);
      };
      request.on("error", fail);
      // The answer switches to another protocol, though the request did not ask for it.
      request.on("upgrade", (_, socket) => {
        socket.destroy();
        fail(notHttp());
      });
      request.on("response", (response) => {
        const { statusCode: status = 0 } = response;
        const headers = new ReceivedHeaders(response.headers);
        const finish = (received: Body) => {
          forget();
          // Close the connection instead of waiting for a body that is not read.
          if (received === undefined) request.destroy();
          resolve({ status, headers, body: received });
        };
        if (!isStatus(status)) fail(notHttp());
        else if (isRedirect(status)) finish(undefined);
        else if (isSuccess(status) && streamedWith !== undefined && headers.get(streamedWith) !== null) {
          forget();
          resolve({
            status,
            headers,
            body: new Uint8Array(),
            stream: createBodyStream(response, streamDecompressorOf(headers)),
          });
        } else readBody(response, headers, limit, finish, fail);
      });
      // As bytes: tools that mock HTTP would read a latin1 string as UTF-8.
      request.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    });
}

/** The headers, with the transport's own added. */
function framed(
  method: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  streamedWith: string | undefined,
): OutgoingHttpHeaders {
  // Node sets the length of a POST body. For other methods it does not: the body would be read as a new request.
  const isUnframed = method !== "POST" && body.length > 0;
  if (!isUnframed && streamedWith === undefined) return headers;
  return {
    ...headers,
    ...(isUnframed && { "content-length": body.length }),
    // Only for long bodies. `fetch` always asks for compression.
    ...(streamedWith !== undefined && { "accept-encoding": "gzip" }),
  };
}

/** @param finish - called with `undefined` when the body is longer than `limit` bytes, decompressed. */
function readBody(
  response: IncomingMessage,
  headers: WireHeaders,
  limit: number,
  finish: (body: Body) => void,
  fail: (error: Error) => void,
): void {
  const chunks: Uint8Array[] = [];
  let length = 0;
  response.on("data", (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > limit) finish(undefined);
    else chunks.push(chunk);
  });
  response.on("end", () => {
    const [first = new Uint8Array()] = chunks;
    const bytes = chunks.length > 1 ? concatBytes(chunks) : (first as Uint8Array<ArrayBuffer>);
    const coding = headers.get("content-encoding");
    if (coding === null || bytes.length === 0) finish(bytes);
    else decompress(bytes, coding, limit, finish, fail);
  });
  response.on("error", fail); // also when the connection breaks
}

function notHttp(): TypeError {
  return new TypeError("not an HTTP answer");
}

type Decompressor = (
  bytes: Uint8Array,
  options: zlib.ZlibOptions,
  done: (error: NodeJS.ErrnoException | null, plain: Uint8Array) => void,
) => void;

/** Decompresses what `fetch` would, though the request does not ask for it. With an unknown coding the bytes stay as they are. */
function decompressorOf(coding: string): Decompressor | undefined {
  switch (coding.toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return zlib.gunzip;
    case "deflate":
      return zlib.inflate;
    case "br":
      return zlib.brotliDecompress;
    default:
      return undefined;
  }
}

/** The same for a body that is read in pieces. */
function streamDecompressorOf(headers: WireHeaders): Transform | undefined {
  switch (headers.get("content-encoding")?.toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return zlib.createGunzip(ownOptions({}));
    case "deflate":
      return zlib.createInflate(ownOptions({}));
    case "br":
      return zlib.createBrotliDecompress(ownOptions({}));
    default:
      return undefined;
  }
}

function decompress(
  bytes: Uint8Array<ArrayBuffer>,
  coding: string,
  limit: number,
  finish: (body: Body) => void,
  fail: (error: Error) => void,
): void {
  const decompressor = decompressorOf(coding);
  if (decompressor === undefined) {
    finish(bytes);
    return;
  }
  decompressor(bytes, ownOptions({ maxOutputLength: limit }), (error, plain) => {
    if (error === null) finish(new Uint8Array(plain));
    else if (error.code === "ERR_BUFFER_TOO_LARGE") finish(undefined);
    else fail(error);
  });
}

class ReceivedHeaders implements WireHeaders {
  readonly #headers: IncomingHttpHeaders;

  constructor(headers: IncomingHttpHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    return Object.hasOwn(this.#headers, key) ? String(this.#headers[key]) : null;
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const name of Object.keys(this.#headers)) yield [name, this.get(name) ?? ""];
  }
}

function agentFor(isSecure: boolean): http.Agent {
  if (isSecure) {
    secure ??= { agent: connectByRace(new https.Agent(agentOptions(https.globalAgent))), usedAt: 0 };
    return withoutIdle(secure);
  }
  plain ??= { agent: connectByRace(new http.Agent(agentOptions(http.globalAgent))), usedAt: 0 };
  return withoutIdle(plain);
}

/** Closes connections that were idle for too long while no timer could run, because the process was blocked or frozen. */
function withoutIdle(connections: Connections): http.Agent {
  const { agent, usedAt } = connections;
  const now = Date.now();
  connections.usedAt = now;
  if (Math.abs(now - usedAt) > IDLE_TIMEOUT) {
    for (const sockets of Object.values(agent.freeSockets)) for (const socket of [...(sockets ?? [])]) socket.destroy();
  }
  return agent;
}

/** Takes over Node's proxy setting (NODE_USE_ENV_PROXY, from Node 24 on), and no other setting of the global agent. */
function agentOptions(globalAgent: http.Agent): http.AgentOptions {
  const { proxyEnv } = (globalAgent as { options?: { proxyEnv?: unknown } }).options ?? {};
  return ownOptions({ ...(proxyEnv !== undefined && { proxyEnv }), keepAlive: true, timeout: IDLE_TIMEOUT });
}

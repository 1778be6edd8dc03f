import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { faultOfAuthorization, type SignedRequest, signAnswer } from "./signatures.js";
import { digestOf } from "./statement.js";
import type { TestKey } from "./test-keys.js";

/** One request as it arrived, for tests and the demo to look at. */
export interface SeenRequest {
  method: string;
  target: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface SigningLayerOptions {
  /** The source of the answers: Prism or Pact's mock server. Neither can sign. */
  upstream: string;
  /** The merchant numbers that may call. All have one key. */
  mchids: readonly string[];
  merchant: TestKey;
  platform: TestKey;
}

export interface SigningLayer {
  url: string;
  /** Where requests go next. */
  upstream: string;
  /** Added to the next request upstream, such as `Prefer` for Prism. */
  extraHeaders: Record<string, string>;
  /** When true, answers leave unsigned, as some errors of the platform do. */
  unsigned: boolean;
  seen: SeenRequest[];
  close(): Promise<void>;
}

/** Adds the platform's signatures to a mock: checks those of requests and signs the answers. */
export async function startSigningLayer(options: SigningLayerOptions): Promise<SigningLayer> {
  const server = createServer((request, response) => {
    relay(options, layer, request, response).catch((error: unknown) => {
      response.writeHead(502, { "Content-Type": "text/plain" }).end(`signing layer: ${String(error)}`);
    });
  });
  const layer: SigningLayer = {
    url: await listen(server),
    upstream: options.upstream,
    extraHeaders: {},
    unsigned: false,
    seen: [],
    close: () => close(server),
  };
  return layer;
}

async function relay(
  { mchids, merchant, platform }: SigningLayerOptions,
  layer: SigningLayer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = Buffer.concat(await request.toArray());
  const { method = "", url: target = "", headers } = request;
  layer.seen.push({ method, target, headers, body: body.toString() });
  const fault = target.startsWith("/_pact")
    ? undefined
    : faultOf({ method, target, authorization: headers.authorization, body }, mchids, merchant);
  const answer = fault !== undefined ? signError(fault) : await forward(layer, { method, target, headers, body });
  const isSigned = !layer.unsigned && answer.status !== 502;
  const isText = answer.status === 200 && answer.contentType.startsWith("text/plain");
  const { headers: digest, signed } = isText ? digestOf(answer.body) : { headers: {}, signed: answer.body };
  response.writeHead(answer.status, {
    ...(answer.status !== 204 && { "Content-Type": answer.contentType, "Content-Length": answer.body.length }),
    "Request-ID": `${randomUUID()}-0`,
    ...digest,
    ...(isSigned && signAnswer(signed, platform)),
  });
  response.end(answer.body);
}

/** Why no merchant can have sent the request, or `undefined`. */
function faultOf(request: SignedRequest, mchids: readonly string[], { serialNo, publicKey }: TestKey) {
  const mchid = mchids.find((one) => request.authorization?.includes(`mchid="${one}"`)) ?? mchids[0] ?? "";
  return faultOfAuthorization(request, { mchid, serialNo, publicKey });
}

interface RawRequest extends Omit<SeenRequest, "body"> {
  body: Buffer;
}

async function forward({ upstream, extraHeaders }: SigningLayer, { method, target, headers, body }: RawRequest) {
  const {
    host: _host,
    connection: _connection,
    "content-length": _length,
    "transfer-encoding": _encoding,
    ...rest
  } = headers;
  const response = await fetch(upstream + target, {
    method,
    headers: { ...(rest as Record<string, string>), ...extraHeaders },
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "application/octet-stream",
    body: Buffer.from(await response.arrayBuffer()),
  };
}

function signError(issue: string) {
  const body = { code: "SIGN_ERROR", message: issue, detail: { field: "signature", location: "authorization" } };
  return { status: 401, contentType: "application/json", body: Buffer.from(JSON.stringify(body)) };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Material } from "../contenders/contender.js";
import { answerText, signedMessage } from "../fixtures/messages.js";
import type { StubMode, StubReply, StubRequest } from "./messages.js";

/*
 * The platform of the benchmark, in a process of its own: every answer was signed before it is asked for, so that
 * an answer costs this process next to nothing. Only in the mode "check" does it look at what it is sent.
 */

const [materialFile = "", tlsFile = ""] = process.argv.slice(2);
const material: Material = JSON.parse(readFileSync(materialFile, "utf8"));
const tls: { privateKey: string; certificate: string } = JSON.parse(readFileSync(tlsFile, "utf8"));
const merchantKey = createPublicKey(material.privateKey);

const POOL_SIZE = 32;
/**
 * In milliseconds, for one answer after the other. Signatures hold for 300 s, and each is renewed long before; all at
 * once would be felt by whoever is timed at this moment.
 */
const RENEWAL = 1_000;

let mode: StubMode = "fast";
let answerSize = 0;
let connections = 0;
let requests = 0;
let next = 0;
let oldest = 0;
let pool = signPool();

const http = createServer(answer);
const https = createTlsServer({ key: tls.privateKey, cert: tls.certificate }, answer);
for (const server of [http, https]) {
  server.keepAliveTimeout = 120_000;
  server.on("connection", (socket) => {
    connections++;
    socket.setNoDelay(true);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}
setInterval(() => {
  pool[oldest] = signAnswer(oldest);
  oldest = (oldest + 1) % POOL_SIZE;
}, RENEWAL);
process.on("disconnect", () => process.exit());
process.on("message", (request: StubRequest) => {
  if (request.mode !== undefined) mode = request.mode;
  if (request.answerSize !== undefined) {
    answerSize = request.answerSize;
    pool = signPool();
  }
  reply({ connections, requests });
});
reply({ connections, requests, origins: { http: originOf(http), https: originOf(https) } });

function signPool() {
  return Array.from({ length: POOL_SIZE }, (_, index) => signAnswer(index));
}

function signAnswer(index: number) {
  const { headers, bytes } = signedMessage(answerText(`bench-session-${index}`, answerSize), material.platform);
  return { headers: { "content-type": "application/json", "content-length": bytes.length, ...headers }, bytes };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  requests++;
  const chunks: Buffer[] = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const signed = pool[next++ % POOL_SIZE];
    if (signed === undefined) throw new Error("no answer");
    if (mode === "check" && !isGenuine(request, Buffer.concat(chunks).toString())) {
      response.writeHead(401, { "content-type": "application/json" }).end('{"code":"SIGN_ERROR","message":"wrong"}');
      return;
    }
    // The same length, so that only the signature tells.
    const bytes = mode === "tamper" ? Buffer.from(signed.bytes.toString().replace("bench-s", "bench-S")) : signed.bytes;
    response.writeHead(200, signed.headers).end(bytes);
  });
}

/** Whether the merchant's signature covers exactly this request. */
function isGenuine({ method, url, headers }: IncomingMessage, body: string): boolean {
  const { authorization = "" } = headers;
  const parameter = (name: string) => new RegExp(`[ ,]${name}="([^"]+)"`).exec(authorization)?.[1] ?? "";
  const message = [method, url, parameter("timestamp"), parameter("nonce_str"), body, ""].join("\n");
  return (
    authorization.startsWith("WECHATPAY2-SHA256-RSA2048 ") &&
    parameter("mchid") === material.mchid &&
    parameter("serial_no") === material.serialNo &&
    verify("sha256", Buffer.from(message), merchantKey, Buffer.from(parameter("signature"), "base64"))
  );
}

function originOf(server: typeof http | typeof https): string {
  return `${server === http ? "http" : "https"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function reply(message: StubReply): void {
  process.send?.(message);
}

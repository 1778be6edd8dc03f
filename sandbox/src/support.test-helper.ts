/*
 * The shared helpers of the unit tests. They sign, verify and decrypt with node:crypto, because the sandbox's protocol/ is
 * under test.
 */
import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  sign,
  verify,
  X509Certificate,
} from "node:crypto";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer, request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { writePrivately } from "./keys/files.js";
import { GITIGNORE } from "./keys/folder.js";
import { Keyring } from "./keys/keyring.js";
import type { SandboxOptions } from "./options.js";
import type { Sandbox } from "./sandbox.js";
import type { OperationId } from "./spec/operation-types.js";
import { exampleOf, type Fields, type Mode, requestTo } from "./spec/requests.test-helper.js";
import { mistakesInAnswer } from "./spec/valid.test-helper.js";
import type { Exchange, NotificationView, PhoneView, Snapshot } from "./views.js";

export const NO_BINDINGS = { appids: [], subMchids: [], planIds: [] };

/** A new folder. It is removed when all test files have ended. */
export function emptyFolder(name = "folder-"): string {
  return mkdtempSync(join(inject("folder"), name));
}

let template: Promise<string> | undefined;

/** A new folder with keys. The keys are made once for each worker. */
export async function folderWithKeys(name?: string): Promise<string> {
  template ??= (async () => {
    const folder = emptyFolder();
    writePrivately(join(folder, ".gitignore"), GITIGNORE);
    await Keyring.open(folder, NO_BINDINGS, Date.now);
    return folder;
  })();
  const folder = emptyFolder(name);
  cpSync(await template, folder, { recursive: true });
  return folder;
}

export interface Caller {
  mchid: string;
  serialNo: string;
  privateKey: KeyObject;
  apiV3Key: string;
}

export interface Started {
  sandbox: Sandbox;
  url: string;
  port: number;
  merchant: Caller;
  institution: Caller;
}

const running: Sandbox[] = [];

/** Starts a sandbox in this process, on a free port, without a log; by default in memory and with new keys. */
export async function start(options: SandboxOptions = {}): Promise<Started> {
  const dir = options.dir ?? (await folderWithKeys());
  // Loaded here, because it is slow and not every test file needs it.
  const { startSandbox } = await import("./sandbox.js");
  const sandbox = await startSandbox({ port: 0, memory: true, logLevel: "silent", ...options, dir });
  running.push(sandbox);
  const { env, url } = sandbox;
  const caller = (prefix: string): Caller => ({
    mchid: env[`${prefix}MCHID`] ?? "",
    serialNo: env[`${prefix}SERIAL_NO`] ?? "",
    privateKey: createPrivateKey(readFileSync(env[`${prefix}PRIVATE_KEY_FILE`] ?? "")),
    apiV3Key: env[`${prefix}API_V3_KEY`] ?? "",
  });
  return {
    sandbox,
    url,
    port: Number(new URL(url).port),
    merchant: caller("WECHATPAY_"),
    institution: caller("WECHATPAY_SP_"),
  };
}

/** Closes all sandboxes of the test file. */
export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
}

let codes = 0;

/** The document's example of a request for a session, with a new out_contract_code and changes; `undefined` removes a field. */
export function signingBody(
  changes: Fields = {},
  mode: Mode = "common",
  operation: OperationId = "createAppSigningSession",
): Fields {
  const removed = {
    expired_time: undefined,
    return_appid: undefined,
    return_url: undefined,
    user_client_ip: undefined,
  };
  return exampleOf(operation, mode, { ...removed, out_contract_code: `C${process.pid}${++codes}`, ...changes });
}

/** A request for a session of an app. */
export const signingRequest = (content: Fields | string | Uint8Array = signingBody()) =>
  requestTo("createAppSigningSession", content);

export interface Unsigned {
  method?: string;
  target: string;
  body?: Uint8Array | string;
}

/** The five parameters of Authorization, with a valid signature. */
export function authorizationParameters(
  caller: Caller,
  { method = "POST", target, body = "" }: Unsigned,
  { now = Date.now(), nonce = randomBytes(16).toString("hex") } = {},
) {
  const timestamp = String(Math.floor(now / 1000));
  const head = `${method}\n${target}\n${timestamp}\n${nonce}\n`;
  const message = Buffer.concat([Buffer.from(head), Buffer.from(body), Buffer.from("\n")]);
  const signature = sign("RSA-SHA256", message, caller.privateKey).toString("base64");
  return { mchid: caller.mchid, nonce_str: nonce, timestamp, serial_no: caller.serialNo, signature };
}

export function writeAuthorization(parameters: Record<string, string>): string {
  const list = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);
  return `WECHATPAY2-SHA256-RSA2048 ${list.join(",")}`;
}

export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  json: { code?: string; message?: string; detail?: Record<string, unknown> } & Record<string, unknown>;
}

/** Sends a request over a new connection, with exactly these headers. */
export function send(
  port: number,
  { method = "POST", target, body = "" }: Unsigned,
  headers: OutgoingHttpHeaders = {},
  signal?: AbortSignal,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: "127.0.0.1", port, method, path: target, headers, agent: false, ...(signal && { signal }) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const bytes = Buffer.concat(chunks);
          const isJson = bytes.length > 0 && /json/.test(response.headers["content-type"] ?? "");
          const json = isJson ? JSON.parse(bytes.toString()) : {};
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, json });
        });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** Sends bytes over a new connection: for requests that no HTTP client would send. */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}

export const USUAL_HEADERS = { Accept: "application/json", "User-Agent": "unit-test" };

export interface Changes {
  /** Added to the usual headers; `undefined` removes one. */
  headers?: Record<string, string | undefined>;
  now?: number;
  nonce?: string;
  /** Hangs up. */
  signal?: AbortSignal;
}

export function call(
  { port }: Pick<Started, "port">,
  caller: Caller,
  request: Unsigned,
  { headers = {}, signal, ...when }: Changes = {},
): Promise<Received> {
  const all = {
    ...USUAL_HEADERS,
    ...(request.body !== undefined && { "Content-Type": "application/json" }),
    Authorization: writeAuthorization(authorizationParameters(caller, request, when)),
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return send(port, request, sent, signal);
}

export function askForSession(
  started: Pick<Started, "port">,
  caller: Caller,
  body: Record<string, unknown>,
  changes?: Changes,
): Promise<Received> {
  return call(started, caller, signingRequest(body), changes);
}

/** Creates a session in common mode, and returns its ID. */
export async function openSession(started: Started, changes: Record<string, unknown> = {}, when?: Changes) {
  const body = signingBody(changes);
  const answer = await askForSession(started, started.merchant, body, when);
  expect(answer.json).toHaveProperty("session_id");
  return { sessionId: String(answer.json["session_id"]), body };
}

/** An action of the console or the phone. */
export async function act<T = Record<string, never>>(
  { port }: Pick<Started, "port">,
  target: string,
  body: unknown = {},
  method = "POST",
): Promise<{ status: number; json: T }> {
  const headers = { "Content-Type": "application/json" };
  const { status, json } = await send(port, { method, target, body: JSON.stringify(body) }, headers);
  return { status, json: json as T };
}

/** Reads JSON of the console. */
export async function getJson<T>({ port }: Pick<Started, "port">, target: string): Promise<T> {
  const { status, json } = await send(port, { method: "GET", target });
  expect(status).toBe(200);
  return json as T;
}

export const state = (started: Pick<Started, "port">) => getJson<Snapshot>(started, "/sandbox/state");
export const phone = (started: Pick<Started, "port">, sessionId: string) =>
  getJson<PhoneView>(started, `/sandbox/sessions/${sessionId}`);
export const exchange = (started: Pick<Started, "port">, answer: Received) =>
  getJson<Exchange>(started, `/sandbox/requests/${answer.headers["request-id"]}`);

export async function notification(started: Pick<Started, "port">, sessionId: string): Promise<NotificationView> {
  const view = (await phone(started, sessionId)).notification;
  if (!view) throw new Error("there is no notification");
  return view;
}

/** The platform's public key of a serial number, from the merchant's files. */
export function platformKey(directory: string, serialNo: string): KeyObject {
  if (serialNo.startsWith("PUB_KEY_ID_"))
    return createPublicKey(readFileSync(join(directory, "platform/public_key.pem")));
  return new X509Certificate(readFileSync(join(directory, "platform/certificates", `${serialNo}.pem`))).publicKey;
}

/** Whether the platform's headers have a valid signature of a body, by a key of this folder. */
export function isSigned(headers: IncomingHttpHeaders, body: Buffer, directory: string): boolean {
  const [timestamp, nonce] = [headers["wechatpay-timestamp"], headers["wechatpay-nonce"]];
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from("\n")]);
  const signature = Buffer.from(String(headers["wechatpay-signature"]), "base64");
  return verify("RSA-SHA256", message, platformKey(directory, String(headers["wechatpay-serial"])), signature);
}

export function decrypt(apiV3Key: string, encrypted: unknown): string {
  const { nonce, associated_data, ciphertext } = encrypted as Record<string, string>;
  const bytes = Buffer.from(ciphertext ?? "", "base64");
  const decipher = createDecipheriv("aes-256-gcm", apiV3Key, nonce ?? "").setAAD(Buffer.from(associated_data ?? ""));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
}

/** Expects a documented, signed answer with a request ID. */
export async function expectPlatformAnswer(
  answer: Received,
  { sandbox }: Pick<Started, "sandbox">,
  operation: OperationId = "createAppSigningSession",
): Promise<void> {
  const { status, headers, body, json } = answer;
  expect(mistakesInAnswer(operation, status, headers, json)).toEqual([]);
  // The ID of a success ends with 0.
  expect(headers["request-id"]).toMatch(status < 300 ? /^[0-9A-F]{40}-0$/ : /^[0-9A-F]{40}-[1-9][0-9]*$/);
  expect(headers["content-type"]).toBe(status === 204 ? undefined : "application/json; charset=utf-8");
  if (status === 204) expect(body).toHaveLength(0);
  expect(headers["wechatpay-signature-type"]).toBe("WECHATPAY2-SHA256-RSA2048");
  expect(isSigned(headers, body, sandbox.directory)).toBe(true);
}

export interface Seen {
  method: string;
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  json: Record<string, unknown>;
}

export interface Receiver {
  url: string;
  port: number;
  seen: Seen[];
  /** The most requests at the same time. */
  mostAtOnce: number;
  /** The answer; `hang` waits for `release()`. */
  answer: { status: number; body?: string; headers?: OutgoingHttpHeaders } | "hang";
  release(): void;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const waiting: (() => void)[] = [];
  let open = 0;
  const server = createServer(async (request, response) => {
    open++;
    receiver.mostAtOnce = Math.max(receiver.mostAtOnce, open);
    const body = Buffer.concat(await request.toArray());
    const { method = "", url: target = "", headers } = request;
    receiver.seen.push({ method, target, headers, body, json: JSON.parse(body.toString() || "{}") });
    const respond = () => {
      open--;
      const { status, body, headers } = receiver.answer === "hang" ? { status: 204 } : receiver.answer;
      response.writeHead(status, headers).end(body);
    };
    if (receiver.answer === "hang") waiting.push(respond);
    else respond();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}`,
    port,
    seen: [],
    mostAtOnce: 0,
    answer: { status: 204 },
    release: () => {
      for (const respond of waiting.splice(0)) respond();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

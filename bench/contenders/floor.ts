import { createHash, createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from "node:crypto";
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { Pool } from "undici";
import { PATH } from "../fixtures/body.js";
import type { Contender, Material } from "./contender.js";
import type { FLOOR_NAMES } from "./names.js";

/*
 * The floor: the cost of the same work without an SDK. Keys are parsed once, connections are kept alive, the headers are
 * the SDK's, the answer is verified and parsed. There are no other checks, no limits, no retries and no error messages.
 */

export const FLOOR: Record<(typeof FLOOR_NAMES)[number], Contender> = {
  "node:http, sync": floor(overNode, signSync),
  "node:http, thread pool": floor(overNode, signInPool),
  "undici, sync": floor(overUndici, signSync),
  "undici, thread pool": floor(overUndici, signInPool),
};

function floor(transport: Transport, how: Sign): Contender {
  return (material, origin) => {
    const call = caller(material, transport(origin), how);
    return async (body) => JSON.parse(await call("POST", PATH, JSON.stringify(body))).session_id;
  };
}

/** Calls over node:http or node:https, signed synchronously. Returns the text of the answer. */
export function plainCaller(material: Material, origin: string) {
  return caller(material, overNode(origin), signSync);
}

type Sign = (key: KeyObject, message: Buffer) => Buffer | Promise<Buffer>;

function signSync(key: KeyObject, message: Buffer): Buffer {
  return sign("sha256", message, key);
}

function signInPool(key: KeyObject, message: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    sign("sha256", message, key, (error, signature) => (error ? reject(error) : resolve(signature)));
  });
}

/** Makes the Authorization header: as a promise only when the signature is a promise. */
export function headerWith({ mchid, serialNo, privateKey }: Material, how: Sign = signSync) {
  const key = createPrivateKey(privateKey);
  return (method: string, target: string, body: string): string | Promise<string> => {
    const timestamp = Math.floor(Date.now() / 1000);
    const nonce = randomBytes(16).toString("hex");
    const signature = how(key, Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`));
    const build = (bytes: Buffer) =>
      `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serialNo}",signature="${bytes.toString("base64")}"`;
    return Buffer.isBuffer(signature) ? build(signature) : signature.then(build);
  };
}

/** Verifies an answer or a notification, and does nothing else. */
export function verifierOf({ platform }: Material) {
  const key = createPublicKey(platform.publicKey);
  return (headers: Headers, text: string): boolean => {
    const message = Buffer.from(`${headers["wechatpay-timestamp"]}\n${headers["wechatpay-nonce"]}\n${text}\n`);
    return verify("sha256", message, key, Buffer.from(headers["wechatpay-signature"] ?? "", "base64"));
  };
}

type Headers = Record<string, string | undefined>;
type Send = (
  method: string,
  path: string,
  headers: Record<string, string | number>,
  body: string,
) => Promise<{ headers: Headers; text: string }>;
type Transport = (origin: string) => Send;

const STATEMENT_DIGEST = "wechatpay-statement-sha1";

function caller(material: Material, send: Send, how: Sign) {
  const header = headerWith(material, how);
  const isGenuine = verifierOf(material);
  return async (method: string, target: string, body = ""): Promise<string> => {
    const authorization = header(method, target, body);
    const headers: Record<string, string | number> = {
      accept: "application/json",
      "accept-language": "en",
      "user-agent": material.userAgent,
      "wechatpay-serial": material.platform.serialNo,
    };
    if (body !== "") {
      headers["content-type"] = "application/json";
      headers["content-length"] = Buffer.byteLength(body);
    }
    headers["authorization"] = typeof authorization === "string" ? authorization : await authorization;
    const answer = await send(method, target, headers, body);
    const digest = answer.headers[STATEMENT_DIGEST];
    if (digest !== undefined && createHash("sha1").update(answer.text).digest("hex") !== digest)
      throw new Error("not whole");
    const signed = digest === undefined ? answer.text : `{"sha1":"${digest}"}`;
    if (!isGenuine(answer.headers, signed)) throw new Error("not genuine");
    return answer.text;
  };
}

function overNode(origin: string): Send {
  const { protocol, hostname, port } = new URL(origin);
  const secure = protocol === "https:";
  const agent = new (secure ? HttpsAgent : HttpAgent)({ keepAlive: true });
  const request = secure ? httpsRequest : httpRequest;
  return (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      const onAnswer = (answer: IncomingMessage) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.on("end", () => resolve({ headers: answer.headers as Headers, text: Buffer.concat(chunks).toString() }));
        answer.on("error", reject);
      };
      const outgoing = request({ agent, hostname, port, path, method, headers }, onAnswer);
      outgoing.on("error", reject);
      outgoing.end(body);
    });
}

function overUndici(origin: string): Send {
  const pool = new Pool(origin);
  return async (method, path, headers, body) => {
    const answer = await pool.request({ path, method, headers, body });
    return { headers: answer.headers as Headers, text: await answer.body.text() };
  };
}

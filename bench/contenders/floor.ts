import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, webcrypto } from "node:crypto";
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { Pool } from "undici";
import { type Contender, type Material, PATH } from "./contender.js";
import { decryptRaw, verifyRaw } from "./raw-answers.js";

/*
 * The floor: what the work costs without any SDK. Keys are parsed once, connections are kept alive, the answer is
 * verified; nothing is checked, limited, tried again or described beyond that.
 */

type Sign = (key: KeyObject, message: Buffer) => Buffer | Promise<Buffer>;

const signSync: Sign = (key, message) => sign("sha256", message, key);
const signPool: Sign = (key, message) =>
  new Promise((resolve, reject) => {
    sign("sha256", message, key, (error, signature) => (error ? reject(error) : resolve(signature)));
  });

/** Signs the ready message and does nothing else. */
const signOnly = (how: Sign): Contender => ({
  authorize({ privateKey }) {
    const key = createPrivateKey(privateKey);
    return ({ message }) => how(key, message);
  },
});

/** Nonce, timestamp, message and header around it. */
const signHeader = (how: Sign): Contender => ({
  authorize: (material) => {
    const header = headerWith(material, how);
    return ({ method, target, text }) => header(method, target, text);
  },
});

const webCrypto: Contender = {
  async authorize({ privateKey }) {
    const der = createPrivateKey(privateKey).export({ format: "der", type: "pkcs8" });
    const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    const key = await webcrypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
    return async ({ message }) => Buffer.from(await webcrypto.subtle.sign(algorithm.name, key, message));
  },
};

const answers: Contender = {
  verify({ platform }) {
    const key = createPublicKey(platform.publicKey);
    return (message) => verifyRaw(key, message);
  },
  decrypt({ apiV3Key }) {
    const key = Buffer.from(apiV3Key);
    return (resource) => decryptRaw(key, resource);
  },
  parse({ platform, apiV3Key }) {
    const platformKey = createPublicKey(platform.publicKey);
    const key = Buffer.from(apiV3Key);
    return (message) => {
      if (!verifyRaw(platformKey, message)) throw new Error("not genuine");
      return decryptRaw(key, JSON.parse(message.text).resource);
    };
  },
};

export const FLOOR = {
  "crypto.sign": signOnly(signSync),
  "crypto.sign and header": signHeader(signSync),
  "crypto.sign on the thread pool": signOnly(signPool),
  WebCrypto: webCrypto,
  "node:crypto": answers,
  "node:http, sync": overNode(signSync),
  "node:http, thread pool": overNode(signPool),
  "undici, sync": overUndici(signSync),
  "undici, thread pool": overUndici(signPool),
} satisfies Record<string, Contender>;

/** A promise only where the signature is one. */
function headerWith({ mchid, serialNo, privateKey }: Material, how: Sign) {
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

function overNode(how: Sign): Contender {
  return poster(how, (origin) => {
    const { protocol, hostname, port } = new URL(origin);
    const secure = protocol === "https:";
    const agent = new (secure ? HttpsAgent : HttpAgent)({ keepAlive: true });
    const send = secure ? httpsRequest : httpRequest;
    return (headers, body) =>
      new Promise((resolve, reject) => {
        const onAnswer = (answer: IncomingMessage) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk) => chunks.push(chunk));
          answer.on("end", () =>
            resolve({ headers: answer.headers as Headers, text: Buffer.concat(chunks).toString() }),
          );
          answer.on("error", reject);
        };
        const outgoing = send({ agent, hostname, port, path: PATH, method: "POST", headers }, onAnswer);
        outgoing.on("error", reject);
        outgoing.end(body);
      });
  });
}

function overUndici(how: Sign): Contender {
  return poster(how, (origin) => {
    const pool = new Pool(origin);
    return async (headers, body) => {
      const answer = await pool.request({ path: PATH, method: "POST", headers, body });
      return { headers: answer.headers as Headers, text: await answer.body.text() };
    };
  });
}

type Headers = Record<string, string>;
type Send = (headers: Record<string, string | number>, body: string) => Promise<{ headers: Headers; text: string }>;

function poster(how: Sign, connect: (origin: string) => Send): Contender {
  return {
    post(material, origin) {
      const header = headerWith(material, how);
      const platformKey = createPublicKey(material.platform.publicKey);
      const send = connect(origin);
      return async (value) => {
        const body = JSON.stringify(value);
        const headers = {
          Authorization: await header("POST", PATH, body),
          Accept: "application/json",
          "Content-Type": "application/json",
          "Content-Length": Buffer.byteLength(body),
        };
        const answer = await send(headers, body);
        if (!verifyRaw(platformKey, answer)) throw new Error("not genuine");
        return JSON.parse(answer.text).session_id;
      };
    },
  };
}

import { createPrivateKey, type KeyObject, randomBytes, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import type { OperationId } from "../../src/spec/operation-types.js";
import { OPERATIONS } from "../../src/spec/operations.js";

export interface PlainAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request that is ready to be sent. */
export interface SignedRequest {
  method: string;
  target: string;
  body: string;
  authorization: string;
}

/**
 * A client on kept connections that signs but verifies nothing: faster than real clients, so that a load test measures
 * the sandbox and not the client.
 */
export class SignedClient {
  readonly #env: Record<string, string>;
  readonly #key: KeyObject;
  readonly #agent: Agent;

  constructor(env: Record<string, string>, connections = 32) {
    this.#env = env;
    this.#key = createPrivateKey(readFileSync(env["WECHATPAY_PRIVATE_KEY_FILE"] ?? ""));
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
  }

  /** @param now the client's clock, in milliseconds */
  sign(operation: OperationId, fields: object, now = Date.now()): SignedRequest {
    const { method, path: target } = OPERATIONS[operation];
    const body = JSON.stringify(fields);
    const { WECHATPAY_MCHID: mchid, WECHATPAY_SERIAL_NO: serial } = this.#env;
    const timestamp = Math.floor(now / 1000);
    const nonce = randomBytes(16).toString("hex");
    const message = `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`;
    const signature = sign("sha256", Buffer.from(message), this.#key).toString("base64");
    const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`;
    return { method, target, body, authorization };
  }

  send({ method, target, body, authorization }: SignedRequest, more: Record<string, string> = {}) {
    return this.#exchange(method, target, body, {
      Accept: "application/json",
      "User-Agent": "plain",
      Authorization: authorization,
      ...more,
    });
  }

  /** Agrees, as the phone does. */
  agree(sessionId: string): Promise<PlainAnswer> {
    return this.#exchange("POST", `/sandbox/sessions/${sessionId}/agree`, "{}", {});
  }

  phone(sessionId: string): Promise<PlainAnswer> {
    return this.#exchange("GET", `/sandbox/sessions/${sessionId}`, "", {});
  }

  close(): void {
    this.#agent.destroy();
  }

  #exchange(method: string, path: string, body: string, headers: Record<string, string>): Promise<PlainAnswer> {
    const url = new URL(path, this.#env["WECHATPAY_BASE_URL"]);
    const all = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body), ...headers };
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, agent: this.#agent, headers: all }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
        response.on("error", reject);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }
}

import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";

/** The receiver's answer: the status and the beginning of the body. */
export interface Received {
  status: number;
  text: string;
}

const SHOWN_BYTES = 4096;

/**
 * Posts once over a new connection. It follows no redirect, and the timeout is for the whole exchange.
 *
 * @throws Error when there is no answer; its `code` is Node's, such as `ECONNREFUSED`, or `TIMEOUT`.
 */
export function post(
  url: URL,
  headers: Record<string, string>,
  body: Uint8Array,
  timeoutMilliseconds: number,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const fail = (error: Error) => reject(signal.aborted ? Object.assign(error, { code: "TIMEOUT" }) : error);
    let isAnswered = false;
    const request = send(url, { method: "POST", headers, agent: false, signal }, (response) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      let length = 0;
      response.on("data", (chunk: Buffer) => {
        if (length < SHOWN_BYTES) chunks.push(chunk);
        length += chunk.length;
      });
      response.on("error", fail);
      response.on("end", () => {
        const text = Buffer.concat(chunks).subarray(0, SHOWN_BYTES).toString();
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
    // 101 is not an answer to a notification, and the connection would stay open.
    request.on("upgrade", (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 0, text: "" });
    });
    request.on("error", fail);
    request.on("close", () => {
      if (!isAnswered) fail(new Error("the connection ended without an answer"));
    });
    request.end(body);
  });
}

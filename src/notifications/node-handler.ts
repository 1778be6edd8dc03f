import { encodeUtf8 } from "#encoding";
import type { WechatPayClient } from "../client.js";
import { WechatPayInputError } from "../errors.js";
import { memberOf } from "../input/own-properties.js";
import { concatBytes, toBytes } from "../runtime/bytes.js";
import { createHandle, type NotificationHandlerOptions } from "./handler.js";
import { incomplete, type NotificationHeaders, RAW_BODY_NEEDED, tooLarge } from "./input.js";

/** What the handler uses of Node's `IncomingMessage`, and what frameworks add to it. */
export interface NodeRequest {
  method?: string | undefined;
  headers: NotificationHeaders;
  /** True when the stream was read to its end, by whomever. */
  readableEnded?: boolean;
  /** Set by body parsers. */
  body?: unknown;
  /** The raw bytes, kept by some platforms beside a parsed body. */
  rawBody?: unknown;
  /** True when the connection is gone. */
  destroyed?: boolean;
  on(event: "data", listener: (chunk: Uint8Array | string) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** What the handler uses of Node's `ServerResponse`. */
export interface NodeResponse {
  /** True when somebody answered already. */
  headersSent?: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * A handler for `success_notify_url` in the form of Node's `http` and Express. It reads the raw body
 * itself, so mount it before `express.json()`.
 *
 * @throws {@link WechatPayInputError} when an option is wrong.
 *
 * @example
 * ```ts
 * app.post("/wechatpay/contract", createNodeNotificationHandler(wechatpay, { onEvent }));
 * app.use(express.json());
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613
 */
export function createNodeNotificationHandler(
  client: Pick<WechatPayClient, "parseNotification">,
  options: NotificationHandlerOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const handle = createHandle(client, options);
  return async (request, response) => {
    const { status, headers, body } = await handle(request.method ?? "", async (limit, signal) => ({
      headers: request.headers,
      body: await readBody(request, limit, signal),
    }));
    // A timeout of the application was faster.
    if (memberOf(response, "headersSent") === true) return;
    // What was not read is not waited for: without this the connection would carry on with it.
    const unread = memberOf(request, "readableEnded") === false;
    response.writeHead(status, unread ? { ...headers, Connection: "close" } : headers);
    response.end(body);
  };
}

async function readBody(request: NodeRequest, limit: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  for (const kept of [memberOf(request, "rawBody"), memberOf(request, "body")]) {
    const bytes = toBytes(kept);
    if (bytes !== undefined) return bytes;
  }
  if (memberOf(request, "readableEnded") === true || isParsed(memberOf(request, "body"))) {
    throw new WechatPayInputError([
      { path: "body", rule: "type", expected: "the raw body", message: `is gone: ${RAW_BODY_NEEDED}` },
    ]);
  }
  if (memberOf(request, "destroyed") === true) throw incomplete();
  // Not "for await", whose early end would destroy the socket before it has carried the answer.
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const fail = (error: Error) => {
      request.pause();
      reject(error);
    };
    const cutOff = () => fail(incomplete());
    request.on("data", (chunk: Uint8Array | string) => {
      // Text after a setEncoding() of somebody's.
      const bytes = typeof chunk === "string" ? encodeUtf8(chunk) : chunk;
      length += bytes.length;
      if (length > limit) fail(tooLarge(limit));
      else chunks.push(bytes);
    });
    request.on("end", () => resolve(concatBytes(chunks)));
    request.on("error", cutOff);
    request.on("close", cutOff);
    signal.addEventListener("abort", () => request.pause());
    request.resume(); // somebody may have paused it, to wait for something else
  });
}

/** Express 4 sets `{}` before any parser ran. */
function isParsed(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.keys(body).length > 0;
}

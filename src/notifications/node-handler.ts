import { encodeUtf8 } from "#encoding";
import { memberOf } from "../input/own-properties.js";
import { concatBytes } from "../runtime/bytes.js";
import { createHandle, type NotificationHandlerOptions } from "./handler.js";
import { incomplete, misuse, RAW_BODY, RAW_BODY_NEEDED, RawNotification, tooLarge } from "./input.js";
import { type NodeCall, type NodeNotificationHandler, readCall } from "./node-call.js";
import type { NotificationParser } from "./parser.js";
import { toBytes } from "./to-bytes.js";
import { wrongInput } from "./wrong-input.js";

/**
 * Makes a handler of notifications for Node's `http`, Express, Fastify, Koa and NestJS. `docs/frameworks.md` shows how to
 * mount it in each. It needs the raw body: it reads the stream itself, or takes the bytes that a parser kept as `body` or
 * `rawBody`.
 *
 * It answers as {@link createNotificationHandler} does. It rejects only when it gets no response object to answer with.
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
  client: NotificationParser,
  options: NotificationHandlerOptions,
): NodeNotificationHandler {
  const handle = createHandle(client, options);
  return async (first: unknown, second?: unknown) => {
    const call = readCall(first, second);
    if (call === undefined) {
      const wrong = wrongInput("request", first, "the request and its response, or a context of Koa");
      await handle(undefined, () => Promise.reject(wrong));
      // There is no response object: the framework must see the error.
      throw wrong;
    }
    const { status, headers, body } = await handle(call.request.method ?? "", async (limit, signal) => {
      const { headers: sent } = call.request;
      return new RawNotification(sent, await readBody(call, limit, signal));
    });
    // The application has answered already, for example after its own timeout.
    if (call.isAnswered()) return;
    // The rest of the body is not read: close the connection, or the next request on it would start with that rest.
    const unread = memberOf(call.request, "readableEnded") === false;
    call.answer(status, unread ? { ...headers, Connection: "close" } : headers, body);
  };
}

async function readBody(
  { request, kept }: NodeCall,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const body of kept) {
    const bytes = toBytes(body);
    if (bytes !== undefined) return bytes;
  }
  if (memberOf(request, "readableEnded") === true || kept.some(isParsed)) {
    throw misuse("body", RAW_BODY, `is missing: ${RAW_BODY_NEEDED}`);
  }
  if (memberOf(request, "destroyed") === true) throw incomplete();
  // Not "for await": leaving such a loop early destroys the socket before the answer is sent.
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const fail = (error: Error) => {
      request.pause();
      reject(error);
    };
    const cutOff = () => fail(incomplete());
    request.on("data", (chunk: Uint8Array | string) => {
      // A string when the application called setEncoding().
      const bytes = typeof chunk === "string" ? encodeUtf8(chunk) : chunk;
      length += bytes.length;
      if (length > limit) fail(tooLarge(limit));
      else chunks.push(bytes);
    });
    request.on("end", () => resolve(concatBytes(chunks)));
    request.on("error", cutOff);
    request.on("close", cutOff);
    signal.addEventListener("abort", () => request.pause());
    request.resume(); // the application may have paused it
  });
}

/** Whether a parser produced this body. Express 4 sets `{}` before any parser runs. */
function isParsed(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.keys(body).length > 0;
}

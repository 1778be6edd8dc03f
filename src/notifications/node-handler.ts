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
 * A handler of notifications in the form of Node's `http`, Express, Fastify, Koa and NestJS.
 * `docs/frameworks.md` shows how each mounts it. It needs the raw body: it reads it itself, or takes the bytes that a
 * parser has kept as `body` or `rawBody`.
 *
 * It answers as {@link createNotificationHandler} does. It rejects only when it was given no response to answer with.
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
      // There is no response: the framework, too, learns of it by the error.
      throw wrong;
    }
    const { status, headers, body } = await handle(call.request.method ?? "", async (limit, signal) => {
      const { headers: sent } = call.request;
      return new RawNotification(sent, await readBody(call, limit, signal));
    });
    // A timeout of the application was faster.
    if (call.isAnswered()) return;
    // What was not read is not waited for: without this the connection would carry on with it.
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
    throw misuse("body", RAW_BODY, `is gone: ${RAW_BODY_NEEDED}`);
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

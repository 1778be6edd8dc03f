import { WechatPayError, WechatPayInputError, WechatPayNotificationError } from "../errors.js";
import { memberOf } from "../input/own-properties.js";
import { readStream } from "../runtime/read-stream.js";
import type { ReceivedMessage } from "../runtime/wire.js";
import { toBytes } from "./to-bytes.js";

/** In bytes. Notifications are far shorter. */
export const DEFAULT_BODY_LIMIT = 65_536;

/** The headers of a notification: Fetch `Headers`, or a plain object as in Node, Express, Koa, Fastify and API gateways. */
export type NotificationHeaders =
  | Pick<Headers, "get">
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The members of a Fetch `Request` that are used. Some frameworks have their own class of it. */
export type FetchRequest = Pick<Request, "method" | "arrayBuffer"> & { headers: Pick<Headers, "get">; body: unknown };

/**
 * A notification as received. The body must be raw: not parsed and not encoded again.
 *
 * @example
 * ```ts
 * const input: NotificationInput = { headers: req.headers, body: req.rawBody };
 * const event = await wechatpay.parseNotification(input);
 * ```
 */
export type NotificationInput =
  | FetchRequest
  | {
      /** The headers as received. */
      headers: NotificationHeaders;
      /** The raw body, as bytes or text: not parsed. */
      body: string | Uint8Array | ArrayBuffer;
    };

export const RAW_BODY = "the raw body as text or bytes";
/** Part of a message: why a parsed body cannot be verified, and what to change. */
export const RAW_BODY_NEEDED =
  "a JSON parser read the body before, but the signature covers its raw bytes. docs/frameworks.md shows how to keep them; in Express, mount this route before express.json(), or with express.raw({ type: () => true })";

/** A notification that was read. No other code has its bytes, so they need no copy. */
export class RawNotification implements ReceivedMessage {
  readonly headers: Pick<Headers, "get">;
  readonly body: Uint8Array<ArrayBuffer>;

  /** @throws WechatPayInputError when `headers` is not an object. */
  constructor(headers: unknown, body: Uint8Array<ArrayBuffer>) {
    this.headers = readHeaders(headers);
    this.body = body;
  }
}

/**
 * Reads a notification in any form, up to `limit` bytes.
 *
 * @param signal - stops reading a body that is still being sent.
 * @throws WechatPayInputError when the input is not a notification, or its body was parsed or read before.
 * @throws WechatPayNotificationError `NOTIFICATION_TOO_LARGE`.
 */
export async function readNotification(
  input: NotificationInput,
  limit: number,
  signal?: AbortSignal,
): Promise<RawNotification> {
  if (input instanceof RawNotification) {
    if (input.body.length > limit) throw tooLarge(limit);
    return input;
  }
  const given = Object(input) as { headers?: unknown; body?: unknown };
  const headers = readHeaders(memberOf(given, "headers"));
  return new RawNotification(headers, await readBody(input, memberOf(given, "body"), limit, signal));
}

async function readBody(
  input: object,
  body: unknown,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (memberOf(input as { isBase64Encoded?: unknown }, "isBase64Encoded") === true) {
    throw misuse(
      "body",
      RAW_BODY,
      'is base64; use createLambdaNotificationHandler, or decode it: Buffer.from(body, "base64")',
    );
  }
  // Copied before the first await: the caller's buffer may change later.
  const bytes = toBytes(body);
  if (bytes !== undefined) {
    if (bytes.length > limit) throw tooLarge(limit);
    return bytes;
  }
  if (memberOf(input as Partial<Request>, "bodyUsed") === true || memberOf(Object(body), "locked") === true) {
    throw misuse("body", "an unread body", "was read before; call parseNotification first, or give { headers, body }");
  }
  if (isStream(body)) return readWithin(body, limit, signal);
  if (typeof memberOf(input as { pipe?: unknown }, "pipe") === "function") {
    const what = "is still in the stream of Node's request; read it, or use createNodeNotificationHandler";
    throw misuse("body", RAW_BODY, what);
  }
  // A Fetch request without a body.
  if (typeof memberOf(input as Partial<Request>, "arrayBuffer") === "function") return new Uint8Array();
  throw misuse("body", RAW_BODY, `is ${kindOf(body)}: ${RAW_BODY_NEEDED}`);
}

async function readWithin(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readStream(stream, limit, signal).catch((error) => {
    throw error instanceof WechatPayError ? error : incomplete();
  });
  if (bytes === undefined) throw tooLarge(limit);
  return bytes;
}

/** Reads headers by name in any case. Repeated headers are joined, and no signature header's pattern allows that. */
function readHeaders(headers: unknown): Pick<Headers, "get"> {
  if (typeof headers !== "object" || headers === null) {
    throw misuse("headers", "headers", `must be a Headers object or Node's header object, got ${typeof headers}`);
  }
  if (typeof memberOf(headers as Headers, "get") === "function") return headers as Headers;
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(headers as Record<string, unknown>)) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    const text = Array.isArray(value) ? value.join(", ") : String(value);
    values.set(key, values.has(key) ? `${values.get(key)}, ${text}` : text);
  }
  return { get: (name) => values.get(name.toLowerCase()) ?? null };
}

/** @param limit - in bytes. */
export function tooLarge(limit: number): WechatPayNotificationError {
  return new WechatPayNotificationError(
    "NOTIFICATION_TOO_LARGE",
    `the body is longer than ${limit} bytes; it was not read further`,
  );
}

/** The error for a connection that broke before the body was complete. */
export function incomplete(): WechatPayNotificationError {
  return new WechatPayNotificationError("NOTIFICATION_INCOMPLETE", "the body ended too early");
}

/** The error for a wrong value from the application. */
export function misuse(path: string, expected: string, message: string): WechatPayInputError {
  return new WechatPayInputError([{ path, rule: "type", expected, message }]);
}

function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return typeof memberOf(Object(value) as ReadableStream, "getReader") === "function";
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "an array" : `a ${typeof value === "object" ? "parsed object" : typeof value}`;
}

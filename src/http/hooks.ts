import type { WechatPayError } from "../errors.js";

/**
 * What a hook is told, under the names of OpenTelemetry's semantic conventions for HTTP clients.
 * Never a header, a body, a key or a signature.
 *
 * Source: https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export interface RequestAttributes {
  "http.request.method": string;
  /** The path with names in the places of identifiers; absent where the document does not know the path. */
  "url.template"?: string;
  /** The host that it goes to, which with `failover` may differ between attempts. */
  "server.address": string;
  "server.port": number;
  /** Which repetition this is; absent for the first attempt. */
  "http.request.resend_count"?: number;
}

export interface ResponseAttributes extends RequestAttributes {
  /** Absent where no answer came. */
  "http.response.status_code"?: number;
  /** The code of the error, such as `TIMEOUT` or `CONTRACT_EXISTED`; absent after a success. */
  "error.type"?: string;
  /** `Request-ID`, to quote to WeChat Pay's support. */
  "wechatpay.request_id"?: string;
  /** Whether WeChat Pay's signature proves the answer. */
  "wechatpay.verified"?: boolean;
}

/**
 * Something that is proved to come from WeChat Pay and that the OpenAPI document does not describe: a field of
 * another type or form, or one that is new. It is passed on as it came. Never a value.
 */
export interface UnexpectedField {
  /**
   * The `operationId` of the call that was answered, or the `event_type` of the notification. Up to 64 characters;
   * other than letters, digits, `_`, `.` and `-` are replaced by `?`, here and in names of fields that are new.
   */
  seenIn: string;
  /**
   * Where it is in what you are given, such as `resource.operate_time`, or `data[].expire_time` in any item of a
   * list; `""` for the whole.
   */
  path: string;
  /** The keyword of JSON Schema that it breaks, such as `type` or `format`; `additionalProperties` for a new field. */
  rule: string;
}

/**
 * Watch what a client does, for logs, metrics and traces. What a hook throws is ignored: watching
 * never changes a call.
 *
 * @example
 * ```ts
 * const hooks: Hooks = {
 *   onResponse: ({ attributes, duration }) => histogram.record(duration, attributes),
 *   onRetry: ({ attributes, delay }) => log.warn({ ...attributes, delay }, "WeChat Pay: trying again"),
 *   onPlatformKeysError: ({ error }) => log.error({ code: error.code }, error.message),
 *   onUnexpected: (field) => log.warn(field, "WeChat Pay sends what this version does not know"),
 * };
 * ```
 */
export interface Hooks {
  /** An attempt is about to be sent. */
  onRequest?: ((event: { attributes: RequestAttributes }) => void) | undefined;
  /** An attempt ended, with an answer or without; `duration` in milliseconds. */
  onResponse?: ((event: { attributes: ResponseAttributes; duration: number }) => void) | undefined;
  /** An attempt failed and is made again after `delay` milliseconds. */
  onRetry?: ((event: { attributes: ResponseAttributes; delay: number }) => void) | undefined;
  /** The platform certificates could not be refreshed, or their store failed. Keys that still hold stay in use. */
  onPlatformKeysError?: ((event: { error: WechatPayError }) => void) | undefined;
  /**
   * A notification, the answer to a method of the client, or a list of platform certificates holds something that
   * the document does not describe. It was passed on all the same. Each field is told once in the life of a client,
   * with the rule that it breaks; at most 20 of one message and 1,000 altogether.
   */
  onUnexpected?: ((field: UnexpectedField) => void) | undefined;
}

/** Calls a hook and lets nothing of it out, neither an exception nor a rejection. */
export function callHook<E>(hook: ((event: E) => unknown) | undefined, event: E): void {
  if (hook === undefined) return;
  try {
    Promise.resolve(hook(event)).catch(() => {});
  } catch {
    // The call goes on.
  }
}

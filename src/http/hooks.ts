import type { WechatPayError } from "../errors.js";

/**
 * The attributes of a request, with the names of OpenTelemetry's semantic conventions for HTTP clients. They hold no
 * header, body, key or signature.
 *
 * Source: https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export interface RequestAttributes {
  "http.request.method": string;
  /** The path template, such as `/v3/…/{contract_id}`; absent when the document does not describe the path. */
  "url.template"?: string;
  /** The host that the attempt is sent to. With `failover` it may differ between attempts. */
  "server.address": string;
  "server.port": number;
  /** The number of this retry, from 1; absent for the first attempt. */
  "http.request.resend_count"?: number;
}

/**
 * The attributes of an attempt that ended.
 *
 * @example
 * ```ts
 * const hooks: Hooks = {
 *   onResponse: ({ attributes }) => log.info(attributes["http.response.status_code"], attributes["wechatpay.request_id"]),
 * };
 * ```
 */
export interface ResponseAttributes extends RequestAttributes {
  /** Absent when no answer came. */
  "http.response.status_code"?: number;
  /** The code of the error, such as `TIMEOUT` or `CONTRACT_EXISTED`; absent after a success. */
  "error.type"?: string;
  /** The `Request-ID` header. Quote it to WeChat Pay's support. */
  "wechatpay.request_id"?: string;
  /** Whether WeChat Pay's signature proves the answer. */
  "wechatpay.verified"?: boolean;
}

/**
 * A field of a verified message that the OpenAPI document does not describe: a new field, or one of another type or form.
 * You receive the field as it came. This report never holds its value.
 */
export interface UnexpectedField {
  /**
   * The `operationId` of the call, or the `event_type` of the notification. Up to 64 characters; `?` replaces every
   * character except letters, digits, `_`, `.` and `-`, here and in the names of new fields.
   */
  seenIn: string;
  /**
   * The path of the field, such as `resource.operate_time`, or `data[].expire_time` for an item of a list; `""` for the
   * whole message.
   */
  path: string;
  /** The JSON Schema keyword that the field breaks, such as `type` or `format`; `additionalProperties` for a new field. */
  rule: string;
}

/**
 * Functions that a client calls for logs, metrics and traces. An error that a hook throws is ignored: a hook never changes
 * a call.
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
  /** Called before an attempt is sent. */
  onRequest?: ((event: { attributes: RequestAttributes }) => void) | undefined;
  /** Called when an attempt ended, with an answer or without; `duration` in milliseconds. */
  onResponse?: ((event: { attributes: ResponseAttributes; duration: number }) => void) | undefined;
  /** Called when an attempt failed and is retried after `delay` milliseconds. */
  onRetry?: ((event: { attributes: ResponseAttributes; delay: number }) => void) | undefined;
  /** Called when the platform certificates could not be refreshed, or their store failed. Valid keys stay in use. */
  onPlatformKeysError?: ((event: { error: WechatPayError }) => void) | undefined;
  /**
   * Called when a notification, the answer of a method, or a list of platform certificates holds a field that the document
   * does not describe. You receive the field all the same. A client reports each field and rule once; at most 20 for one
   * message and 1,000 in total.
   */
  onUnexpected?: ((field: UnexpectedField) => void) | undefined;
}

/** Calls a hook and ignores its exception or rejection. */
export function callHook<E>(hook: ((event: E) => unknown) | undefined, event: E): void {
  if (hook === undefined) return;
  try {
    Promise.resolve(hook(event)).catch(() => {});
  } catch {
    // The call goes on.
  }
}

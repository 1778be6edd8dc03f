import { decodeBase64, encodeUtf8 } from "#encoding";
import { memberOf } from "../input/own-properties.js";
import { createHandle, type NotificationHandlerOptions } from "./handler.js";
import { misuse, type NotificationHeaders, RAW_BODY, RAW_BODY_NEEDED, RawNotification, tooLarge } from "./input.js";
import type { NotificationParser } from "./parser.js";
import { wrongInput } from "./wrong-input.js";

type Optional<T> = T | null | undefined;

/** The members of an AWS Lambda event that the handler uses: from API Gateway (both versions), a function URL, or a load balancer. */
export interface LambdaEvent {
  /** In version 1.0, and from load balancers. */
  httpMethod?: string | undefined;
  /** In version 2.0, and from function URLs: it holds `http.method`. */
  requestContext?: object | undefined;
  headers?: Optional<Record<string, string | undefined>>;
  /** Load balancers with multi-value headers give only these. */
  multiValueHeaders?: Optional<Record<string, string[] | undefined>>;
  body?: Optional<string>;
  isBase64Encoded?: boolean | undefined;
}

/** The result that AWS Lambda turns into an answer. */
export interface LambdaResult {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Makes a handler of notifications for AWS Lambda, behind API Gateway (payload format 1.0 or 2.0), a function URL, or a
 * load balancer. It decodes a base64 body. It answers as {@link createNotificationHandler} does.
 *
 * Lambda stops code that still runs after the answer: let `onEvent` finish quickly, or push the event to a queue.
 *
 * @throws {@link WechatPayInputError} when an option is wrong.
 *
 * @example
 * ```ts
 * export const handler = createLambdaNotificationHandler(wechatpay, { onEvent });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function createLambdaNotificationHandler(
  client: NotificationParser,
  options: NotificationHandlerOptions,
): (event: LambdaEvent) => Promise<LambdaResult> {
  const handle = createHandle(client, options);
  return async (event) => {
    const given = Object(event) as LambdaEvent;
    const context = memberOf(given, "requestContext") as { http?: { method?: string } } | undefined;
    const method = memberOf(given, "httpMethod") ?? memberOf(memberOf(context, "http"), "method");
    const headers: NotificationHeaders = memberOf(given, "headers") ?? memberOf(given, "multiValueHeaders") ?? {};
    const { status, ...answer } = await handle(method, async (limit) => {
      if (method === undefined)
        throw wrongInput("event", event, "the event of API Gateway, a function's URL or a load balancer");
      return new RawNotification(headers, readBody(given, limit));
    });
    return { statusCode: status, ...answer };
  };
}

function readBody(event: LambdaEvent, limit: number): Uint8Array<ArrayBuffer> {
  const text = memberOf(event, "body") ?? "";
  if (typeof text !== "string") throw misuse("event.body", RAW_BODY, `is ${typeof text}: ${RAW_BODY_NEEDED}`);
  const isBase64 = memberOf(event, "isBase64Encoded") === true;
  // Checked before decoding: four characters of base64 hold three bytes, and a character of text at least one.
  if (text.length > (isBase64 ? Math.ceil(limit / 3) * 4 : limit)) throw tooLarge(limit);
  const bytes = isBase64 ? decodeBase64(text) : encodeUtf8(text);
  if (bytes === undefined) throw misuse("event.body", "base64", "is not base64, but isBase64Encoded is true");
  if (bytes.length > limit) throw tooLarge(limit);
  return bytes;
}

import { type Connection, contextOf } from "../connection.js";
import type { NotificationEvent } from "./event.js";
import type { NotificationInput } from "./input.js";
import { type NotificationOptions, parse } from "./parse.js";

/**
 * Reads what WeChat Pay sends: signed contracts to `success_notify_url`, terminations to the termination URL that it
 * keeps with the plan, payments and refunds to the `notify_url` of the deduction or refund. Verifies the raw body
 * (headers, time, key, signature), and decrypts it with the APIv3 key. What is proved is taken as it comes: only what
 * identifies the notification and its contract, order or refund must be there. A field that
 * is null counts as absent; one in a form that the OpenAPI document does not describe is passed on, and told to
 * {@link Hooks.onUnexpected}.
 *
 * The same notification can come again, with the same `id`; the ready handlers
 * ({@link createNotificationHandler}, {@link createNodeNotificationHandler}) handle each once.
 *
 * @param notification - a Fetch `Request`, or `{ headers, body }` with the raw body as text or bytes.
 * @throws {@link WechatPayVerificationError} when it is not proved to come from WeChat Pay. Answer 4xx.
 * @throws {@link WechatPayNotificationError} when it is too long, or proved but does not say what it is about.
 * @throws {@link WechatPayPlatformKeysError} when there is no key to check it with. Answer 5xx.
 * @throws {@link WechatPayInputError} when the body was parsed before, or `apiV3Key` is missing.
 *
 * @example
 * ```ts
 * const event = await wechatpay.parseNotification(request);
 * if (event.event_type === "PAPAY.SIGN") await saveContract(event.resource.contract_id);
 * if (event.event_type === "TRANSACTION.SUCCESS") await savePayment(event.resource.out_trade_no);
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613
 */
export async function parseNotification(
  connection: Connection,
  notification: NotificationInput,
  options?: NotificationOptions,
): Promise<NotificationEvent> {
  const { platformKeys, apiV3Key, exchange, reportUnexpected } = contextOf(connection);
  return parse({ keys: platformKeys, apiV3Key, now: exchange.now, reportUnexpected }, notification, options);
}

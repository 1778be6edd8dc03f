import { type Connection, contextOf } from "../connection.js";
import type { NotificationEvent } from "./event.js";
import type { NotificationInput } from "./input.js";
import { type NotificationOptions, parse } from "./parse.js";

/**
 * Reads a notification of WeChat Pay: a signed contract (sent to `success_notify_url`), a termination (sent to the plan's
 * termination URL), a payment or a refund (sent to the `notify_url` of the deduction or refund). It verifies the raw body
 * (headers, time, key, signature) and decrypts it with the APIv3 key. A verified notification is accepted as it is: only
 * the identifiers of the notification and of its contract, order or refund are required. A field that is null counts as
 * absent. A field in a form that the OpenAPI document does not describe is passed on, and reported to {@link
 * Hooks.onUnexpected}.
 *
 * The same notification can come again, with the same `id`. The handlers ({@link createNotificationHandler}, {@link
 * createNodeNotificationHandler}) handle each notification once.
 *
 * @param notification - a Fetch `Request`, or `{ headers, body }` with the raw body as text or bytes.
 * @throws {@link WechatPayVerificationError} when the notification does not verify. Answer 4xx.
 * @throws {@link WechatPayNotificationError} when it is too long, or verified but without its identifiers.
 * @throws {@link WechatPayPlatformKeysError} when there is no key to verify it with. Answer 5xx.
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

import { CREATE_REFUND, GET_REFUND_BY_OUT_REFUND_NO } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import { call } from "../operations/call.js";
import type { CreateRefundRequest } from "../operations/create-refund.js";
import { copyOf } from "../request/copy.js";
import { type OutcomeOptions, readOutcomeOptions } from "./options.js";
import type { RefundOutcome } from "./refund-outcome.js";
import { settleRefund } from "./settle-refund.js";

/** Long enough for several queries, one more refund request after a minute, and queries after it. */
const DEFAULT_DEADLINE = 90_000;

/**
 * The options of {@link refund}.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.refund(request, { sentAt: "2026-11-26T10:00:00Z" });
 * ```
 */
export interface RefundOptions extends OutcomeOptions {
  /** The limit of all calls and waits together, in milliseconds. Default 90,000. */
  deadline?: number | undefined;
  /**
   * When this refund was last sent, if it may have been sent: `sent_at` of an outcome; after a crash, the time of the
   * crash, or now. Without it, a refusal counts as final, though an earlier request may still be on its way. RFC 3339 or a
   * `Date`.
   */
  sentAt?: string | Date | undefined;
}

/**
 * Refunds all or part of a paid order. It returns when it is certain whether WeChat Pay accepted the refund, or the time is
 * up. A `REFUND.*` notification or a query says later that the user has the money; a second call with the same request
 * queries as well.
 *
 * Requests with the same `out_refund_no` refund once. So a second call with the same request is safe, also after a crash
 * and days later (with `sentAt`). A call with another number is never safe while the outcome is `unknown` or `waiting`.
 *
 * @param request - as for {@link createRefund}. `out_refund_no` identifies this refund: store it before you call.
 * @returns the outcome. It throws only before anything is sent.
 * @throws {@link WechatPayInputError} when a field or an option is wrong.
 * @throws {@link WechatPaySigningError} when your custom signer fails.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with.
 * @throws the reason of your signal when it aborts before anything is sent.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.refund({
 *   appid: "wxcbda96de0b165486",
 *   out_trade_no: "1217752501201407033233368018",
 *   out_refund_no: "R20150806125346",
 *   amount: { refund: 100, total: 888, currency: "HKD" },
 *   notify_url: "https://example.com/wechatpay/notify",
 * });
 * if (outcome.status === "waiting") console.log("again later:", outcome.reason);
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356624
 */
export async function refund(
  connection: Connection,
  request: CreateRefundRequest,
  options: RefundOptions = {},
): Promise<RefundOutcome> {
  const { time, sentAt } = readOutcomeOptions(connection, options, DEFAULT_DEADLINE);
  const sent = copyOf(request);
  const { out_refund_no, sub_mchid, out_trade_no, transaction_id, amount } = Object(sent) as CreateRefundRequest;
  const query = sub_mchid === undefined ? { out_refund_no } : { out_refund_no, sub_mchid };
  return settleRefund(
    {
      out_refund_no,
      asked: { out_trade_no, transaction_id, amount: { ...amount } },
      // No retries: the refusal of a second attempt would say nothing about the first.
      send: (limits, onSend) => call(connection, CREATE_REFUND, sent, { ...limits, retries: 0 }, onSend),
      query: (limits, onSend) => call(connection, GET_REFUND_BY_OUT_REFUND_NO, query, limits, onSend),
      sentAt,
    },
    time,
  );
}

import { CREATE_REFUND, GET_REFUND_BY_OUT_REFUND_NO } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import { call } from "../operations/call.js";
import type { CreateRefundRequest } from "../operations/create-refund.js";
import { copyOf } from "../request/copy.js";
import { type OutcomeOptions, readOutcomeOptions } from "./options.js";
import type { RefundOutcome } from "./refund-outcome.js";
import { settleRefund } from "./settle-refund.js";

/** Long enough to ask several times, to send once more after a minute, and to ask again. */
const DEFAULT_DEADLINE = 90_000;

/** How {@link refund} tries. */
export interface RefundOptions extends OutcomeOptions {
  /** The limit of all calls and waits together, in milliseconds. Default 90,000. */
  deadline?: number | undefined;
  /**
   * When this refund was sent last, if it may have been: `sent_at` of an outcome; after a crash the time of the crash, or now.
   * Without it, a refusal passes for the last word, though an earlier request may still be on its way. RFC 3339 or a `Date`.
   */
  sentAt?: string | Date | undefined;
}

/**
 * Gives all or part of a paid order back, and does not stop before it is certain whether WeChat Pay took it, or the time is up.
 * That the user has the money is told later, by a `REFUND.*` notification or a query; calling this again with the same request
 * asks as well.
 *
 * Requests with one `out_refund_no` refund once. So it is safe to call again with the same request, after a crash and days
 * later (with `sentAt`), and never safe under another number while the outcome is `unknown` or `waiting`.
 *
 * @param request - as of {@link createRefund}. `out_refund_no` is the number of this refund: write it down before you call.
 * @returns how it went. It throws only before anything is sent.
 * @throws {@link WechatPayInputError} when a field or an option is wrong.
 * @throws {@link WechatPaySigningError} when a signer of your own fails.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with.
 * @throws the reason of your signal when that aborted before.
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
      // A refusal must be of the only attempt: that of a second one says nothing of the first.
      send: (limits, onSend) => call(connection, CREATE_REFUND, sent, { ...limits, retries: 0 }, onSend),
      query: (limits, onSend) => call(connection, GET_REFUND_BY_OUT_REFUND_NO, query, limits, onSend),
      sentAt,
    },
    time,
  );
}

import { CREATE_REFUND } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import { call } from "../operations/call.js";
import type { CreateRefundRequest } from "../operations/create-refund.js";
import { getRefundByOutRefundNo } from "../operations/get-refund-by-out-refund-no.js";
import { copyOf } from "../request/copy.js";
import type { RefundOutcome } from "./refund-outcome.js";
import { settleRefund } from "./settle-refund.js";
import { type OutcomeOptions, startTime } from "./time.js";

const DEFAULT_DEADLINE = 60_000;

/** How {@link refund} tries. */
export interface RefundOptions extends OutcomeOptions {
  /** The limit of all calls and waits together, in milliseconds. Default 60,000. */
  deadline?: number | undefined;
}

/**
 * Gives all or part of a paid order back, and does not stop before it is certain whether WeChat Pay took it, or the time is up.
 * That the user has the money is told later, by a `REFUND.*` notification or a query; calling this again with the same request
 * asks as well.
 *
 * Requests with one `out_refund_no` refund once. So it is safe to call again with the same request, after a crash and days
 * later, and never safe under another number while the outcome is `unknown` or `waiting`.
 *
 * @param request - as of {@link createRefund}. `out_refund_no` is the number of this refund: write it down before you call.
 * @returns how it went. It throws only before anything is sent.
 * @throws {@link WechatPayInputError} when a field or an option is wrong.
 * @throws {@link WechatPaySigningError} when a signer of your own fails.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with.
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
  const time = startTime(connection, options, DEFAULT_DEADLINE);
  options.signal?.throwIfAborted();
  const asked = copyOf(request);
  const { out_refund_no, sub_mchid, amount } = asked;
  return settleRefund(
    {
      out_refund_no,
      amount: { ...amount },
      send: (limits) => call(connection, CREATE_REFUND, asked, limits),
      query: (limits) =>
        getRefundByOutRefundNo(connection, { out_refund_no, ...(sub_mchid !== undefined && { sub_mchid }) }, limits),
    },
    time,
  );
}

import { CREATE_REFUND } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { AcceptedRefund } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link createRefund}, in one of the two modes. */
export type CreateRefundRequest = RequestOf<"createRefund">;

/**
 * Refunds all or part of a paid order. The answer says that WeChat Pay accepted the refund, not that the user has the
 * money: a `REFUND.*` notification to `notify_url` or {@link getRefundByOutRefundNo} says that.
 *
 * Requests with the same `out_refund_no` refund once, so the request is retried when no answer comes. When the call throws
 * and the refund may have been accepted, send the same request again, now or later; never with a new number. Refunds are
 * possible within a year of the payment, at most 50 times for an order, at least a minute apart.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`). `transaction_id` or `out_trade_no` identifies
 *   the order. The client fills in `mchid`, or an institution's `sp_mchid`.
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer does not verify, or is about another refund.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
 *
 * @example
 * ```ts
 * await wechatpay.createRefund({
 *   appid: "wxcbda96de0b165486",
 *   out_trade_no: "1217752501201407033233368018",
 *   out_refund_no: "R20150806125346",
 *   amount: { refund: 100, total: 888, currency: "HKD" },
 *   notify_url: "https://example.com/wechatpay/notify",
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356624
 */
export function createRefund(
  connection: Connection,
  request: CreateRefundRequest,
  options?: RequestOptions,
): Promise<AcceptedRefund> {
  return call(connection, CREATE_REFUND, request, options);
}

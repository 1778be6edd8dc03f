import { CREATE_TRANSACTION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Transaction } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link createTransaction}, in one of the two modes. */
export type CreateTransactionRequest = RequestOf<"createTransaction">;

/**
 * Charges a user with a signed contract. It sends the charge once; {@link deduct} also follows it to a certain outcome. A
 * successful answer is the order; read its `trade_state`.
 *
 * After any error except one that WeChat Pay signed with a status below 500, the user may have been charged. Query the
 * order with {@link getTransactionByOutTradeNo} first, and never charge with a new `out_trade_no` while the outcome is
 * unknown. Use {@link deduct}, which does all of this.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`). `amount.total` is an integer in the
 *   smallest unit of the currency: 888 for HKD 8.88, 100 for JPY 100.
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer does not verify, or is about another order.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
 *
 * @example
 * ```ts
 * const { transaction_id, trade_state } = await wechatpay.createTransaction({
 *   appid: "wxcbda96de0b165486",
 *   contract_id: "Wx15463511252015071056489715",
 *   out_trade_no: "1217752501201407033233368018",
 *   description: "Example Music-Premium-1 month",
 *   merchant_category_code: "1011",
 *   amount: { total: 888, currency: "HKD" },
 *   notify_url: "https://example.com/wechatpay/notify",
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356618
 */
export function createTransaction(
  connection: Connection,
  request: CreateTransactionRequest,
  options?: RequestOptions,
): Promise<Transaction> {
  return call(connection, CREATE_TRANSACTION, request, options);
}

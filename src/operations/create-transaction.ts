import { CREATE_TRANSACTION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Transaction } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link createTransaction}, in one of the two modes. */
export type CreateTransactionRequest = RequestOf<"createTransaction">;

/**
 * Charges a user by the contract that he signed, and sends it once: what {@link deduct} does as a whole. The answer to a success
 * is the paid order; read its `trade_state`.
 *
 * When it throws anything but an error that WeChat Pay signed and whose status is below 500, the user may have been charged.
 * Query the order with {@link getTransactionByOutTradeNo} before anything else, and never charge again under a new
 * `out_trade_no` while the outcome is not known. Use {@link deduct}, which does all of this.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`). `amount.total` is a whole number in the
 *   smallest unit of the currency: 888 for HKD 8.88, 100 for JPY 100.
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer is not proved to come from WeChat Pay and to be about this order.
 * @throws {@link WechatPaySigningError} when a signer of your own fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when there is none in time.
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

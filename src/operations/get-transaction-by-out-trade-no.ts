import { GET_TRANSACTION_BY_OUT_TRADE_NO } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Transaction } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getTransactionByOutTradeNo}, in one of the two modes. */
export type GetTransactionByOutTradeNoRequest = RequestOf<"getTransactionByOutTradeNo">;

/**
 * Queries an order by the merchant's number. Use it when the outcome of a deduction is unknown. It changes nothing and is
 * retried when no answer comes. A query may not see a new order for 30 seconds.
 *
 * @param request - in institutional mode with `sub_mchid`, in common mode without.
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
 * const { trade_state } = await wechatpay.getTransactionByOutTradeNo({ out_trade_no: "1217752501201407033233368018" });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356622
 */
export function getTransactionByOutTradeNo(
  connection: Connection,
  request: GetTransactionByOutTradeNoRequest,
  options?: RequestOptions,
): Promise<Transaction> {
  return call(connection, GET_TRANSACTION_BY_OUT_TRADE_NO, request, options);
}

import { GET_RECHARGE_BALANCE } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { RechargeBalance } from "./answers.js";
import { call } from "./call.js";

/**
 * Queries the balance of the money that a merchant recharged for refunds with the source `REFUND_SOURCE_RECHARGE_FUNDS`. It
 * changes nothing and is retried when no answer comes. An institution uses {@link getSubMerchantRechargeBalance} for its
 * sub-merchants.
 *
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer does not verify.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
 *
 * @example
 * ```ts
 * const { remaining_amount, currency } = await wechatpay.getRechargeBalance();
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
 */
export function getRechargeBalance(connection: Connection, options?: RequestOptions): Promise<RechargeBalance> {
  return call(connection, GET_RECHARGE_BALANCE, {}, options);
}

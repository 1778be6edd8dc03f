import { GET_RECHARGE_BALANCE } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { RechargeBalance } from "./answers.js";
import { call } from "./call.js";

/**
 * Tells a merchant what is left of the money that it recharged for refunds with the source `REFUND_SOURCE_RECHARGE_FUNDS`. It
 * changes nothing, and is sent again by itself when no answer comes. An institution asks for one of its merchants with
 * {@link getSubMerchantRechargeBalance}.
 *
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer is not proved to come from WeChat Pay.
 * @throws {@link WechatPaySigningError} when a signer of your own fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when there is none in time.
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

import { GET_SUB_MERCHANT_RECHARGE_BALANCE } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { RechargeBalance } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getSubMerchantRechargeBalance}. */
export type GetSubMerchantRechargeBalanceRequest = RequestOf<"getSubMerchantRechargeBalance">;

/**
 * Tells an institution what is left of the money that one of its merchants recharged for refunds with the source
 * `REFUND_SOURCE_RECHARGE_FUNDS`. It changes nothing, and is sent again by itself when no answer comes. A merchant asks for its own
 * with {@link getRechargeBalance}.
 *
 * @param request - `sub_mchid` is the sub-merchant's number.
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer is not proved to come from WeChat Pay.
 * @throws {@link WechatPaySigningError} when a signer of your own fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when there is none in time.
 *
 * @example
 * ```ts
 * const { remaining_amount, currency } = await wechatpay.getSubMerchantRechargeBalance({ sub_mchid: "10000097" });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
 */
export function getSubMerchantRechargeBalance(
  connection: Connection,
  request: GetSubMerchantRechargeBalanceRequest,
  options?: RequestOptions,
): Promise<RechargeBalance> {
  return call(connection, GET_SUB_MERCHANT_RECHARGE_BALANCE, request, options);
}

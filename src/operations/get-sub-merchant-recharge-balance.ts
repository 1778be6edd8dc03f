import { GET_SUB_MERCHANT_RECHARGE_BALANCE } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { RechargeBalance } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getSubMerchantRechargeBalance}. */
export type GetSubMerchantRechargeBalanceRequest = RequestOf<"getSubMerchantRechargeBalance">;

/**
 * Queries, for an institution, the balance of the money that a sub-merchant recharged for refunds with the source
 * `REFUND_SOURCE_RECHARGE_FUNDS`. It changes nothing and is retried when no answer comes. A merchant uses {@link
 * getRechargeBalance}.
 *
 * @param request - `sub_mchid` is the sub-merchant's number.
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer does not verify.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
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

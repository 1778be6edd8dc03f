import { GET_REFUND } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Refund } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getRefund}, in one of the two modes. */
export type GetRefundRequest = RequestOf<"getRefund">;

/**
 * Tells the state of a refund by WeChat Pay's number. Money for a balance arrives within 20 minutes; of one for a bank card ask again
 * after 3 working days. It changes nothing, and is sent again by itself when no answer comes.
 *
 * @param request - in institutional mode with `sub_mchid`, in common mode without. Without `mchid`, or `sp_mchid` of an institution,
 *   the client fills in its own.
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer is not proved to come from WeChat Pay and to be about this refund.
 * @throws {@link WechatPaySigningError} when a signer of your own fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when there is none in time.
 *
 * @example
 * ```ts
 * const { status } = await wechatpay.getRefund({ refund_id: "2008450740201411110000174436" });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356625
 */
export function getRefund(
  connection: Connection,
  request: GetRefundRequest,
  options?: RequestOptions,
): Promise<Refund> {
  return call(connection, GET_REFUND, request, options);
}

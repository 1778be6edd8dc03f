import { GET_REFUND } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Refund } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getRefund}, in one of the two modes. */
export type GetRefundRequest = RequestOf<"getRefund">;

/**
 * Queries a refund by WeChat Pay's number. A refund to a balance arrives within 20 minutes; for a refund to a bank card,
 * query again after 3 working days. It changes nothing and is retried when no answer comes.
 *
 * @param request - in institutional mode with `sub_mchid`, in common mode without. The client fills in
 *   `mchid`, or an institution's `sp_mchid`.
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

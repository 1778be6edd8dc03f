import { GET_REFUND_BY_OUT_REFUND_NO } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Refund } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getRefundByOutRefundNo}, in one of the two modes. */
export type GetRefundByOutRefundNoRequest = RequestOf<"getRefundByOutRefundNo">;

/**
 * Queries a refund by the merchant's number. A refund to a balance arrives within 20 minutes; for a refund to a bank card,
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
 * const { status } = await wechatpay.getRefundByOutRefundNo({ out_refund_no: "R20150806125346" });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356625
 */
export function getRefundByOutRefundNo(
  connection: Connection,
  request: GetRefundByOutRefundNoRequest,
  options?: RequestOptions,
): Promise<Refund> {
  return call(connection, GET_REFUND_BY_OUT_REFUND_NO, request, options);
}

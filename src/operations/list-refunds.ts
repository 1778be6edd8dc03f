import { LIST_REFUNDS } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { RefundList } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link listRefunds}, in one of the two modes. */
export type ListRefundsRequest = RequestOf<"listRefunds">;

/**
 * Lists the refunds of an order, `count` of them (at most 20) from `offset`; `total_num` is the number of all. It changes
 * nothing and is retried when no answer comes.
 *
 * @param request - in institutional mode with `sub_mchid`, in common mode without. `transaction_id` or `out_trade_no`
 *   identifies the order. The client fills in `mchid`, or an institution's `sp_mchid`.
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
 * const { data, total_num } = await wechatpay.listRefunds({
 *   out_trade_no: "1217752501201407033233368018",
 *   offset: 0,
 *   count: 20,
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356627
 */
export function listRefunds(
  connection: Connection,
  request: ListRefundsRequest,
  options?: RequestOptions,
): Promise<RefundList> {
  return call(connection, LIST_REFUNDS, request, options);
}

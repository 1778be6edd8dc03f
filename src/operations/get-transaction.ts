import { GET_TRANSACTION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Transaction } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getTransaction}, in one of the two modes. */
export type GetTransactionRequest = RequestOf<"getTransaction">;

/**
 * Queries an order by WeChat Pay's number. Use it when a notification did not come. It changes nothing and is retried when
 * no answer comes.
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
 * const { trade_state } = await wechatpay.getTransaction({ transaction_id: "4200001136202112092809736426" });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356622
 */
export function getTransaction(
  connection: Connection,
  request: GetTransactionRequest,
  options?: RequestOptions,
): Promise<Transaction> {
  return call(connection, GET_TRANSACTION, request, options);
}

import { REVERSE_TRANSACTION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link reverseTransaction}, in one of the two modes. */
export type ReverseTransactionRequest = RequestOf<"reverseTransaction">;

/**
 * Closes an order that is not paid, so that it cannot be paid later. Closing twice has the same effect as closing once: the
 * request is retried when no answer comes, and an order that is already closed counts as a success.
 *
 * An order that is paid stays paid: the call throws `ORDER_PAID`, and {@link createRefund} refunds the money.
 *
 * @param request - in institutional mode with `sub_mchid`, in common mode without.
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
 * await wechatpay.reverseTransaction({ out_trade_no: "1217752501201407033233368018" });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356623
 */
export function reverseTransaction(
  connection: Connection,
  request: ReverseTransactionRequest,
  options?: RequestOptions,
): Promise<void> {
  return call(connection, REVERSE_TRANSACTION, request, options);
}

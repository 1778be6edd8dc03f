import { REVERSE_TRANSACTION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link reverseTransaction}, in one of the two modes. */
export type ReverseTransactionRequest = RequestOf<"reverseTransaction">;

/**
 * Closes an order that is not paid, so that it cannot be paid any more. Repeating it changes nothing more: it is sent again by
 * itself when no answer comes, and an order that is closed already counts as a success.
 *
 * An order that is paid stays paid: the error `ORDER_PAID` says so, and {@link createRefund} gives the money back.
 *
 * @param request - in institutional mode with `sub_mchid`, in common mode without.
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

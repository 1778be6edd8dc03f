import { GET_CONTRACT } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Contract } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getContract}, in one of the two modes. */
export type GetContractRequest = RequestOf<"getContract">;

/**
 * Queries a contract by WeChat Pay's number. Use it when a notification did not come, and before you make a decision about
 * a contract. It changes nothing and is retried when no answer comes.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`).
 * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws {@link WechatPayVerificationError} when the answer does not verify, or is about another contract.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
 *
 * @example
 * ```ts
 * const { state } = await wechatpay.getContract({
 *   contract_id: "Wx15463511252015071056489715",
 *   appid: "wxcbda96de0b165486",
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356579
 */
export function getContract(
  connection: Connection,
  request: GetContractRequest,
  options?: RequestOptions,
): Promise<Contract> {
  return call(connection, GET_CONTRACT, request, options);
}

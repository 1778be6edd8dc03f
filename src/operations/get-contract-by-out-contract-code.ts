import { GET_CONTRACT_BY_OUT_CONTRACT_CODE } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { Contract } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A query for {@link getContractByOutContractCode}, in one of the two modes. */
export type GetContractByOutContractCodeRequest = RequestOf<"getContractByOutContractCode">;

/**
 * Queries a contract by the merchant's number: after `CONTRACT_EXISTED`, or when the notification of its signing did not
 * come. It changes nothing and is retried when no answer comes.
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
 * const { contract_id, state } = await wechatpay.getContractByOutContractCode({
 *   out_contract_code: "100001256",
 *   plan_id: 123,
 *   appid: "wxcbda96de0b165486",
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356585
 */
export function getContractByOutContractCode(
  connection: Connection,
  request: GetContractByOutContractCodeRequest,
  options?: RequestOptions,
): Promise<Contract> {
  return call(connection, GET_CONTRACT_BY_OUT_CONTRACT_CODE, request, options);
}

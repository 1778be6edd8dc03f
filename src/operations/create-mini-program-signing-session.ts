import { CREATE_MINI_PROGRAM_SIGNING_SESSION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { SigningSession } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link createMiniProgramSigningSession}, in one of the two modes. */
export type CreateMiniProgramSigningSessionRequest = RequestOf<"createMiniProgramSigningSession">;

/**
 * Creates a session in which a user can sign an auto-debit contract from a mini program. The mini program opens the
 * signing mini program of WeChat with the answer's `session_id`: see {@link miniProgramHandoff}.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`).
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
 * const { session_id } = await wechatpay.createMiniProgramSigningSession({
 *   appid: "wxcbda96de0b165486",
 *   plan_id: 123,
 *   out_contract_code: "100001256",
 *   user_display_name: "Zhang San",
 *   success_notify_url: "https://yoursite.com/wechatpay/contract",
 *   openid: "ouFhd5X9s9WteC3eWRjXV3lea123",
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356572
 */
export function createMiniProgramSigningSession(
  connection: Connection,
  request: CreateMiniProgramSigningSessionRequest,
  options?: RequestOptions,
): Promise<SigningSession> {
  return call(connection, CREATE_MINI_PROGRAM_SIGNING_SESSION, request, options);
}

import { CREATE_WEB_SIGNING_SESSION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { WebSigningPage } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link createWebSigningSession}, in one of the two modes. */
export type CreateWebSigningSessionRequest = RequestOf<"createWebSigningSession">;

/**
 * Asks for a session in which a user can sign an auto-debit contract by a QR code on a web page that is open on a computer.
 * The answer has `show_code_url`, the page that shows the code, or the older `sign_url`, of which a code is made: see
 * {@link webSigningHandoff}. The session lives 10 minutes, or until an `expired_time` of 5 to 10 minutes.
 *
 * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`).
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
 * const page = await wechatpay.createWebSigningSession({
 *   appid: "wxcbda96de0b165486",
 *   plan_id: 123,
 *   out_contract_code: "100001256",
 *   user_display_name: "Zhang San",
 *   success_notify_url: "https://yoursite.com/wechatpay/contract",
 * });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356577
 */
export function createWebSigningSession(
  connection: Connection,
  request: CreateWebSigningSessionRequest,
  options?: RequestOptions,
): Promise<WebSigningPage> {
  return call(connection, CREATE_WEB_SIGNING_SESSION, request, options);
}

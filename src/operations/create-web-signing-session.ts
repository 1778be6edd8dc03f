import { CREATE_WEB_SIGNING_SESSION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { WebSigningPage } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link createWebSigningSession}, in one of the two modes. */
export type CreateWebSigningSessionRequest = RequestOf<"createWebSigningSession">;

/**
 * Creates a session in which a user can sign an auto-debit contract with a QR code on a web page on a computer. The answer
 * has `show_code_url`, a page that shows the QR code, or the older `sign_url`, whose text is the content of the QR code:
 * see {@link webSigningHandoff}. The session is valid for 10 minutes, or until `expired_time`, which is 5 to 10 minutes
 * ahead.
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

import { CREATE_H5_SIGNING_SESSION } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import type { RequestOptions } from "../http/call-options.js";
import type { SigningPage } from "./answers.js";
import { call } from "./call.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link createH5SigningSession}, in one of the two modes. */
export type CreateH5SigningSessionRequest = RequestOf<"createH5SigningSession">;

/**
 * Creates a session in which a user can sign an auto-debit contract from a web page in the browser of a phone or tablet,
 * outside of WeChat. Redirect the browser to the answer's `sign_url` as it is, with its fragment. The session is valid for
 * 10 minutes, or until `expired_time`, which is 5 to 10 minutes ahead.
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
 * const { sign_url } = await wechatpay.createH5SigningSession({
 *   appid: "wxcbda96de0b165486",
 *   plan_id: 123,
 *   out_contract_code: "100001256",
 *   user_display_name: "Zhang San",
 *   success_notify_url: "https://yoursite.com/wechatpay/contract",
 *   return_url: "https://yoursite.com/signed",
 * });
 * return new Response(null, { status: 302, headers: { Location: sign_url } });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356574
 */
export function createH5SigningSession(
  connection: Connection,
  request: CreateH5SigningSessionRequest,
  options?: RequestOptions,
): Promise<SigningPage> {
  return call(connection, CREATE_H5_SIGNING_SESSION, request, options);
}

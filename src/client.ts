import { type Api, createApi, createSignedFetch } from "./http/api.js";
import type { AppSigningRequest } from "./input/app-signing-request.js";
import { type AppSigningSession, createAppSigningSession } from "./operations/create-app-signing-session.js";
import { type ClientOptions, type RequestOptions, readOptions } from "./options.js";

/** Calls WeChat Pay Global: every request signed, every answer verified before it is used. */
export interface WechatPayClient {
  /**
   * Asks for a session in which a user can sign an auto-debit contract from an app. Give the answer's
   * `session_id` to {@link appHandoff}.
   *
   * @param request - in common mode (`appid`) or in institutional mode (`sp_appid`, `sub_mchid`).
   * @throws {@link WechatPayInputError} when a field is wrong. Nothing was sent.
   * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
   * @throws {@link WechatPayVerificationError} when the answer is not proved to come from WeChat Pay.
   * @throws {@link WechatPayConnectionError} when there is no usable answer.
   * @throws {@link WechatPayTimeoutError} when there is none in time.
   *
   * @example
   * ```ts
   * const { session_id } = await wechatpay.createAppSigningSession({
   *   appid: "wxcbda96de0b165486",
   *   plan_id: 123,
   *   out_contract_code: "100001256",
   *   user_display_name: "Zhang San",
   *   success_notify_url: "https://yoursite.com/wechatpay/contract",
   *   expired_time: new Date(Date.now() + 60 * 60_000),
   * });
   * ```
   *
   * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356578
   */
  createAppSigningSession(request: AppSigningRequest, options?: RequestOptions): Promise<AppSigningSession>;

  /**
   * The plain openapi-fetch client over every path of the OpenAPI document, for whoever prefers
   * `{ data, error, response }`. Signed and verified like the methods above; bodies are checked by the
   * compiler and by WeChat Pay, not before sending. The `Wechatpay-Global-Verified` header of `response`
   * is `false` for an error that WeChat Pay left unsigned.
   *
   * @example
   * ```ts
   * const { data, error } = await wechatpay.api.GET("/v3/global/certificates");
   * ```
   */
  readonly api: Api;
}

/**
 * Makes a client. Reads and checks its options; does no I/O.
 *
 * @throws {@link WechatPayInputError} that lists what is wrong with the options.
 *
 * @example
 * ```ts
 * const wechatpay = createClient({
 *   mchid: "1900000109",
 *   serialNo: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
 *   privateKey: readFileSync("apiclient_key.pem", "utf8"),
 *   platformKeys: [{ publicKey: readFileSync("wechatpay_certificate.pem", "utf8") }],
 * });
 * ```
 */
export function createClient(options: ClientOptions): WechatPayClient {
  const { exchange, effort } = readOptions(options);
  const api = createApi(exchange.origin, createSignedFetch(exchange, effort));
  return {
    createAppSigningSession: (request, requestOptions) =>
      createAppSigningSession(api, exchange.now, request, requestOptions),
    api,
  };
}

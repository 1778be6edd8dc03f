import { type Api, createApi, createSignedFetch } from "./http/api.js";
import type { AppSigningRequest } from "./input/app-signing-request.js";
import type { NotificationEvent } from "./notifications/event.js";
import type { NotificationInput } from "./notifications/input.js";
import { type NotificationOptions, parseNotification } from "./notifications/parse.js";
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
   * @throws {@link WechatPaySigningError} when a signer of your own fails. Nothing was sent.
   * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
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
   * Reads what WeChat Pay sends: signed contracts to `success_notify_url`, terminations to the termination URL that it
   * keeps with the plan. Verifies the raw body (headers, time, key, signature), and decrypts it with the APIv3 key. What
   * is proved is taken as it comes: only what identifies the notification and its contract must be there. A field that
   * is null counts as absent; one in a form that the OpenAPI document does not describe is passed on, and told to
   * {@link Hooks.onUnexpected}.
   *
   * The same notification can come again, with the same `id`; the ready handlers
   * ({@link createNotificationHandler}, {@link createNodeNotificationHandler}) handle each once.
   *
   * @param notification - a Fetch `Request`, or `{ headers, body }` with the raw body as text or bytes.
   * @throws {@link WechatPayVerificationError} when it is not proved to come from WeChat Pay. Answer 4xx.
   * @throws {@link WechatPayNotificationError} when it is too long, or proved but does not say what it is about.
   * @throws {@link WechatPayPlatformKeysError} when there is no key to check it with. Answer 5xx.
   * @throws {@link WechatPayInputError} when the body was parsed before, or `apiV3Key` is missing.
   *
   * @example
   * ```ts
   * const event = await wechatpay.parseNotification(request);
   * if (event.event_type === "PAPAY.SIGN") await saveContract(event.resource.contract_id);
   * ```
   *
   * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613
   */
  parseNotification(notification: NotificationInput, options?: NotificationOptions): Promise<NotificationEvent>;

  /**
   * The plain openapi-fetch client over every path of the OpenAPI document, for whoever prefers
   * `{ data, error, response }`. Signed and verified like the methods above; bodies are checked by the
   * compiler and by WeChat Pay, not before sending. The `Wechatpay-Global-Verified` header of `response`
   * is `false` for an error that WeChat Pay left unsigned. Its middleware (`use`) serves this client alone,
   * and sees answers after they were verified; an answer that it makes up itself is as true as it is.
   *
   * @example
   * ```ts
   * const { data, error } = await wechatpay.api.GET("/v3/global/certificates");
   * ```
   */
  readonly api: Api;
}

/**
 * Makes a client. Reads and checks its options; does no I/O: with `apiV3Key`, platform certificates are
 * downloaded at the first use.
 *
 * @throws {@link WechatPayInputError} that lists what is wrong with the options.
 *
 * @example
 * ```ts
 * const wechatpay = createClient({
 *   mchid: "1900000109",
 *   serialNo: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
 *   privateKey: readFileSync("apiclient_key.pem", "utf8"),
 *   apiV3Key: process.env.WECHATPAY_API_V3_KEY,
 * });
 * ```
 */
export function createClient(options: ClientOptions): WechatPayClient {
  const { exchange, effort, tellUnexpected, platformKeys, apiV3Key } = readOptions(options);
  return {
    createAppSigningSession: (request, requestOptions) =>
      createAppSigningSession({ exchange, effort, tellUnexpected }, request, requestOptions),
    parseNotification: (notification, notificationOptions) =>
      parseNotification(
        { keys: platformKeys, apiV3Key, now: exchange.now, tellUnexpected },
        notification,
        notificationOptions,
      ),
    api: createApi(exchange.origin, createSignedFetch(exchange, effort)),
  };
}

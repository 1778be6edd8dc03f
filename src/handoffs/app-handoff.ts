import { APP_HANDOFF } from "../../generated/constants.js";
import { mustBe, WechatPayInputError } from "../errors.js";

export { APP_HANDOFF_MINIMUM_VERSIONS } from "../../generated/constants.js";

/**
 * What the app gives to `WXOpenBusinessView` of the WeChat SDK: the same three values on iOS
 * (`WXOpenBusinessViewReq`) and on Android (`WXOpenBusinessView.Req`).
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356578
 */
export interface AppHandoff {
  readonly businessType: typeof APP_HANDOFF.businessType;
  readonly query: `${typeof APP_HANDOFF.queryPrefix}${string}`;
  readonly extInfo: typeof APP_HANDOFF.extInfo;
}

/**
 * Step 2: turns a session ID into what the app hands to WeChat. Send it to the app as JSON.
 *
 * @param sessionId - `session_id` of the answer, 1 to 128 characters.
 * @throws WechatPayInputError when the session ID has a character that could end or extend the query.
 *
 * @example
 * ```ts
 * const { session_id } = await wechatpay.createAppSigningSession(request);
 * return Response.json(appHandoff(session_id));
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356578
 */
export function appHandoff(sessionId: string): AppHandoff {
  const { businessType, queryPrefix, queryPattern, queryHint, extInfo } = APP_HANDOFF;
  const query = `${queryPrefix}${String(sessionId)}` as const;
  if (typeof sessionId !== "string" || !new RegExp(queryPattern).test(query)) {
    const got = typeof sessionId === "string" ? `a text of ${sessionId.length} characters` : typeof sessionId;
    throw new WechatPayInputError([mustBe("sessionId", "pattern", queryHint, got)]);
  }
  return { businessType, query, extInfo };
}

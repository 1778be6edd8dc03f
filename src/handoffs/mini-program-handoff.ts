import { type InputIssue, mustBe, WechatPayInputError } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";

/**
 * The signing mini program of WeChat, and how it takes the session. The public pages of WeChat Pay Global do not document
 * it: ask WeChat Pay, and try it. There is no default, since a wrong one would look right.
 *
 * @example
 * ```ts
 * const signingMiniProgram: SigningMiniProgram = { appId: "wx0000000000000000", path: "pages/sign", sessionField: "session_id" };
 * ```
 */
export interface SigningMiniProgram {
  /** Its appid, such as `wx` and 16 digits. It must also stand in `navigateToMiniProgramAppIdList` of your app.json. */
  appId: string;
  /** The page to open. */
  path: string;
  /** The field of `extraData` that takes the session ID. */
  sessionField: string;
}

/** What a mini program gives to `wx.navigateToMiniProgram`. */
export interface MiniProgramHandoff {
  readonly appId: string;
  readonly path: string;
  readonly extraData: Readonly<Record<string, string>>;
}

/**
 * Step 2 of signing from a mini program: turns a session ID into what the mini program gives to
 * `wx.navigateToMiniProgram`. Send it to the mini program as JSON.
 *
 * @param sessionId - `session_id` of the answer.
 * @param target - the signing mini program, as WeChat Pay told you.
 * @throws {@link WechatPayInputError} when a value is missing.
 *
 * @example
 * ```ts
 * const { session_id } = await wechatpay.createMiniProgramSigningSession(request);
 * return Response.json(miniProgramHandoff(session_id, signingMiniProgram));
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356572
 */
export function miniProgramHandoff(sessionId: string, target: SigningMiniProgram): MiniProgramHandoff {
  const { appId, path, sessionField } = ownProperties(Object(target) as SigningMiniProgram);
  const values = { sessionId, appId, path, sessionField };
  const issues = Object.entries(values).flatMap(([name, value]): InputIssue[] => {
    if (typeof value === "string" && value !== "") return [];
    return [mustBe(name, "type", "a text that is not empty", typeof value)];
  });
  if (issues.length > 0) throw new WechatPayInputError(issues);
  return { appId, path, extraData: { [sessionField]: sessionId } };
}

import { mustBe, WechatPayInputError } from "../errors.js";
import type { SigningPage } from "../operations/answers.js";
import { isHttpsOrLocal, parseUrl } from "../runtime/url.js";

/**
 * Step 2 of signing by H5 and JSAPI: the address to send the user's browser to, by a redirect or `location.href`. It is the
 * answer's `sign_url` as it came, with its fragment, after a look at what it is: nothing but an address of the web belongs
 * into a redirect.
 *
 * @param page - the answer of `createH5SigningSession` or `createJsapiSigningSession`.
 * @throws {@link WechatPayInputError} when it is no https address (http on this machine, for the sandbox).
 *
 * @example
 * ```ts
 * const page = await wechatpay.createH5SigningSession(request);
 * return new Response(null, { status: 302, headers: { Location: signingUrl(page) } });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356574
 */
export function signingUrl(page: SigningPage): string {
  return checkedUrl("sign_url", Object(page).sign_url);
}

/** @throws WechatPayInputError when it is no address that a browser may be sent to. */
export function checkedUrl(path: string, value: unknown): string {
  const url = typeof value === "string" && /^[!-~]+$/.test(value) ? parseUrl(value) : undefined;
  if (url !== undefined && isHttpsOrLocal(url)) return value as string;
  throw new WechatPayInputError([mustBe(path, "format", "an https address without blanks")]);
}

import { mustBe, WechatPayInputError } from "../errors.js";
import type { WebSigningPage } from "../operations/answers.js";
import { checkedUrl } from "./signing-url.js";

/** What a web page on a computer does: open a page that shows the QR code, or show a QR code of its own. */
export type WebSigningHandoff =
  | {
      /** Open this address in the browser: the page shows the QR code. */
      readonly open: string;
      readonly encode?: undefined;
    }
  | {
      /** Show a QR code of this text. */
      readonly encode: string;
      readonly open?: undefined;
    };

/**
 * The options of {@link webSigningHandoff}.
 *
 * @example
 * ```ts
 * const webSigningOptions: WebSigningOptions = { showCodeUrl: "open" };
 * ```
 */
export interface WebSigningOptions {
  /**
   * What `show_code_url` is for. Its name means a page to open; the official page still asks for a QR code of the link in
   * the answer. Try it with WeChat Pay, then choose.
   */
  showCodeUrl: "open" | "encode";
}

/**
 * Step 2 of signing by PC web: what to do with the answer, which has `show_code_url` since 2025, and had `sign_url` before,
 * of which a QR code is made. Then wait for the notification, or query.
 *
 * @param page - the answer of `createWebSigningSession`.
 * @throws {@link WechatPayInputError} when it holds no https address, or the option is none.
 *
 * @example
 * ```ts
 * const page = await wechatpay.createWebSigningSession(request);
 * const { open, encode } = webSigningHandoff(page, { showCodeUrl: "open" });
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356577
 */
export function webSigningHandoff(page: WebSigningPage, options: WebSigningOptions): WebSigningHandoff {
  const { showCodeUrl } = Object(options) as WebSigningOptions;
  if (showCodeUrl !== "open" && showCodeUrl !== "encode") {
    throw new WechatPayInputError([mustBe("showCodeUrl", "enum", '"open" or "encode"')]);
  }
  const { show_code_url, sign_url } = Object(page) as WebSigningPage;
  if (show_code_url === undefined) return { encode: checkedUrl("sign_url", sign_url) };
  const url = checkedUrl("show_code_url", show_code_url);
  return showCodeUrl === "open" ? { open: url } : { encode: url };
}

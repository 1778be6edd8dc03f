import { describe, expect, it } from "vitest";
import { miniProgramHandoff, signingUrl, webSigningHandoff } from "../index.js";

const SIGN_URL =
  "https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect";
const SHOW_CODE_URL = "https://osapp.pay.weixin.qq.com/global/papay/contracts/sessions/show_code?os_session_id=2025";

describe("the hand-off of a mini program", () => {
  const target = { appId: "wx0000000000000000", path: "pages/sign", sessionField: "session_id" };

  it("is what wx.navigateToMiniProgram takes", () => {
    expect(miniProgramHandoff("201710180325670965", target)).toEqual({
      appId: "wx0000000000000000",
      path: "pages/sign",
      extraData: { session_id: "201710180325670965" },
    });
  });

  it("has no defaults", () => {
    for (const name of Object.keys(target)) {
      expect(() => miniProgramHandoff("1", { ...target, [name]: undefined })).toThrow(`${name} must be a text`);
    }
    expect(() => miniProgramHandoff("", target)).toThrow("sessionId must be a text");
    expect(() => miniProgramHandoff("1", undefined as unknown as typeof target)).toThrow("appId must be a text");
  });
});

describe("the address to sign at", () => {
  it("is used as it came, with its fragment", () => {
    expect(signingUrl({ sign_url: SIGN_URL })).toBe(SIGN_URL);
    expect(signingUrl({ sign_url: "http://127.0.0.1:7130/sign?a=1#b" })).toBe("http://127.0.0.1:7130/sign?a=1#b");
  });

  it.each([
    "javascript:alert(1)",
    "http://apihk.mch.weixin.qq.com/",
    "//evil.example",
    "https://a b",
    "https://a\r\nX: y",
    "",
    undefined,
    7,
  ])("is never %j", (sign_url) => {
    expect(() => signingUrl({ sign_url: sign_url as string })).toThrow("sign_url must be an https address");
  });
});

describe("the hand-off of PC web", () => {
  it("opens the page or shows its address as a code, as the caller found out", () => {
    const page = { show_code_url: SHOW_CODE_URL };
    expect(webSigningHandoff(page, { showCodeUrl: "open" })).toEqual({ open: SHOW_CODE_URL });
    expect(webSigningHandoff(page, { showCodeUrl: "encode" })).toEqual({ encode: SHOW_CODE_URL });
    expect(webSigningHandoff({ ...page, sign_url: SIGN_URL }, { showCodeUrl: "open" })).toEqual({
      open: SHOW_CODE_URL,
    });
  });

  it("shows a code of the older answer", () => {
    expect(webSigningHandoff({ sign_url: SIGN_URL }, { showCodeUrl: "open" })).toEqual({ encode: SIGN_URL });
  });

  it("refuses what is neither", () => {
    expect(() => webSigningHandoff({ sign_url: "x" }, { showCodeUrl: "open" })).toThrow("sign_url must be");
    expect(() => webSigningHandoff({ show_code_url: "x" }, { showCodeUrl: "open" })).toThrow("show_code_url must be");
    const options = {} as { showCodeUrl: "open" };
    expect(() => webSigningHandoff({ sign_url: SIGN_URL }, options)).toThrow('showCodeUrl must be "open" or "encode"');
    expect(() => webSigningHandoff({ sign_url: SIGN_URL }, undefined as unknown as typeof options)).toThrow(
      "showCodeUrl",
    );
  });
});

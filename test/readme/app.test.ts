import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { APP_HANDOFF_MINIMUM_VERSIONS, appHandoff } from "wechatpay-global";

const guide = readFileSync(join(import.meta.dirname, "../../docs/app.md"), "utf8");

/** All code blocks of the guide in one language. */
function codeIn(language: string): string {
  return [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, name]) => name === language)
    .map(([, , code = ""]) => code)
    .join("\n");
}

/** The calls that open WeChat and receive the return, in the SDK of each system. */
const ANDROID = ["OPEN_BUSINESS_VIEW_SDK_INT", "WXOpenBusinessView.Req", "sendReq(request)", "handleIntent("];
const RETURN_ON_ANDROID = ["COMMAND_OPEN_BUSINESS_VIEW", "WXOpenBusinessView.Resp"];
const IOS = ["isWXAppInstalled", "WXOpenBusinessViewReq", "handleOpenUniversalLink", "WXOpenBusinessViewResp"];
const WORDS: Record<string, string[]> = {
  swift: [...IOS, "WXApi.send(request)", "WXApi.handleOpen(", "sceneDidBecomeActive"],
  objc: [...IOS, "[WXApi sendReq:request completion:", "handleOpenURL:", "applicationDidBecomeActive:"],
  kotlin: [...ANDROID, ...RETURN_ON_ANDROID, "api.wxAppSupportAPI", "onResume"],
  java: [...ANDROID, ...RETURN_ON_ANDROID, "api.getWXAppSupportAPI()", "onResume"],
  typescript: ["isWXAppInstalled", "OpenBusinessViewReq", "sendReq(", "handleWant(", "OpenBusinessViewResp"],
};

describe("the guide to the app", () => {
  it("shows the result of the hand-off as the backend's answer", () => {
    expect(JSON.parse(codeIn("json"))).toEqual(appHandoff("201710180325670965"));
  });

  it.each(Object.entries(WORDS))("opens WeChat, receives the return and asks the backend in %s", (language, words) => {
    const code = codeIn(language);
    for (const word of [...words, "onResp", "errCode", "errStr", "extMsg", "askBackend"]) expect(code).toContain(word);
  });

  it.each(Object.keys(WORDS))("passes on each of the backend's values in %s, and hard-codes none", (language) => {
    const code = codeIn(language);
    const { businessType, query, extInfo, ...rest } = appHandoff("1");
    expect(rest).toEqual({});
    for (const name of ["businessType", "query", "extInfo"])
      expect(code).toMatch(new RegExp(`request\\.${name} = |^ +${name} = `, "m"));
    const fixed = [businessType, query.slice(0, query.indexOf("=")), Object.keys(JSON.parse(extInfo))].flat();
    for (const value of fixed) expect(code).not.toContain(value);
  });
});

it("the guide's table of versions is that of the document", () => {
  const { androidOpenSdk, iosOpenSdk, wechat, ...rest } = APP_HANDOFF_MINIMUM_VERSIONS;
  expect(rest).toEqual({});
  const [, table = ""] = /\| needed at least \|.*\n\|[ -|]+\n((?:\|.*\n)+)/.exec(guide) ?? [];
  const rows = table.split("\n").flatMap((row) => {
    const [, name, version] = row.split("|").map((cell) => cell.trim());
    return name ? [[name, version]] : [];
  });
  expect(Object.fromEntries(rows)).toEqual({
    "openSDK for Android": androidOpenSdk,
    "openSDK for iOS": iosOpenSdk,
    WeChat: wechat,
  });
});

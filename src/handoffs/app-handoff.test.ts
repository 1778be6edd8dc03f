import { describe, expect, it } from "vitest";
import { APP_HANDOFF_MINIMUM_VERSIONS, appHandoff } from "./app-handoff.js";

describe("the app's hand-off", () => {
  it("is exactly what the WeChat SDKs take", () => {
    expect(appHandoff("201710180325670965")).toEqual({
      businessType: "wxpayOverseaEntrustAuthorization",
      query: "sessionId=201710180325670965",
      extInfo: '{"miniProgramType":0}',
    });
    expect(APP_HANDOFF_MINIMUM_VERSIONS).toEqual({ androidOpenSdk: "5.3.1", iosOpenSdk: "1.8.4", wechat: "7.0.3" });
  });

  it.each(["", "a&b=c", "a?b", "a#b", "a%26", "a b", "a\n", "a=b", "ä", "x".repeat(129), undefined, 7, Symbol("x")])(
    "refuses the session ID %s, which could break out of the query",
    (sessionId) => expect(() => appHandoff(sessionId as string)).toThrow(/^sessionId must be 1 to 128 letters, digits/),
  );

  it("takes every character that is safe", () => {
    expect(appHandoff("aZ09_.~-").query).toBe("sessionId=aZ09_.~-");
  });
});

import { describe, expect, it } from "vitest";
import { failureOf, faultOf } from "./judge.js";

describe("an answer acknowledges a notification", () => {
  it.each([
    [204, ""],
    [204, '{"code":"FAIL"}'],
    [200, '{"code":"SUCCESS","message":"OK"}'],
    [200, ""],
    [200, "OK"],
    [200, "{}"],
    [200, "null"],
    [200, "[]"],
    [200, '"FAIL"'],
    [200, "<html>FAIL</html>"],
  ])("with %i %s", (status, text) => {
    expect(faultOf({ status, text })).toBeUndefined();
  });
});

describe("an answer does not acknowledge a notification", () => {
  it.each([100, 201, 202, 203, 206, 302, 307, 400, 401, 404, 500, 503])("with %i, whatever its body says", (status) => {
    const fault = faultOf({ status, text: '{"code":"SUCCESS"}' });
    expect(fault?.en).toBe(`Answered ${status}. Only 200 and 204 count as taken.`);
    expect(fault?.zh).toContain(String(status));
  });

  it.each(["FAIL", "fail", "success", "", null, 0, { a: 1 }])("with 200 and the code %j", (code) => {
    const fault = faultOf({ status: 200, text: JSON.stringify({ code }) });
    expect(fault?.en).toContain(`with the code ${JSON.stringify(code)} in place of "SUCCESS"`);
  });
});

describe("an answer that did not come is explained", () => {
  it.each([
    ["TIMEOUT", "No answer within 5 seconds."],
    ["ECONNREFUSED", "Nothing listens there (ECONNREFUSED)."],
    ["ECONNRESET", "No answer came: ECONNRESET."],
  ])("%s", (code, words) => {
    expect(failureOf(Object.assign(new Error("x"), { code }), 5).en).toBe(words);
  });

  it("by its message when it has no code", () => {
    expect(failureOf(new Error("odd"), 5)).toEqual({ en: "No answer came: odd.", zh: "没有应答：odd。" });
  });
});

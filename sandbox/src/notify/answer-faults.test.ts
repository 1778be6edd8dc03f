import { describe, expect, it } from "vitest";
import { failureOf, faultOf, warningOf } from "./answer-faults.js";

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
    expect(warningOf({ status, text })).toBeUndefined();
  });

  it.each(["FAIL", "fail", "success", "", null, 0, { a: 1 }])("with 200 and the code %j, with a warning", (code) => {
    const received = { status: 200, text: JSON.stringify({ code, message: "later" }) };
    expect(faultOf(received)).toBeUndefined();
    const warning = warningOf(received);
    expect(warning?.en).toContain(`Answered 200 with the code ${JSON.stringify(code)}: `);
    expect(warning?.en).toContain("the event is lost");
    expect(warning?.zh).toContain(JSON.stringify(code));
  });

  it("and a long code is shortened", () => {
    const warning = warningOf({ status: 200, text: JSON.stringify({ code: "x".repeat(4000) }) });
    expect(warning?.en.length).toBeLessThan(400);
  });
});

describe("an answer does not acknowledge a notification", () => {
  it.each([100, 201, 202, 203, 206, 302, 307, 400, 401, 404, 500, 503])("with %i and any body", (status) => {
    const fault = faultOf({ status, text: '{"code":"SUCCESS"}' });
    expect(warningOf({ status, text: '{"code":"FAIL"}' })).toBeUndefined();
    expect(fault?.en).toBe(`Answered ${status}. Only 200 and 204 acknowledge a notification.`);
    expect(fault?.zh).toContain(String(status));
  });
});

describe("a missing answer is explained", () => {
  it.each([
    ["TIMEOUT", "No answer within 5 seconds."],
    ["ECONNREFUSED", "Nothing listens there (ECONNREFUSED)."],
    ["ECONNRESET", "No answer came: ECONNRESET."],
  ])("%s", (code, words) => {
    expect(failureOf(Object.assign(new Error("x"), { code }), 5).en).toBe(words);
  });

  it("with the message of an error without a code", () => {
    expect(failureOf(new Error("odd"), 5)).toEqual({ en: "No answer came: odd.", zh: "没有应答：odd。" });
  });
});

import { describe, expect, it } from "vitest";
import { type FieldSchema, REQUEST_CHECKS } from "../../../generated/request-checks.js";
import { checkRequest } from "./check-request.js";
import { hintOf } from "./hints.js";
import { exampleOf, requestTo } from "./requests.test-helper.js";
import { findRoute } from "./route.js";

const NOW = Date.parse("2026-01-01T00:00:00Z");

const OPTIONAL = { openid: undefined, sub_appid: undefined, return_url: undefined, expired_time: undefined };
const COMMON = exampleOf("createAppSigningSession", "common", OPTIONAL);
const INSTITUTIONAL = exampleOf("createAppSigningSession", "institutional", OPTIONAL);

function check(body: unknown, mode: "common" | "institutional" = "common", headers: Record<string, string> = {}) {
  const { method, target } = requestTo("createAppSigningSession");
  const route = findRoute(method, target);
  if (!route) throw new Error("the document has no such operation");
  // As parsed JSON, without undefined fields.
  const sent = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  const request = { route, query: "", headers: { "user-agent": "x", ...headers }, body: sent };
  return checkRequest(request, { mode, mchid: "1900000001" }, NOW);
}

/** The refusal of a wrong request, in both languages. */
function refusalOf(...parameters: Parameters<typeof check>) {
  const checked = check(...parameters);
  if ("request" in checked) throw new Error("the request is valid");
  const { refusal, findings } = checked;
  return { ...refusal.message, code: refusal.code, detail: refusal.detail, findings };
}

it("the fields of a valid request are returned, in both modes", () => {
  expect(check(COMMON)).toEqual({ request: COMMON });
  expect(check(INSTITUTIONAL, "institutional")).toEqual({ request: INSTITUTIONAL });
});

const SENDS_TIME = "Send a text such as 2021-11-20T13:29:35+08:00 (RFC 3339).";
const SENDS_HTTPS = "Send an https:// address without query, fragment or blanks.";
const SENDS_ASCII = "Send letters, digits and signs of ASCII, without blanks.";
const SENDS_BMP = "Send text without emoji or other 4-byte characters and without control characters.";
const SENDS_NUMBER = "Send a whole number, at least 1 and at most 9007199254740991.";

describe("the message for a wrong value", () => {
  it.each<[field: string, value: unknown, en: string, zh: string]>([
    [
      "plan_id",
      "123",
      "it must be a whole number, not a text. Write 123 without quotation marks.",
      "请去掉引号，写作 123",
    ],
    [
      "plan_id",
      1.5,
      `it must be a whole number, not a number with a fraction. ${SENDS_NUMBER}`,
      "应为整数，而不是小数",
    ],
    ["plan_id", null, `it must be a whole number, not null. ${SENDS_NUMBER}`, "应为整数，而不是 null"],
    ["plan_id", true, "it must be a whole number, not true.", "应为整数，而不是 true"],
    ["plan_id", 0, `it is less than 1. ${SENDS_NUMBER}`, "小于 1。请传入整数，至少 1、最多 9007199254740991"],
    ["plan_id", 2 ** 53, "it is more than 9007199254740991.", "大于 9007199254740991"],
    ["appid", 1, 'it must be a text, not a number. Write "1", in quotation marks.', '请加上引号，写作 "1"'],
    ["appid", "", `it is empty. ${SENDS_ASCII}`, "值为空。请传入 ASCII 字母"],
    ["appid", " wx1\n", `it begins or ends with blanks or line breaks. ${SENDS_ASCII}`, "首尾有空格或换行"],
    ["appid", "wx 1", `character 3 is a blank (U+0020). ${SENDS_ASCII}`, "第 3 个字符是空格（U+0020）"],
    ["appid", "wx\u200b1", "character 3 is U+200B.", "第 3 个字符是 U+200B"],
    [
      "appid",
      "x".repeat(33),
      "it has 33 characters, more than 32. Send a text, at least 1 and at most 32 characters.",
      "超过 32 个",
    ],
    ["openid", "", "it is empty. Leave it out when it has no value.", "没有值时请不要传该字段"],
    ["openid", null, "it must be a text, not null. Leave it out when it has no value.", "没有值时请不要传该字段"],
    [
      "user_display_name",
      "Zhang 😀",
      `character 7 is 😀 (U+1F600). ${SENDS_BMP}`,
      "第 7 个字符是 😀（U+1F600）。请传入不含表情符号",
    ],
    ["user_display_name", "a\nb", "character 2 is a line feed (U+000A).", "第 2 个字符是换行符（U+000A）"],
    ["user_display_name", ["张三"], "it must be a text, not a list.", "应为文本，而不是数组"],
    ["user_display_name", "😀".repeat(33), "it has 33 characters, more than 32.", "长度为 33 个字符"],
    ["success_notify_url", "http://a.example", `it begins with http://. ${SENDS_HTTPS}`, "以 http:// 开头"],
    ["success_notify_url", "a.example/x", `it does not begin with https://. ${SENDS_HTTPS}`, "未以 https:// 开头"],
    ["success_notify_url", "HTTPS://a.example", `https must be in lower case. ${SENDS_HTTPS}`, "https 应为小写"],
    [
      "success_notify_url",
      "https://a.example/?a=1",
      `it has a query (the question mark and what follows). ${SENDS_HTTPS}`,
      "带有查询参数",
    ],
    [
      "success_notify_url",
      "https://a.example/#a",
      `it has a fragment (the # and what follows). ${SENDS_HTTPS}`,
      "带有片段",
    ],
    [
      "success_notify_url",
      "https://a b.example",
      `character 10 is a blank (U+0020). ${SENDS_HTTPS}`,
      "第 10 个字符是空格",
    ],
    [
      "success_notify_url",
      "https://",
      `its form is not the one that the API requires. ${SENDS_HTTPS}`,
      "格式不符合 API 的要求",
    ],
    ["return_url", "yoursite.com", "it has no scheme, such as https://. Send an address without blanks.", "缺少协议"],
    ["user_client_ip", "1.2.3", "Send an IPv4 or IPv6 address.", "请传入 IPv4 或 IPv6 地址"],
    ["expired_time", 1637386175, `it must be a text, not a number. ${SENDS_TIME}`, "应为文本，而不是数字"],
    ["expired_time", "1637386175", `it is Unix time in seconds. ${SENDS_TIME}`, "以秒为单位的 Unix 时间戳"],
    ["expired_time", "1637386175000", "it is Unix time in milliseconds.", "以毫秒为单位的 Unix 时间戳"],
    ["expired_time", "2021-11-20T13:29:35", `the time zone is missing. ${SENDS_TIME}`, "缺少时区。请传入形如"],
    [
      "expired_time",
      "2021-11-20 13:29:35 +0800",
      "there is a blank instead of T, there is a blank before the time zone and the time zone +0800 has no colon.",
      "日期与时刻之间应为 T，而不是空格；时区之前有空格；时区 +0800 缺少冒号",
    ],
    [
      "expired_time",
      "20211120132935",
      "it has only digits and no separators and the time zone is missing.",
      "仅有数字，缺少分隔符；缺少时区",
    ],
    ["expired_time", "2021/11/20T13:29:35Z", "the date has / instead of -.", "日期分隔符应为 -，而不是 /"],
    ["expired_time", "20211120T13:29:35Z", "the date has no separators.", "日期缺少分隔符"],
    ["expired_time", "2021-1-20T13:29:35Z", "a number has one digit and needs two.", "应为两位"],
    ["expired_time", "2021-11-20", "the time of day is missing.", "缺少时刻"],
    ["expired_time", "2021-11-20T13:29Z", "the seconds are missing.", "缺少秒"],
    [
      "expired_time",
      "2021-11-20T13:29:35,5Z",
      "the fraction of a second must begin with a point, not a comma.",
      "秒的小数点应为 .",
    ],
    [
      "expired_time",
      "2021-11-20t13:29:35z",
      "T must be in upper case and Z must be in upper case.",
      "T 应为大写；Z 应为大写",
    ],
    ["expired_time", "2021-11-20T13:29:35 08:00", "the sign of the time zone is missing.", "时区缺少正负号"],
    ["expired_time", "2021-11-20T13:29:35+08", "the time zone +08 has no minutes.", "时区 +08 缺少分钟"],
    ["expired_time", "2021-11-20T13:29:35CST", "the time zone CST must be an offset, not a name.", "时区 CST 是名称"],
    ["expired_time", "2026-02-30T00:00:00Z", "the calendar has no 2026-02-30.", "日历中没有 2026-02-30"],
    ["expired_time", "2026-01-01T24:00:00Z", "the day has no 24:00:00.", "一天中没有 24:00:00"],
    ["expired_time", "2026-01-01T23:59:60Z", "the day has no 23:59:60.", "一天中没有 23:59:60"],
    ["expired_time", "2026-01-01T23:59:59+25:00", "there is no time zone +25:00.", "不存在时区 +25:00"],
    [
      "expired_time",
      "Sat Nov 20 2021 13:29:35",
      `it is not a time of RFC 3339. ${SENDS_TIME}`,
      "不是 RFC 3339 格式的时间",
    ],
    [
      "expired_time",
      "2026-01-01T00:05:00Z",
      "it is 5 minutes after the request. Choose a time more than 5 minutes and at most 2 hours after the request.",
      "晚于请求时间 5 分钟。请设为请求时间之后超过 5 分钟且不超过 2 小时的时间",
    ],
    ["expired_time", "2026-01-01T02:00:00.001Z", "it is 2 hours 0.001 seconds after the request.", "2 小时 0.001 秒"],
    ["expired_time", "2025-12-31T23:59:59Z", "it is 1 second before the request.", "早于请求时间 1 秒"],
    ["expired_time", "2026-01-01T00:00:00Z", "it is 0 seconds after the request.", "0 秒"],
    [
      "expired_time",
      "2026-01-01T09:00:00Z",
      "It is 8 hours off: the time zone of Beijing time is +08:00, not Z.",
      "北京时间的时区应写作 +08:00",
    ],
  ])("%s %j", (field, value, en, zh) => {
    const { code, detail, ...message } = refusalOf({ ...COMMON, [field]: value });
    expect({ code, field: detail?.["field"] }).toEqual({ code: "PARAM_ERROR", field: `/body/${field}` });
    expect(message.en).toContain(`Parameter error at /body/${field}: `);
    expect(message.en).toContain(en);
    expect(message.zh).toContain(`参数错误，位置 /body/${field}：`);
    expect(message.zh).toContain(zh);
  });

  it("of a header", () => {
    const { code, detail, en } = refusalOf(COMMON, "common", { "wechatpay-serial": "5A:5B" });
    expect({ code, detail }).toMatchObject({
      code: "PARAM_ERROR",
      detail: { field: "/header/wechatpay-serial", location: "header" },
    });
    expect(en).toContain("character 3 is : (U+003A). Send the serial number of a platform certificate or");
  });
});

describe("a body that is not a JSON object", () => {
  it.each([
    [null, "the body is null, not a JSON object. Send the fields as a JSON object."],
    [[], "the body is a list"],
    ["{}", "It was serialized twice: send the object itself"],
    [undefined, "there is no body"],
  ])("%j", (body, en) => {
    expect(refusalOf(body)).toMatchObject({ code: "PARAM_ERROR", detail: { field: "/body", location: "body" } });
    expect(refusalOf(body).en).toContain(en);
  });
});

describe("a misspelt field", () => {
  it.each([
    ["planId", "plan_id"],
    ["PlanID", "plan_id"],
    ["plan-id", "plan_id"],
    ["appId", "appid"],
    ["APPID", "appid"],
    ["open_id", "openid"],
    ["outContractCode", "out_contract_code"],
    ["user_dispaly_name", "user_display_name"],
    ["expire_time", "expired_time"],
    ["notify_url", "success_notify_url"],
    ["notifyUrl", "success_notify_url"],
    ["client_ip", "user_client_ip"],
    ["contract_code", "out_contract_code"],
  ])("%s: did you mean %s?", (name, right) => {
    const extra = refusalOf({ ...COMMON, [name]: "x" });
    expect(extra.code).toBe("INVALID_REQUEST");
    expect(extra.detail).toMatchObject({ field: `#/properties/${name}`, location: "body" });
    expect(extra.en).toBe(
      `The request contains a parameter that the API does not define: ${name}. Did you mean ${right}?`,
    );
    expect(extra.zh).toBe(`请求中包含了未在 API 文档中定义的参数：${name}。是否应为 ${right}？`);
  });

  it("that is required is missing, and the message names the misspelt one", () => {
    const { code, detail, en, zh } = refusalOf({ ...COMMON, plan_id: undefined, planId: 1 });
    expect({ code, field: detail?.["field"] }).toEqual({ code: "PARAM_ERROR", field: "/body/plan_id" });
    expect(en).toContain("it is missing, but the body has planId. Did you mean plan_id?");
    expect(zh).toContain("缺少该字段，请求体中却有 planId。是否应为 plan_id？");
  });

  it.each(["foo", "x", "id", "___", "", "url", "付款人", `plan_id${"x".repeat(99)}`])(
    "without a similar name gets no suggestion: %j",
    (name) => {
      expect(refusalOf({ ...COMMON, [name]: 1 }).en).toContain(
        "Leave it out: parameters that the API's page does not list",
      );
    },
  );

  it.each(["mchid", "sp_mchid", "spMchid", "MCHID"])("%s is only in Authorization", (name) => {
    const { en, zh } = refusalOf({ ...COMMON, [name]: "1900000001" });
    expect(en).toContain("Leave it out: the mchid in Authorization names the caller.");
    expect(zh).toContain("调用方由 Authorization 中的 mchid 确定");
  });
});

describe("the two modes", () => {
  it("a request in the other mode is refused before other mistakes", () => {
    const common = refusalOf({ ...INSTITUTIONAL, plan_id: "x", sp_mchid: "1" });
    expect(common).toMatchObject({
      code: "PARAM_ERROR",
      detail: { field: "/body/sp_appid", value: INSTITUTIONAL["sp_appid"] },
    });
    expect(common.en).toContain(
      "1900000001 is a merchant that signs for itself: send appid, not sp_appid and sub_mchid",
    );
    expect(common.zh).toContain("为直连商户，请传 appid，不要传 sp_appid、sub_mchid");
    const institutional = refusalOf(COMMON, "institutional");
    expect(institutional).toMatchObject({ code: "PARAM_ERROR", detail: { field: "/body/appid" } });
    expect(institutional.en).toContain("1900000001 is an institution: send sp_appid and sub_mchid, not appid");
    expect(institutional.zh).toContain("为机构商户，请传 sp_appid、sub_mchid，不要传 appid");
  });

  it("a request with fields of both modes is refused", () => {
    const { code, detail, en, zh } = refusalOf({ ...COMMON, sub_appid: "x" });
    expect({ code, field: detail?.["field"] }).toEqual({ code: "INVALID_REQUEST", field: "#/properties/sub_appid" });
    expect(en).toContain(
      "It belongs to institutional mode, and appid to common mode: a request must have the fields of one",
    );
    expect(zh).toContain("该字段属于机构模式，而 appid 属于直连模式");
    expect(refusalOf({ ...INSTITUTIONAL, appid: "x" }, "institutional").en).toContain(
      "and sp_appid and sub_mchid to inst",
    );
  });
});

describe("several mistakes", () => {
  const many = { x: 1, openid: "a b", ...COMMON, plan_id: "x", sub_appid: "1", user_display_name: undefined };

  it("the refusal is for the first field of the document; wrong values come before unknown fields", () => {
    expect(refusalOf(many)).toMatchObject({ code: "PARAM_ERROR", detail: { field: "/body/plan_id" } });
    const { plan_id: _, ...others } = many;
    expect(refusalOf({ ...others, plan_id: 1 }).detail).toMatchObject({ field: "/body/user_display_name" });
    expect(refusalOf({ y: 1, x: 1, ...COMMON }).detail).toMatchObject({ field: "#/properties/y" });
    expect(refusalOf(many, "common", { "wechatpay-serial": "-" }).detail).toMatchObject({ location: "header" });
  });

  it("the console gets a finding for each, in the same order and words, with different IDs", () => {
    const { findings, en, zh } = refusalOf(many);
    expect(findings.map(({ id }) => id)).toEqual([
      "plan-id-type",
      "user-display-name-missing",
      "openid-value",
      "modes-mixed",
      "field-unknown",
    ]);
    const [first] = findings;
    expect(en).toBe(`Parameter error at ${first?.problem.en} ${first?.remedy.en}`);
    expect(zh).toBe(`参数错误，位置 ${first?.problem.zh}${first?.remedy.zh}`);
    expect(findings.at(-1)?.problem.en).toBe("/body/x: the API does not define it here.");
  });

  it("the console lists at most eight", () => {
    const all = Object.fromEntries(Object.keys(COMMON).map((name) => [name, null]));
    const { findings } = refusalOf({ ...all, openid: 1, user_client_ip: 1, return_url: 1, expired_time: 1 });
    expect(findings).toHaveLength(8);
  });
});

it("an unknown name is not part of the ID, and its control characters are escaped", () => {
  const { findings } = refusalOf({ ...COMMON, "a\u202e\n": 1 });
  expect(findings).toMatchObject([{ id: "field-unknown", problem: { en: expect.stringContaining("a\\u202e\\n:") } }]);
});

it("every hint of the document has a translation", () => {
  const hints = REQUEST_CHECKS.flatMap(({ modes }) =>
    Object.values(modes).flatMap((parts) => Object.values(parts).flatMap((part) => hintsIn(part?.schema ?? false))),
  );
  expect(hints.length).toBeGreaterThan(5);
  expect(hints.filter((hint) => hintOf({ "x-hint": hint })?.zh === hint)).toEqual([]);
});

function hintsIn(schema: FieldSchema): string[] {
  if (!schema) return [];
  const inner = [...Object.values(schema.properties ?? {}), schema.items ?? false].flatMap(hintsIn);
  return schema["x-hint"] === undefined ? inner : [schema["x-hint"], ...inner];
}

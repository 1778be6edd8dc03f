import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  askForSession,
  call,
  exchange,
  expectPlatformAnswer,
  type Started,
  signingBody,
  signingRequest,
  start,
  stopAll,
} from "../support.test-helper.js";

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(stopAll);

type Mode = "common" | "institutional";

/** A valid body with one mistake. */
const ask = (mode: Mode, changes: Record<string, unknown>) =>
  mode === "common"
    ? askForSession(started, started.merchant, signingBody(changes), {})
    : askForSession(started, started.institution, signingBody(changes, "institutional"), {});

const SHARED: [string, unknown][] = [
  ["plan_id", undefined],
  ["plan_id", "123"],
  ["plan_id", 0],
  ["plan_id", -1],
  ["plan_id", 1.5],
  ["plan_id", null],
  ["plan_id", true],
  ["plan_id", 2 ** 53],
  ["out_contract_code", undefined],
  ["out_contract_code", ""],
  ["out_contract_code", 1],
  ["out_contract_code", "x".repeat(33)],
  ["out_contract_code", "a\tb"],
  ["user_display_name", undefined],
  ["user_display_name", ""],
  ["user_display_name", "x".repeat(33)],
  ["user_display_name", "Zhang 😀"],
  ["user_display_name", "a\nb"],
  ["user_display_name", ["张三"]],
  ["success_notify_url", undefined],
  ["success_notify_url", "http://yoursite.com"],
  ["success_notify_url", "https://yoursite.com/?a=1"],
  ["success_notify_url", "https://yoursite.com/#a"],
  ["success_notify_url", "https://"],
  ["success_notify_url", "https://your site.com"],
  ["success_notify_url", " https://yoursite.com"],
  ["success_notify_url", "HTTPS://yoursite.com"],
  ["success_notify_url", `https://${"a".repeat(249)}`],
  ["openid", ""],
  ["openid", "o".repeat(129)],
  ["openid", "a b"],
  ["user_client_ip", "yoursite.com"],
  ["user_client_ip", "1.2.3"],
  ["return_url", "not an address"],
  ["expired_time", 1637386175],
  ["expired_time", ""],
  ["expired_time", "2021-11-20 13:29:35 +0800"],
  ["expired_time", "2021-11-20T13:29:35"],
];

const WRONG: [Mode, string, unknown][] = [
  ...SHARED.flatMap(([field, value]): [Mode, string, unknown][] => [
    ["common", field, value],
    ["institutional", field, value],
  ]),
  ["common", "appid", undefined],
  ["common", "appid", ""],
  ["common", "appid", " wxcbda96de0b165486"],
  ["common", "appid", "x".repeat(33)],
  ["institutional", "sp_appid", undefined],
  ["institutional", "sp_appid", "wx 1"],
  ["institutional", "sub_mchid", undefined],
  ["institutional", "sub_mchid", 10000097],
  ["institutional", "sub_mchid", "1000-0097"],
  ["institutional", "sub_appid", "x".repeat(33)],
];

describe("a body with one mistake", () => {
  it.each(WRONG)("in %s mode: %s %j", async (mode, field, value) => {
    const answer = await ask(mode, { [field]: value });
    expect(answer.status).toBe(400);
    const { code, message, detail } = answer.json;
    expect(code).toBe("PARAM_ERROR");
    expect(message).toContain(`/body/${field}`);
    expect(detail).toMatchObject({ field: `/body/${field}`, issue: expect.any(String), location: "body" });
    expect(detail?.["value"]).toEqual(Array.isArray(value) ? undefined : value);
    await expectPlatformAnswer(answer, started);
  });

  it.each(["sp_mchid", "mchid", "notify_url", "APPID", "__proto__", "constructor", "a'b", "字"])(
    "with the undeclared field %s is INVALID_REQUEST, in both modes",
    async (name) => {
      for (const [caller, body] of [
        [started.merchant, signingBody()],
        [started.institution, signingBody({}, "institutional")],
      ] as const) {
        const text = JSON.stringify(body).replace("{", `{${JSON.stringify(name)}:"1",`);
        const answer = await call(started, caller, signingRequest(text));
        expect(answer.status).toBe(400);
        expect(answer.json).toMatchObject({ code: "INVALID_REQUEST", detail: { location: "body" } });
        expect(answer.json.detail?.["field"]).toBe(`#/properties/${name}`);
        await expectPlatformAnswer(answer, started);
      }
    },
  );

  it.each([
    ["common", "sub_appid", { sub_appid: "wxcbda96de0b165484" }],
    ["institutional", "appid", { appid: "wxcbda96de0b165486" }],
    ["common", "sp_appid", { sp_appid: "wxcbda96de0b165486", sub_mchid: "10000097" }],
  ] as const)("with fields of both modes, called in %s mode, is refused for %s", async (mode, field, changes) => {
    const answer = await ask(mode, changes);
    expect(answer.json).toMatchObject({ code: "INVALID_REQUEST", detail: { field: `#/properties/${field}` } });
    expect(answer.json.message).toContain(`does not define: ${field}`);
    await expectPlatformAnswer(answer, started);
  });

  it("is refused for a wrong value rather than for an unknown field", async () => {
    const answer = await ask("common", { sp_mchid: "1", plan_id: "123" });
    expect(answer.json).toMatchObject({ code: "PARAM_ERROR", detail: { field: "/body/plan_id" } });
  });
});

describe("the message for a wrong body", () => {
  it.each([
    [
      "user_display_name",
      "Zhang 😀",
      "character 7 is 😀 (U+1F600). Send text without emoji",
      "第 7 个字符是 😀（U+1F600）",
    ],
    ["expired_time", "2021-11-20T13:29:35", "the time zone is missing. Send a text such as 2021-", "缺少时区"],
    ["planId", 1, "does not define: planId. Did you mean plan_id?", "是否应为 plan_id？"],
  ])("%s %j: is in the language of Accept-Language, and in the console", async (field, value, en, zh) => {
    const body = signingBody({ [field]: value });
    const answer = await askForSession(started, started.merchant, body);
    expect(answer.json.message).toContain(en);
    expect(answer.json.message).not.toMatch(/must|pattern|schema|RegExp|\^/);
    const inChinese = await askForSession(started, started.merchant, body, { headers: { "Accept-Language": "zh-CN" } });
    expect(inChinese.json.message).toContain(zh);
    const { findings, causes, verdict } = await exchange(started, answer);
    expect(findings).toHaveLength(1);
    expect(causes).toEqual([findings[0]?.id]);
    expect(verdict.en).toBe(answer.json.message);
    expect(verdict.zh).toBe(inChinese.json.message);
    expect(verdict.en).toContain(findings[0]?.remedy.en);
  });

  it("comes before the hint on a serial number in lower case", async () => {
    const lower = { ...started.merchant, serialNo: started.merchant.serialNo.toLowerCase() };
    const answer = await askForSession(started, lower, signingBody({ plan_id: "x" }));
    expect((await exchange(started, answer)).causes).toEqual(["plan-id-type", "serial-spelling"]);
  });
});

describe("a body that is not an object", () => {
  it.each(["null", "[]", "1", '"{}"', "true", "[{}]"])("is refused: %s", async (body) => {
    const answer = await call(started, started.merchant, signingRequest(body));
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: "PARAM_ERROR", detail: { field: "/body", location: "body" } });
    await expectPlatformAnswer(answer, started);
  });

  it("is refused: no body", async () => {
    const answer = await call(started, started.merchant, signingRequest({}));
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: "PARAM_ERROR", detail: { location: "body" } });
    await expectPlatformAnswer(answer, started);
  });
});

describe("any body", () => {
  const field = fc.constantFrom(
    ...Object.keys({ ...signingBody(), ...signingBody({}, "institutional") }),
    "expired_time",
    "x",
    "__proto__",
  );
  const value = fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" }), fc.integer(), fc.constant("https://a:99999/"));
  const changes = fc.dictionary(field, value, { maxKeys: 3 });
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .tuple(changes, fc.constantFrom("common" as const, "institutional" as const))
      .map(([more, mode]) => Buffer.from(JSON.stringify(signingBody(more, mode)))),
  );

  it("gets a signed, documented answer below 500", async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.boolean(), async (bytes, isInstitution) => {
        const caller = isInstitution ? started.institution : started.merchant;
        const answer = await call(started, caller, signingRequest(bytes));
        expect(answer.status).toBeLessThan(500);
        await expectPlatformAnswer(answer, started);
      }),
      { numRuns: 150 },
    );
    expect((await fetch(`${started.url}/sandbox/state`)).status).toBe(200);
  });
});

import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OPERATIONS } from "../spec/operations.js";
import { requestTo } from "../spec/requests.test-helper.js";
import { isValid } from "../spec/valid.test-helper.js";
import {
  act,
  askForSession,
  authorizationParameters,
  call,
  decrypt,
  exchange,
  expectPlatformAnswer,
  openSession,
  phone,
  type Received,
  type Started,
  send,
  signingBody,
  signingRequest,
  start,
  state,
  stopAll,
  USUAL_HEADERS,
  writeAuthorization,
} from "../support.test-helper.js";
import { BODY_LIMIT } from "./received.js";

const SIGNING = OPERATIONS.createAppSigningSession.path;
const CERTIFICATES = OPERATIONS.listPlatformCertificates.path;
/** The sandbox's clock begins at a whole second. */
const BEGIN = Math.floor(Date.now() / 1000) * 1000;
let clock = BEGIN;
let started: Started;

beforeAll(async () => {
  started = await start({ now: () => clock });
});
beforeEach(() => {
  clock = BEGIN;
});
afterAll(stopAll);

const session = (answer: Received) => {
  expect(answer.json).toEqual({ session_id: expect.any(String) });
  return String(answer.json["session_id"]);
};

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

describe("a session", () => {
  it.each(["common", "institutional"] as const)("is created for a valid request in %s mode", async (mode) => {
    const [caller, body] =
      mode === "common" ? [started.merchant, signingBody()] : [started.institution, signingBody({}, "institutional")];
    const answer = await askForSession(started, caller, body, { now: clock });
    expect(answer.status).toBe(200);
    expect(isValid("SigningSession", answer.json)).toBe(true);
    await expectPlatformAnswer(answer, started);
    expect(answer.headers["wechatpay-timestamp"]).toBe(String(clock / 1000));
    const { session: seen } = await phone(started, session(answer));
    expect(seen).toMatchObject({
      mode,
      mchid: caller.mchid,
      sub_mchid: mode === "common" ? null : "10000097",
      merchant_name: { en: mode === "common" ? "Sandbox Merchant" : "Sandbox Sub-merchant" },
      appid: mode === "common" ? body["appid"] : body["sub_appid"],
      out_contract_code: body["out_contract_code"],
      state: "OPEN",
      query: `sessionId=${session(answer)}`,
    });
    expect(await exchange(started, answer)).toMatchObject({
      status: 200,
      code: null,
      mchid: caller.mchid,
      verdict: { en: "Accepted", zh: "已接受" },
      findings: [],
      fault: null,
      signedBy: { en: expect.stringContaining(`${caller.serialNo}, the sandbox's`) },
    });
  });

  it("is created with every field at its limit", async () => {
    const body = signingBody({
      plan_id: 123,
      out_contract_code: "码".repeat(30) + (++clock % 100),
      user_display_name: "张".repeat(32),
      success_notify_url: `https://${"a".repeat(248)}`,
      openid: "o".repeat(128),
      user_client_ip: "2001:db8::1",
      return_url: "https://yoursite.com/",
      expired_time: new Date(clock + 301_000).toISOString(),
    });
    session(await askForSession(started, started.merchant, body, { now: clock }));
  });

  it("is a new one for each request", async () => {
    const body = signingBody();
    const ids = await Promise.all(
      [1, 2, 3].map(async () => session(await askForSession(started, started.merchant, body, { now: clock }))),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it("is created by a request with a query, if the query is signed", async () => {
    const request = { ...signingRequest(), target: `${SIGNING}?a=%20&b` };
    const accepted = await call(started, started.merchant, request, { now: clock });
    expect(accepted.status).toBe(200);
    const { causes, verdict } = await exchange(started, accepted);
    expect(causes).toEqual(["query-not-read"]);
    expect(verdict.en).toMatch(/^Accepted, with a hint: The request has a query/);
    const signed = authorizationParameters(started.merchant, { ...request, target: SIGNING }, { now: clock });
    const answer = await call(started, started.merchant, request, {
      headers: { Authorization: writeAuthorization(signed) },
    });
    expect(answer.status).toBe(401);
  });

  it("is created with the parameters of Authorization in any order", async () => {
    const request = signingRequest();
    const { serial_no, ...others } = authorizationParameters(started.merchant, request, { now: clock });
    const Authorization = writeAuthorization({ serial_no, ...others });
    expect((await call(started, started.merchant, request, { headers: { Authorization } })).status).toBe(200);
  });

  it.each<[string, (parameters: Record<string, string>) => Record<string, string>]>([
    ["a signature without its padding", (all) => ({ ...all, signature: String(all["signature"]).replace(/=+$/, "") })],
    [
      "a signature whose last bits are not zero",
      (all) => ({
        ...all,
        signature: String(all["signature"]).replace(/.==$/, (end) => `${BASE64[BASE64.indexOf(end[0] ?? "") + 1]}==`),
      }),
    ],
  ])("is refused with %s", async (_, spoil) => {
    const request = signingRequest();
    const Authorization = writeAuthorization(
      spoil(authorizationParameters(started.merchant, request, { now: clock })) as never,
    );
    const answer = await call(started, started.merchant, request, { headers: { Authorization } });
    expect(answer.json).toMatchObject({ code: "SIGN_ERROR" });
  });
});

describe("a serial number in lower case", () => {
  const lower = () => ({ ...started.merchant, serialNo: started.merchant.serialNo.toLowerCase() });

  it("is accepted, with a hint", async () => {
    expect(lower().serialNo).not.toBe(started.merchant.serialNo);
    const answer = await call(started, lower(), signingRequest(), { now: clock });
    expect(answer.status).toBe(200);
    const { causes, verdict, signedBy, findings } = await exchange(started, answer);
    expect(causes).toEqual(["serial-spelling"]);
    expect(verdict.en).toMatch(/^Accepted, with a hint: .* in lower case/);
    expect(verdict.zh).toMatch(/^已接受/);
    expect(findings[0]?.remedy.en).toContain("upper-case");
    expect(signedBy?.en).toContain("the sandbox's merchant");
  });

  it("is a second finding of a request that is refused for another reason", async () => {
    const wrong = await askForSession(started, lower(), signingBody({ plan_id: "x" }), { now: clock });
    expect(wrong.json.code).toBe("PARAM_ERROR");
    expect((await exchange(started, wrong)).verdict.en).toContain("Parameter error");
    const institution = { ...lower(), privateKey: started.institution.privateKey };
    const refused = await call(started, institution, signingRequest(), { now: clock });
    expect((await exchange(started, refused)).causes).toEqual(["key-of-another-certificate", "serial-spelling"]);
  });
});

describe("an unknown path", () => {
  it.each([
    ["GET", SIGNING],
    ["PUT", SIGNING],
    ["DELETE", SIGNING],
    ["POST", CERTIFICATES],
    ["POST", `${SIGNING}/`],
    ["POST", `/${SIGNING}`],
    ["POST", SIGNING.toUpperCase()],
    ["POST", SIGNING.replace("v3", "%76%33")],
    ["POST", "/v3/certificates"],
    ["GET", "/v3/certificates/"],
    ["GET", "/v3/../v3/global/certificates"],
    ["GET", "/sandbox"],
    ["OPTIONS", "/nothing"],
    ["PROPFIND", "/nothing"],
  ])("%s %s is answered with a signed NOT_FOUND, also without a signature", async (method, target) => {
    const answer = await call(started, started.merchant, { method, target }, { now: clock });
    expect(answer.status).toBe(404);
    expect(answer.json).toEqual({ code: "NOT_FOUND", message: `There is no ${method} ${target}` });
    await expectPlatformAnswer(answer, started);
    expect((await send(started.port, { method, target })).status).toBe(404);
    expect(await exchange(started, answer)).toMatchObject({ code: "NOT_FOUND", message: null, target });
  });

  it("that WeChat Pay has gets a message that says so", async () => {
    const [method, target] = ["GET", "/v3/global/profit-sharing/bill-download-url?mchid=1900000109"];
    const answer = await call(started, started.merchant, { method, target }, { now: clock });
    expect(answer.status).toBe(404);
    const message = "GET /v3/global/profit-sharing/bill-download-url exists at WeChat Pay, not in this sandbox";
    expect(answer.json).toEqual({ code: "NOT_FOUND", message });
    await expectPlatformAnswer(answer, started);
    const { causes, verdict } = await exchange(started, answer);
    expect(causes).toEqual(["path-elsewhere"]);
    expect(verdict.en).toBe(`${message}.`);
  });

  it("is shortened in the message", async () => {
    const answer = await send(started.port, { method: "GET", target: `/v3/${"x".repeat(9000)}` });
    expect(answer.json.message?.length).toBeLessThan(250);
  });
});

describe("a request is refused with SIGN_ERROR", () => {
  const right = (request: ReturnType<typeof signingRequest>, now = clock) =>
    authorizationParameters(started.merchant, request, { now });

  /** Sends a valid request with a changed Authorization header. */
  async function changed(change: (parameters: ReturnType<typeof right>) => Record<string, string>): Promise<Received> {
    const request = signingRequest();
    const Authorization = writeAuthorization(change(right(request)));
    return call(started, started.merchant, request, { headers: { Authorization } });
  }

  async function expectRefused(answer: Received, detail: Record<string, unknown>): Promise<void> {
    expect(answer.status).toBe(401);
    expect(answer.json).toEqual({
      code: "SIGN_ERROR",
      message: expect.any(String),
      detail: { location: "authorization", ...detail },
    });
    await expectPlatformAnswer(answer, started);
    const { code, findings, verdict } = await exchange(started, answer);
    expect(code).toBe("SIGN_ERROR");
    expect(findings.length).toBeGreaterThan(0);
    expect(verdict).toEqual(findings[0]?.problem);
  }

  it.each([
    ["missing", undefined],
    ["of another scheme", "Basic YTpi"],
    ["empty", ""],
    ["with a parameter that objects inherit", 'WECHATPAY2-SHA256-RSA2048 constructor="x"'],
  ])("when Authorization is %s", async (_, Authorization) => {
    const answer = await call(started, started.merchant, signingRequest(), { headers: { Authorization } });
    const issue = "the Authorization header is missing or malformed";
    await expectRefused(answer, { field: "Authorization", issue });
    expect(await exchange(started, answer)).toMatchObject({ message: null, signedBy: null, mchid: null });
  });

  it("when it has two Authorization headers", async () => {
    const request = signingRequest();
    const twice = [writeAuthorization(right(request)), writeAuthorization(right(request))];
    const answer = await send(started.port, request, { ...USUAL_HEADERS, Authorization: twice as never });
    expect(answer.json).toMatchObject({ code: "SIGN_ERROR", detail: { field: "Authorization" } });
  });

  it.each(["mchid", "nonce_str", "timestamp", "serial_no", "signature"] as const)(
    "when %s is missing",
    async (name) => {
      const answer = await changed(({ [name]: _, ...others }) => others);
      await expectRefused(answer, { field: "Authorization", issue: expect.any(String) });
    },
  );

  it("when the merchant number is unknown", async () => {
    const answer = await changed((parameters) => ({ ...parameters, mchid: "1900000109" }));
    await expectRefused(answer, { field: "mchid", value: "1900000109", issue: "the merchant number is unknown" });
    expect((await exchange(started, answer)).mchid).toBe("1900000109");
  });

  it("when the serial number is another caller's, or unknown", async () => {
    const issue = "the serial number is not that of the merchant's certificate";
    for (const value of [started.institution.serialNo, "5A"]) {
      await expectRefused(await changed((parameters) => ({ ...parameters, serial_no: value })), {
        field: "serial_no",
        value,
        issue,
      });
    }
  });

  it("when only the key is another caller's", async () => {
    const caller = { ...started.merchant, privateKey: started.institution.privateKey };
    const answer = await call(started, caller, signingRequest(), { now: clock });
    expect(answer.json).toMatchObject({ code: "SIGN_ERROR", detail: { field: "signature" } });
  });

  it("when the key is unknown", async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const answer = await call(started, { ...started.merchant, privateKey }, signingRequest(), { now: clock });
    expect(answer.status).toBe(401);
  });

  it("when the body was changed after signing, in the platform's format", async () => {
    const body = JSON.stringify(signingBody({ user_display_name: "张三" }));
    const parameters = right(signingRequest(body));
    const other = body.replace("张三", "李四");
    const Authorization = writeAuthorization(parameters);
    const answer = await call(started, started.merchant, signingRequest(other), { headers: { Authorization } });
    const message = `POST\n${SIGNING}\n${parameters.timestamp}\n${parameters.nonce_str}\n${other}\n`;
    await expectRefused(answer, {
      field: "signature",
      detail: { issue: "sign not match" },
      sign_information: {
        method: "POST",
        url: SIGNING,
        sign_message_length: Buffer.byteLength(message),
        truncated_sign_message: message.slice(0, 128),
      },
    });
    expect((await exchange(started, answer)).message).toBe(message);
  });

  it.each(["nonce_str", "timestamp"] as const)("when %s differs from the signed one", async (name) => {
    const answer = await changed((parameters) => ({
      ...parameters,
      [name]: name === "timestamp" ? String(Number(parameters[name]) + 1) : "0",
    }));
    expect(answer.json).toMatchObject({ code: "SIGN_ERROR", detail: { field: "signature" } });
  });

  it.each([
    [0, 200],
    [300, 200],
    [-300, 200],
    [301, 401],
    [-301, 401],
  ])("or accepted, by the timestamp: %i seconds off is %i", async (off, status) => {
    const value = String(clock / 1000 + off);
    const answer = await call(started, started.merchant, signingRequest(), { now: clock + off * 1000 });
    expect(answer.status).toBe(status);
    if (status === 401) {
      await expectRefused(answer, { field: "timestamp", value, issue: "the timestamp is more than 5 minutes off" });
    }
  });

  it("when the timestamp is 300 seconds and a millisecond old", async () => {
    clock += 1;
    const answer = await call(started, started.merchant, signingRequest(), { now: BEGIN - 300_000 });
    expect(answer.json).toMatchObject({ code: "SIGN_ERROR", detail: { field: "timestamp" } });
  });

  it("when its nonce was used before, also five minutes ago and with another body", async () => {
    const nonce = "REPLAYED0";
    const request = signingRequest();
    expect((await call(started, started.merchant, request, { now: clock, nonce })).status).toBe(200);
    const issue = "the nonce was used before";
    await expectRefused(await call(started, started.merchant, request, { now: clock, nonce }), {
      field: "nonce_str",
      issue,
    });
    clock += 300_000;
    await expectRefused(await call(started, started.merchant, request, { now: BEGIN, nonce }), {
      field: "nonce_str",
      issue,
    });
    const again = await call(started, started.merchant, signingRequest(), { now: clock, nonce });
    await expectRefused(again, { field: "nonce_str", issue });
    const [finding] = (await exchange(started, again)).findings;
    expect(finding).toMatchObject({ id: "nonce-replayed", problem: { en: expect.stringContaining(nonce) } });
  });

  it("and does not use up its nonce; merchants may use the same nonce", async () => {
    const nonce = "NOTBURNT0";
    const caller = { ...started.merchant, privateKey: started.institution.privateKey };
    expect((await call(started, caller, signingRequest(), { now: clock, nonce })).status).toBe(401);
    expect((await call(started, started.merchant, signingRequest(), { now: clock, nonce })).status).toBe(200);
    const other = signingRequest(signingBody({}, "institutional"));
    expect((await call(started, started.institution, other, { now: clock, nonce })).status).toBe(200);
  });

  it("and creates no session", async () => {
    const code = "NEVERMADE";
    const caller = { ...started.merchant, privateKey: started.institution.privateKey };
    await askForSession(started, caller, signingBody({ out_contract_code: code }), { now: clock });
    const { sessions } = await state(started);
    expect(sessions.map((view) => view.out_contract_code)).not.toContain(code);
  });
});

describe("a signed body that cannot be read", () => {
  const bytes = (text: string) => Buffer.from(text);
  const valid = () => JSON.stringify(signingBody({ user_display_name: "Zhang San" }));

  it.each([
    ["no JSON", () => bytes("{"), "PARAM_ERROR"],
    ["a BOM in front", () => bytes(`\ufeff${valid()}`), "PARAM_ERROR"],
    ["GBK", () => Buffer.from([0x22, 0xd5, 0xc5, 0x22]), "INVALID_REQUEST"],
  ])("(%s) is refused", async (_, body, code) => {
    const answer = await call(started, started.merchant, signingRequest(body()), { now: clock });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code, detail: { field: "/body", location: "body" } });
    await expectPlatformAnswer(answer, started);
    expect(await exchange(started, answer)).toMatchObject({ code, findings: [] });
  });

  it("is not one with blanks and line ends around the JSON", async () => {
    const answer = await call(started, started.merchant, signingRequest(`\r\n ${valid()}\r\n`), { now: clock });
    expect(answer.status).toBe(200);
  });

  it("is one above the limit; its connection stays open", async () => {
    const fill = (length: number) => bytes(valid().padEnd(length, " "));
    expect((await call(started, started.merchant, signingRequest(fill(BODY_LIMIT)), { now: clock })).status).toBe(200);
    for (const length of [BODY_LIMIT + 1, 5 * BODY_LIMIT]) {
      const answer = await call(started, started.merchant, signingRequest(fill(length)), { now: clock });
      expect(answer.status).toBe(400);
      expect(answer.json).toEqual({ code: "PARAM_ERROR", message: "The body is longer than 1048576 bytes" });
      await expectPlatformAnswer(answer, started);
    }
  });
});

describe("headers", () => {
  const withHeaders = (headers: Record<string, string | undefined>) =>
    call(started, started.merchant, signingRequest(), { now: clock, headers });

  it.each(["Accept", "User-Agent", "Content-Type"])("%s is required", async (name) => {
    const answer = await withHeaders({ [name]: undefined });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: "PARAM_ERROR", detail: { field: name, location: "header" } });
    expect(answer.json.message).toContain(name);
    await expectPlatformAnswer(answer, started);
  });

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "Application/JSON",
  ])("Content-Type may be %s", async (type) => {
    expect((await withHeaders({ "Content-Type": type })).status).toBe(200);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/xml",
    "application/vnd.api+json",
    "json",
    "application/json, application/json",
  ])("Content-Type must not be %s, with Content-Length or chunked", async (type) => {
    for (const chunked of [{}, { "Transfer-Encoding": "chunked" }]) {
      const answer = await withHeaders({ "Content-Type": type, ...chunked });
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({ code: "PARAM_ERROR", detail: { field: "Content-Type", location: "header" } });
      await expectPlatformAnswer(answer, started);
    }
  });

  it("a body may be chunked", async () => {
    expect((await withHeaders({ "Transfer-Encoding": "chunked" })).status).toBe(200);
  });

  it("Accept-Language chooses the language of messages", async () => {
    const message = async (language: string | undefined) => {
      const headers = { "Accept-Language": language, Authorization: undefined };
      return (await withHeaders(headers)).json.message;
    };
    expect(await message("zh-CN")).toBe("Authorization 缺失或格式有误");
    expect(await message("zh-TW")).toBe("Authorization 缺失或格式有误");
    expect(await message("en")).toBe("The Authorization header is missing or malformed");
    expect(await message(undefined)).toBe("The Authorization header is missing or malformed");
    const wrong = await call(started, started.merchant, signingRequest("{"), {
      now: clock,
      headers: { "Accept-Language": "zh-HK" },
    });
    expect(wrong.json.message).toBe("请求体不是合法的 JSON");
  });

  it.each(["*", "fr", "en-GB,en;q=0.9"])(
    "Accept-Language %j is ignored, because the document does not have it",
    async (language) => {
      expect((await withHeaders({ "Accept-Language": language })).status).toBe(200);
    },
  );

  it("Wechatpay-Serial selects the public key to sign the answer", async () => {
    const id = String(started.sandbox.env["WECHATPAY_PLATFORM_PUBLIC_KEY_ID"]);
    const answer = await withHeaders({ "Wechatpay-Serial": id });
    expect(answer.headers["wechatpay-serial"]).toBe(id);
    await expectPlatformAnswer(answer, started);
    const refused = await withHeaders({ "Wechatpay-Serial": id, Authorization: undefined });
    expect(refused.headers["wechatpay-serial"]).toBe(id);
    await expectPlatformAnswer(refused, started);
    const unknown = await withHeaders({ "Wechatpay-Serial": "PUB_KEY_ID_1" });
    expect(unknown.headers["wechatpay-serial"]).toMatch(/^5[0-9A-F]{39}$/);
  });

  it("Wechatpay-Serial is refused when it is not a serial number", async () => {
    const answer = await withHeaders({ "Wechatpay-Serial": "5A:5B" });
    expect(answer.json).toMatchObject({ code: "PARAM_ERROR", detail: { location: "header" } });
  });
});

describe("an identifier of another caller", () => {
  const refusal = async (institutional: boolean, changes: Record<string, unknown>) => {
    const [caller, body] = institutional
      ? [started.institution, signingBody(changes, "institutional")]
      : [started.merchant, signingBody(changes)];
    const answer = await askForSession(started, caller, body, { now: clock });
    await expectPlatformAnswer(answer, started);
    return { status: answer.status, ...answer.json };
  };

  it.each([
    [false, "appid", "wx0"],
    [true, "sp_appid", "wx0"],
    [true, "sub_mchid", "1"],
    [true, "sub_appid", "wx0"],
  ])("is refused (institutional: %s): %s", async (institutional, field, value) => {
    expect(await refusal(institutional, { [field]: value })).toMatchObject({
      status: 400,
      code: "PARAM_ERROR",
      message: expect.stringContaining(`${field} is not bound to the merchant number`),
      detail: { field: `/body/${field}`, value, location: "body" },
    });
  });

  it.each([false, true])("is refused (institutional: %s): a plan of another merchant", async (institutional) => {
    expect(await refusal(institutional, { plan_id: 124 })).toMatchObject({
      status: 403,
      code: "NO_AUTH",
      detail: { field: "/body/plan_id", value: 124 },
    });
  });

  it("is refused: a request in the other mode", async () => {
    const [common, institutional] = await Promise.all([
      askForSession(started, started.institution, signingBody(), { now: clock }),
      askForSession(started, started.merchant, signingBody({}, "institutional"), { now: clock }),
    ]);
    expect(common.json).toMatchObject({ code: "PARAM_ERROR", detail: { field: "/body/appid" } });
    expect(common.json.message).toContain("send sp_appid");
    expect(institutional.json).toMatchObject({ code: "PARAM_ERROR", detail: { field: "/body/sp_appid" } });
    expect(institutional.json.message).toContain("send appid");
  });

  it("is accepted after an option has added it", async () => {
    const more = { appids: ["wxmine"], subMchids: ["77"], planIds: [9] };
    const own = await start({ ...more, now: () => clock });
    const ask = (caller: "merchant" | "institution", body: Record<string, unknown>) =>
      askForSession(own, own[caller], body, { now: clock });
    session(await ask("merchant", signingBody({ appid: "wxmine", plan_id: 9 })));
    session(await ask("merchant", signingBody()));
    session(
      await ask("institution", signingBody({ sp_appid: "wxmine", sub_mchid: "77", plan_id: 9 }, "institutional")),
    );
    session(await ask("institution", signingBody({ sub_appid: "wxmine" }, "institutional")));
    expect((await ask("merchant", signingBody({ appid: "wxother" }))).status).toBe(400);
  });
});

describe("expired_time", () => {
  const ask = (time: number | string) => {
    const expired_time = typeof time === "string" ? time : new Date(time).toISOString();
    return askForSession(started, started.merchant, signingBody({ expired_time }), { now: clock });
  };

  it.each([
    [300_000, 400],
    [300_001, 200],
    [7_200_000, 200],
    [7_200_001, 400],
    [-1, 400],
  ])("%i milliseconds ahead is answered with %i", async (ahead, status) => {
    const answer = await ask(clock + ahead);
    expect(answer.status).toBe(status);
    if (status === 200) return;
    expect(answer.json).toMatchObject({
      code: "PARAM_ERROR",
      detail: { field: "/body/expired_time", location: "body" },
    });
    await expectPlatformAnswer(answer, started);
  });

  it("may have any time zone and fractions of a second", async () => {
    const inChina = new Date(clock + 3600_000 + 8 * 3600_000).toISOString().replace(".000Z", "+08:00");
    const { session: view } = await phone(started, session(await ask(inChina)));
    expect(Date.parse(view.expires_at)).toBe(clock + 3600_000);
  });

  it.each([
    "2026-02-30T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-01-01T23:59:60Z",
    "2026-01-01 00:00:00 +0800",
    "20260101",
  ])("%s is refused", async (time) => {
    expect((await ask(time)).json).toMatchObject({
      code: "PARAM_ERROR",
      detail: { field: "/body/expired_time", value: time },
    });
  });

  it("has passed when the user agrees at its millisecond, not one before", async () => {
    const id = session(await ask(clock + 600_000));
    clock += 600_000;
    expect(await act(started, `/sandbox/sessions/${id}/agree`)).toMatchObject({ status: 409 });
    expect((await phone(started, id)).session.state).toBe("EXPIRED");
    clock -= 1;
    expect((await phone(started, id)).session.state).toBe("OPEN");
    expect(await act(started, `/sandbox/sessions/${id}/agree`)).toMatchObject({ status: 200 });
  });
});

describe("an out_contract_code", () => {
  const when = () => ({ now: clock });

  it("gets CONTRACT_EXISTED after the signing, and CONTRACT_NOT_EXIST after the termination", async () => {
    const { sessionId, body } = await openSession(started, {}, when());
    session(await askForSession(started, started.merchant, body, when()));
    const { json } = await act<{ contract: { contract_id: string } }>(started, `/sandbox/sessions/${sessionId}/agree`);
    const existed = await askForSession(started, started.merchant, body, when());
    expect(existed.status).toBe(403);
    expect(existed.json).toEqual({ code: "CONTRACT_EXISTED", message: "The contract already exists" });
    await expectPlatformAnswer(existed, started);
    await act(started, `/sandbox/contracts/${json.contract.contract_id}/terminate`);
    const ended = await askForSession(started, started.merchant, body, when());
    expect(ended.status).toBe(403);
    expect(ended.json).toMatchObject({ code: "CONTRACT_NOT_EXIST" });
    await expectPlatformAnswer(ended, started);
  });

  it("of one merchant can be used by another one", async () => {
    const out_contract_code = "SHARED";
    const { sessionId } = await openSession(started, { out_contract_code }, when());
    await act(started, `/sandbox/sessions/${sessionId}/agree`);
    session(
      await askForSession(started, started.institution, signingBody({ out_contract_code }, "institutional"), when()),
    );
  });

  it("can be used again after the user has declined", async () => {
    const { sessionId, body } = await openSession(started, {}, when());
    await act(started, `/sandbox/sessions/${sessionId}/decline`);
    session(await askForSession(started, started.merchant, body, when()));
  });
});

describe("the platform certificates", () => {
  interface Listed {
    serial_no: string;
    effective_time: string;
    expire_time: string;
    encrypt_certificate: Record<string, string>;
  }

  const list = async (of: Started, caller = of.merchant) => {
    const answer = await call(of, caller, requestTo("listPlatformCertificates"), { now: clock });
    expect(answer.status).toBe(200);
    await expectPlatformAnswer(answer, of, "listPlatformCertificates");
    expect(isValid("PlatformCertificates", answer.json)).toBe(true);
    return { signedWith: answer.headers["wechatpay-serial"], data: answer.json["data"] as Listed[] };
  };

  it("are listed for each caller, encrypted with this caller's key only", async () => {
    for (const [caller, other] of [
      [started.merchant, started.institution],
      [started.institution, started.merchant],
    ] as const) {
      const { data, signedWith } = await list(started, caller);
      expect(data).toHaveLength(1);
      for (const { serial_no, encrypt_certificate, effective_time, expire_time } of data) {
        expect(serial_no).toBe(signedWith);
        const certificate = new X509Certificate(decrypt(caller.apiV3Key, encrypt_certificate));
        expect(certificate.serialNumber).toBe(serial_no);
        expect(Date.parse(effective_time)).toBe(Date.parse(certificate.validFrom));
        expect(Date.parse(expire_time)).toBe(Date.parse(certificate.validTo));
        expect(Date.parse(effective_time)).toBeLessThan(clock);
        expect(() => decrypt(other.apiV3Key, encrypt_certificate)).toThrow();
      }
    }
  });

  it("are two after an announcement, and after the rotation the new one signs", async () => {
    const own = await start({ now: () => clock });
    const [old] = (await list(own)).data;
    await act(own, "/sandbox/platform-certificates", { action: "announce" });
    const announced = await list(own);
    expect(announced.data).toHaveLength(2);
    expect(announced.signedWith).toBe(old?.serial_no);
    const next = announced.data.find(({ serial_no }) => serial_no !== old?.serial_no);
    await act(own, "/sandbox/platform-certificates", { action: "rotate" });
    const rotated = await list(own);
    expect(rotated.signedWith).toBe(next?.serial_no);
    expect(rotated.data.map(({ serial_no }) => serial_no).sort()).toEqual(
      announced.data.map(({ serial_no }) => serial_no).sort(),
    );
    const [opened] = rotated.data.map((item) => decrypt(own.merchant.apiV3Key, item.encrypt_certificate));
    expect(opened).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
  });

  it("are also listed at the domestic path, for official downloaders, with a hint", async () => {
    const target = "/v3/certificates";
    const answer = await call(started, started.merchant, { method: "GET", target }, { now: clock });
    expect(answer.status).toBe(200);
    await expectPlatformAnswer(answer, started, "listPlatformCertificates");
    const serials = (data: unknown) => (data as Listed[]).map(({ serial_no }) => serial_no);
    expect(serials(answer.json["data"])).toEqual(serials((await list(started)).data));
    const { causes, verdict, findings } = await exchange(started, answer);
    expect(causes).toEqual(["path-domestic"]);
    expect(verdict.en).toMatch(/^Accepted, with a hint: .*\/v3\/global\/certificates/);
    expect(findings[0]?.remedy.zh).toContain(CERTIFICATES);

    const unsigned = await send(started.port, { method: "GET", target }, USUAL_HEADERS);
    expect(unsigned.status).toBe(401);
    expect((await exchange(started, unsigned)).causes).toEqual(["authorization-missing"]);
    const faulty = { headers: { "Sandbox-Fault": "SYSTEMERROR" }, now: clock };
    expect((await call(started, started.merchant, { method: "GET", target }, faulty)).json.code).toBe("SYSTEMERROR");
  });

  it("are listed for signed requests only", async () => {
    const answer = await send(started.port, requestTo("listPlatformCertificates"), USUAL_HEADERS);
    expect(answer.status).toBe(401);
    await expectPlatformAnswer(answer, started, "listPlatformCertificates");
  });
});

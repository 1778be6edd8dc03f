import { beforeEach, describe, expect, it } from "vitest";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import {
  createFakePlatform,
  type FakePlatform,
  MCHID,
  makeAnswer,
  SESSION,
  thrownBy,
} from "../../test/support/fake-fetch.js";
import { MAXIMUM_BODY_LENGTH } from "./read-body.js";

const PATH = "/v3/global/papay/contracts/app-pre-entrust-sign";
const BODY = {
  appid: "wxcbda96de0b165486",
  plan_id: 123,
  out_contract_code: "100001256",
  user_display_name: "张三 “quoted” \u2028",
  success_notify_url: "https://yoursite.com/wechatpay/contract",
};

let fake: FakePlatform;
beforeEach(async () => {
  fake = await createFakePlatform();
});
const create = (changes = {}) => fake.client(changes).createAppSigningSession(BODY);

describe("a request", () => {
  it("carries the signature of exactly the bytes that are sent", async () => {
    await create();
    const { url, method, headers, body } = fake.sent[0] ?? expect.fail("nothing was sent");
    expect(new TextDecoder().decode(body)).toBe(JSON.stringify(BODY));
    const request = { method, target: new URL(url).pathname, authorization: headers.get("Authorization") ?? "", body };
    expect(faultOfAuthorization(request, { mchid: MCHID, ...fake.merchant })).toBeUndefined();
    expect(url).toBe(`https://apihk.mch.weixin.qq.com${PATH}`);
  });

  it("has the headers that the platform asks for", async () => {
    await create();
    expect(Object.fromEntries(fake.sent[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      "accept-language": "en",
      authorization: expect.any(String),
      "content-type": "application/json",
      "user-agent": expect.stringMatching(/^wechatpay-global\/\d+\.\d+\.\d+$/),
      "wechatpay-serial": fake.platform.serialNo,
    });
  });

  it("names no platform key when none holds now", async () => {
    const later = Date.now() + 10 * 24 * 3600_000;
    fake.answer({ signedAt: later });
    expect(await thrownBy(create({ now: () => later }))).toMatchObject({ code: "PLATFORM_KEY_EXPIRED" });
    expect(fake.sent[0]?.headers.has("Wechatpay-Serial")).toBe(false);
  });

  it("has a nonce of its own each time", async () => {
    const client = fake.client();
    await Promise.all([client.createAppSigningSession(BODY), client.createAppSigningSession(BODY)]);
    const nonces = fake.sent.map(({ headers }) => /nonce_str="(\w+)"/.exec(headers.get("Authorization") ?? "")?.[1]);
    expect(new Set(nonces).size).toBe(2);
  });

  it("asks for the language that the caller names", async () => {
    await fake.client().createAppSigningSession(BODY, { acceptLanguage: "zh-HK" });
    expect(fake.sent[0]?.headers.get("Accept-Language")).toBe("zh-HK");
  });
});

describe("a success", () => {
  it("is given back with fields of the future", async () => {
    fake.answer({ body: { ...SESSION, field_of_the_future: [1] } });
    expect(await create()).toEqual({ ...SESSION, field_of_the_future: [1] });
  });

  it.each([204, 205])("of status %i has no body, even where one came", async (status) => {
    const { headers, body } = makeAnswer({}, fake.platform);
    const fetch = async () => ({ type: "default", status, headers, body }) as Response;
    expect(await thrownBy(create({ fetch }))).toMatchObject({ code: "RESPONSE_INVALID" });
  });

  it("that is unsigned, or signed over other bytes, is refused", async () => {
    fake.answer({ unsigned: true });
    expect(await thrownBy(create())).toMatchObject({
      name: "WechatPayVerificationError",
      code: "SIGNATURE_HEADER_INVALID",
      requestId: "08F78BD3-0",
    });
    fake.answer({ signedBody: '{"session_id":"1"}' });
    expect(await thrownBy(create())).toMatchObject({ code: "SIGNATURE_INVALID" });
  });

  it.each([
    ["not JSON", "session"],
    ["not UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
    ["JSON behind a BOM", '\uFEFF{"session_id":"1"}'],
    ["empty", ""],
    ["without a session ID", {}],
    ["with a session ID of another type", { session_id: 1 }],
    ["a list", []],
  ])("that is signed but %s is no session", async (_, body) => {
    fake.answer({ body });
    expect(await thrownBy(create())).toMatchObject({ name: "WechatPayConnectionError", code: "RESPONSE_INVALID" });
  });
});

describe("an error answer", () => {
  const error = { code: "CONTRACT_EXISTED", message: "exists", detail: { field: "out_contract_code" } };

  it("that is signed is verified", async () => {
    fake.answer({ status: 403, body: error });
    expect(await thrownBy(create())).toMatchObject({
      name: "WechatPayApiError",
      ...error,
      message: "403 CONTRACT_EXISTED: exists",
      status: 403,
      verified: true,
      requestId: "08F78BD3-0",
      solution: expect.stringContaining("out_contract_code"),
    });
  });

  it("that is unsigned says so", async () => {
    fake.answer({ status: 401, body: { code: "SIGN_ERROR" }, unsigned: true, headers: { "Request-ID": undefined } });
    expect(await thrownBy(create())).toMatchObject({
      verified: false,
      message: "401 SIGN_ERROR: an answer without a message (unsigned answer)",
      requestId: undefined,
      detail: undefined,
    });
  });

  it("cannot claim to be verified", async () => {
    fake.answer({ status: 500, body: error, unsigned: true, headers: { "Wechatpay-Global-Verified": "true" } });
    expect(await thrownBy(create())).toMatchObject({ verified: false });
  });

  it("that is signed wrongly or in part is not reported at all", async () => {
    fake.answer({ status: 403, body: error, signedBody: "{}" });
    expect(await thrownBy(create())).toMatchObject({ code: "SIGNATURE_INVALID" });
    fake.answer({ status: 403, body: error, headers: { "Wechatpay-Signature": undefined } });
    expect(await thrownBy(create())).toMatchObject({ code: "SIGNATURE_HEADER_INVALID" });
  });

  it("keeps a code of the future", async () => {
    fake.answer({ status: 409, body: { code: "CODE_OF_THE_FUTURE", message: "?", detail: "text" } });
    expect(await thrownBy(create())).toMatchObject({
      code: "CODE_OF_THE_FUTURE",
      solution: undefined,
      detail: undefined,
    });
  });

  it.each(["<html>502 Bad Gateway</html>", "", '"text"', "[]", '{"code":""}', '{"code":7}'])(
    "whose body is %j is named after its status",
    async (body) => {
      fake.answer({ status: 502, body, unsigned: true });
      expect(await thrownBy(create())).toMatchObject({ status: 502, code: "HTTP_502", verified: false });
    },
  );
});

describe("no usable answer", () => {
  const failing = (error: unknown) => ({ fetch: (() => Promise.reject(error)) as typeof fetch });
  const answering = (response: Response) => ({ fetch: (async () => response) as typeof fetch });

  it("names the code of the failure, however deep", async () => {
    const cause = Object.assign(new Error("x"), { code: "ECONNREFUSED" });
    const error = await thrownBy(create(failing(new TypeError("fetch failed", { cause: new Error("y", { cause }) }))));
    expect(error).toMatchObject({
      name: "WechatPayConnectionError",
      code: "CONNECTION_FAILED",
      reason: "ECONNREFUSED",
    });
  });

  it.each([new TypeError("fetch failed"), Object.assign(new Error("x"), { code: "secret text" }), "text", undefined])(
    "passes nothing else of a foreign error on",
    async (thrown) => {
      const error = await thrownBy(create(failing(thrown)));
      expect(error).toMatchObject({ code: "CONNECTION_FAILED", reason: undefined });
      expect(error.message).toBe("the connection to https://apihk.mch.weixin.qq.com failed");
    },
  );

  it.each([301, 302, 303, 307, 308])("is a redirect (%i), which is not followed", async (status) => {
    const response = new Response("x", { status, headers: { Location: "https://example.com/" } });
    expect(await thrownBy(create(answering(response)))).toMatchObject({ code: "REDIRECT_REFUSED" });
    expect(await thrownBy(create(answering(new Response(null, { status }))))).toMatchObject({
      code: "REDIRECT_REFUSED",
    });
  });

  it("is a redirect that the runtime hides", async () => {
    const opaque = { type: "opaqueredirect", status: 0, body: null } as Response;
    expect(await thrownBy(create(answering(opaque)))).toMatchObject({ code: "REDIRECT_REFUSED" });
  });

  it("is one that never ends", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(MAXIMUM_BODY_LENGTH / 4)),
      cancel: () => {
        cancelled = true;
        throw new Error("cannot cancel");
      },
    });
    expect(await thrownBy(create(answering(new Response(endless))))).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    expect(cancelled).toBe(true);
  });

  it("is one that breaks in the middle", async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(10)),
      pull: (controller) => controller.error(Object.assign(new Error("reset"), { code: "ECONNRESET" })),
    });
    expect(await thrownBy(create(answering(new Response(broken))))).toMatchObject({
      code: "CONNECTION_FAILED",
      reason: "ECONNRESET",
    });
  });
});

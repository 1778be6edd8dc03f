import { sign } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { VALIDITY } from "../../contract-tests/support/test-keys.js";
import { createFakePlatform, type FakePlatform, MCHID, makeAnswer, thrownBy } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import { contextOf } from "../connection.js";
import { createClient } from "../index.js";
import { MAXIMUM_BODY_LENGTH } from "./attempt.js";

const BODY = { ...SIGNING.common, user_display_name: "张三 “quoted” \u2028" };

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
    expect(url).toBe(`https://apihk.mch.weixin.qq.com${SIGNING.path}`);
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

  it("is not sent when no platform key holds with which the answer could be verified", async () => {
    const error = await thrownBy(create({ now: () => VALIDITY.notAfter.getTime() + 1 }));
    expect(error).toMatchObject({ name: "WechatPayVerificationError", code: "PLATFORM_KEY_EXPIRED" });
    expect(error.message).toContain(`nothing was sent: ${fake.platform.serialNo} from 20`);
    expect(fake.sent).toEqual([]);
  });

  it.each([Number.NaN, undefined])("is not sent by a clock that says %s", async (time) => {
    const publicKey = { id: "PUB_KEY_ID_1", publicKey: fake.platform.publicKeyPem };
    expect(await thrownBy(create({ now: () => time, platformKeys: [publicKey] }))).toMatchObject({
      code: "PLATFORM_KEY_EXPIRED",
    });
    expect(fake.sent).toEqual([]);
  });

  it("for the platform's keys names none of them", async () => {
    const { platformKeys: _, ...options } = fake.options;
    await thrownBy(createClient({ ...options, apiV3Key: "x".repeat(32) }).createAppSigningSession(BODY));
    expect(fake.sent.map(({ url }) => new URL(url).pathname)).toEqual(["/v3/global/certificates"]);
    expect(fake.sent[0]?.headers.has("Wechatpay-Serial")).toBe(false);
  });

  it("is signed at once when it is alone, and beside others where they do not wait for it", async () => {
    const client = fake.client();
    const sign = vi.spyOn(contextOf(client).exchange.merchant, "sign");
    const asked = () => sign.mock.calls.splice(0).map(([, isAlone]) => isAlone);
    const call = () => client.createAppSigningSession(BODY);
    await call();
    expect(asked()).toEqual([true]);
    await Promise.all([call(), call(), call()]);
    expect(asked()).toEqual([true, false, false]);
    fake.answer({ status: 500, body: "broken" });
    await Promise.allSettled([call(), call()]);
    fake.answer({});
    asked();
    await call();
    expect(asked()).toEqual([true]); // those that failed run no more
  });

  it("has a new nonce each time", async () => {
    const client = fake.client();
    await Promise.all([client.createAppSigningSession(BODY), client.createAppSigningSession(BODY)]);
    const nonces = fake.sent.map(({ headers }) => /nonce_str="(\w+)"/.exec(headers.get("Authorization") ?? "")?.[1]);
    expect(new Set(nonces).size).toBe(2);
  });

  it("asks for the language that the caller names", async () => {
    await fake.client().createAppSigningSession(BODY, { acceptLanguage: "zh-HK" });
    expect(fake.sent[0]?.headers.get("Accept-Language")).toBe("zh-HK");
  });

  it.each(["*", "EN", "en\r\nX: y", "", 7, null])("in the language %j is refused", async (acceptLanguage) => {
    const error = await thrownBy(
      fake.client().createAppSigningSession(BODY, { acceptLanguage: acceptLanguage as never }),
    );
    expect(error).toMatchObject({ issues: [{ path: "acceptLanguage", rule: "enum" }] });
    expect(error.message).toBe("acceptLanguage must be one of en, zh-CN, zh-HK, zh-TW");
    expect(fake.sent).toEqual([]);
  });

  it("with a signal that is not an AbortSignal is refused", async () => {
    for (const signal of [7, {}, "abort"]) {
      const call = fake.client().createAppSigningSession(BODY, { signal: signal as never });
      expect(await thrownBy(call)).toMatchObject({ issues: [{ path: "signal", rule: "type" }] });
    }
    await fake.client().createAppSigningSession(BODY, { signal: null as never });
    expect(fake.sent).toHaveLength(1);
  });

  it("ends with the signal that middleware gave it", async () => {
    const client = fake.client({ fetch: () => new Promise<never>(() => {}) });
    client.api.use({ onRequest: ({ request }) => new Request(request, { signal: AbortSignal.timeout(20) }) });
    const call = client.api.GET("/v3/global/certificates") as Promise<unknown>;
    expect(await thrownBy(call)).toMatchObject({ name: "TimeoutError" });
  });

  it("is answered by WeChat Pay, not by middleware that was given to the plain client", async () => {
    const client = fake.client();
    client.api.use({ onRequest: () => Response.json({ session_id: "made up" }) });
    expect(await client.createAppSigningSession(BODY)).toEqual(SIGNING.answer);
    expect((await client.api.GET("/v3/global/certificates")).data).toEqual({ session_id: "made up" });
  });

  it("without a body gives fetch none, which would refuse it", async () => {
    let init: RequestInit | undefined;
    const fetch = async (_: unknown, given?: RequestInit) => {
      init = given;
      return makeAnswer({}, fake.platform);
    };
    await fake.client({ fetch: fetch as never }).api.GET("/v3/global/certificates");
    expect(init).toMatchObject({ method: "GET", redirect: "manual" });
    expect(init).not.toHaveProperty("body");
  });
});

describe("a success", () => {
  it("is given back with fields of the future", async () => {
    fake.answer({ body: { ...SIGNING.answer, field_of_the_future: [1] } });
    expect(await create()).toEqual({ ...SIGNING.answer, field_of_the_future: [1] });
  });

  it.each([204, 205])("of status %i has no body, even where one came", async (status) => {
    const { headers, body } = makeAnswer({}, fake.platform);
    const fetch = async () => ({ type: "default", status, headers, body }) as Response;
    expect(await thrownBy(create({ fetch }))).toMatchObject({ code: "RESPONSE_INVALID" });
  });

  it("is accepted for any request: the scheme does not bind it to one, a known limit", async () => {
    const { headers, body } = makeAnswer({}, fake.platform);
    const bytes = await new Response(body).arrayBuffer();
    const client = fake.client({ fetch: async () => new Response(bytes, { headers }) });
    for (const out_contract_code of ["1", "2"]) {
      expect(await client.createAppSigningSession({ ...BODY, out_contract_code })).toEqual(SIGNING.answer);
    }
  });

  it("that only sends back what the request was signed with is refused", async () => {
    const { merchant } = fake;
    const reflecting = async (_: unknown, init?: RequestInit) => {
      const authorization = new Headers(init?.headers).get("Authorization") ?? "";
      const read = (name: string) => new RegExp(`${name}="([^"]+)"`).exec(authorization)?.[1] ?? "";
      const headers = {
        "Wechatpay-Timestamp": read("timestamp"),
        "Wechatpay-Nonce": read("nonce_str"),
        "Wechatpay-Serial": "PUB_KEY_ID_OWN",
        "Wechatpay-Signature": read("signature"),
      };
      return new Response(init?.body, { headers });
    };
    // In an HSM, where the client cannot see that the keys are the same one.
    const changes = {
      fetch: reflecting as never,
      privateKey: { sign: (message: Uint8Array) => sign("sha256", message, merchant.privateKey) },
      platformKeys: [{ id: "PUB_KEY_ID_OWN", publicKey: merchant.publicKeyPem }],
    };
    expect(await thrownBy(create(changes))).toMatchObject({ code: "SIGNATURE_INVALID" });
    expect(await thrownBy(create({ fetch: reflecting as never }))).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
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

it.each(["session", Uint8Array.of(0x22, 0xff, 0x22)])(
  "a success that is signed but cannot be read says what it is: %j",
  async (body) => {
    fake.answer({ body });
    const message = expect.stringMatching(/^the answer \(status 200, \d bytes\) is signed by WeChat Pay, but is not /);
    expect(await thrownBy(create())).toMatchObject({ code: "RESPONSE_INVALID", message });
    // By the plain client too, which would throw what a JSON parser says otherwise, and quote the answer.
    expect(await thrownBy(fake.client().api.GET("/v3/global/certificates"))).toMatchObject({ message });
  },
);

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

  it("says no more than a thousand characters, and takes no text for a code that is longer than one", async () => {
    const long = "x".repeat(100_000);
    fake.answer({ status: 400, unsigned: true, body: { code: long, message: long } });
    const error = await thrownBy(create());
    expect(error).toMatchObject({
      code: "HTTP_400",
      message: `400 HTTP_400: ${"x".repeat(1_000)}… (unverified answer)`,
    });
    fake.answer({ status: 400, body: { code: "X".repeat(64), message: "x".repeat(1_000) } });
    expect((await thrownBy(create())).message).toBe(`400 ${"X".repeat(64)}: ${"x".repeat(1_000)}`);
  });

  it("that is unsigned says so", async () => {
    fake.answer({ status: 401, body: { code: "SIGN_ERROR" }, unsigned: true, headers: { "Request-ID": undefined } });
    expect(await thrownBy(create())).toMatchObject({
      verified: false,
      message:
        "401 SIGN_ERROR: an answer without a message; from WeChat Pay, 401 means that mchid, serialNo and privateKey do not match each other, or that this machine's clock is wrong (unverified answer)",
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

  it("that is unsigned cannot carry JSON that harms its reader", async () => {
    const body = (detail: string) => `{"code":"PARAM_ERROR","message":"?","detail":${detail}}`;
    fake.answer({ status: 400, body: body('{"__proto__":{"polluted":1}}'), unsigned: true });
    expect(await thrownBy(create())).toMatchObject({ code: "HTTP_400", detail: undefined, verified: false });
    expect((await fake.client().api.GET("/v3/global/certificates")).error).not.toHaveProperty("detail");
    // A number that a parser would round comes as a text with its digits.
    const detail = { value: "9007199254740993" };
    fake.answer({ status: 400, body: body('{"value":9007199254740993}'), unsigned: true });
    expect(await thrownBy(create())).toMatchObject({ code: "PARAM_ERROR", detail, verified: false });
    expect((await fake.client().api.GET("/v3/global/certificates")).error).toMatchObject({ detail });
    fake.answer({ status: 502, body: "<html>__proto__</html>", unsigned: true });
    expect((await fake.client().api.GET("/v3/global/certificates")).error).toBe("<html>__proto__</html>");
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

  it("needs no code", async () => {
    const error = await thrownBy(create(failing(new TypeError("fetch failed"))));
    expect(error).toMatchObject({ code: "CONNECTION_FAILED", reason: undefined });
    expect(error.message).toBe("the connection to https://apihk.mch.weixin.qq.com failed");
  });

  it("looks for that code five errors deep, and does not go in circles", async () => {
    const nested = (depth: number): Error =>
      depth === 0
        ? Object.assign(new Error("x"), { code: "ECONNRESET" })
        : new Error("y", { cause: nested(depth - 1) });
    expect(await thrownBy(create(failing(nested(4))))).toMatchObject({ reason: "ECONNRESET" });
    expect(await thrownBy(create(failing(nested(5))))).toMatchObject({ reason: undefined });
    const circle = new Error("circle");
    circle.cause = circle;
    expect(await thrownBy(create(failing(circle)))).toMatchObject({ code: "FETCH_FAILED", reason: undefined });
  });

  it.each([
    ...["secret text", "EPIPE secret", "secret EPIPE", ["EPIPE"], "X".repeat(65)].map((code) =>
      Object.assign(new Error("x"), { code }),
    ),
    "text",
    undefined,
  ])("passes nothing else of a foreign error on", async (thrown) => {
    const error = await thrownBy(create(failing(thrown)));
    expect(error).toMatchObject({ code: "FETCH_FAILED", reason: undefined });
    expect(error.message).toBe("the fetch given to createClient failed; the request is not retried");
  });

  it.each([301, 302, 303, 307, 308])("is a redirect (%i), which is not followed", async (status) => {
    const response = new Response("x", { status, headers: { Location: "https://example.com/" } });
    expect(await thrownBy(create(answering(response)))).toMatchObject({ code: "REDIRECT_REFUSED" });
    expect(await thrownBy(create(answering(new Response(null, { status }))))).toMatchObject({
      code: "REDIRECT_REFUSED",
    });
  });

  it("is a redirect that the runtime hides", async () => {
    const opaque = { type: "opaqueredirect", status: 0, body: null } as Response;
    const message = "the answer is a redirect; it was not followed";
    expect(await thrownBy(create(answering(opaque)))).toMatchObject({ code: "REDIRECT_REFUSED", message });
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

import { sign } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import {
  type AnswerChanges,
  brokenConnection,
  createFakePlatform,
  type FakePlatform,
  MCHID,
  makeAnswer,
  thrownBy,
  thrownIn,
} from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import {
  type ClientOptions,
  type RequestAttributes,
  type ResponseAttributes,
  WechatPayConnectionError,
  WechatPayTimeoutError,
} from "../index.js";
import { isRetriable, MAXIMUM_RETRY_AFTER, retryDelay } from "./retry.js";

const SYSTEM_ERROR = { status: 500, body: { code: "SYSTEMERROR", message: "?" } };
const BUSY = { status: 503, body: "" };

let fake: FakePlatform;
let events: { name: string; attributes: RequestAttributes | ResponseAttributes; delay?: number; duration?: number }[];
beforeEach(async () => {
  fake = await createFakePlatform();
  events = [];
  vi.spyOn(Math, "random").mockReturnValue(0.01); // short waits
  return () => vi.restoreAllMocks();
});

/** A client whose attempts end like this, one after the other; then well. */
function scripted(outcomes: (AnswerChanges | Error | "hang")[], changes: Partial<ClientOptions> = {}) {
  const waiting = [...outcomes];
  return fake.client({
    retries: 2,
    ...changes,
    fetch: async (url, init) => {
      await fake.options.fetch?.(url, init);
      const outcome = waiting.shift() ?? {};
      if (outcome instanceof Error) throw outcome;
      if (outcome === "hang") return new Promise<never>(() => {});
      return makeAnswer(outcome, fake.platform);
    },
    hooks: {
      onRequest: (event) => events.push({ name: "request", ...event }),
      onResponse: (event) => events.push({ name: "response", ...event }),
      onRetry: (event) => events.push({ name: "retry", ...event }),
      ...changes.hooks,
    },
  });
}
const run = (outcomes: (AnswerChanges | Error | "hang")[], changes = {}, options = {}) =>
  scripted(outcomes, changes).createAppSigningSession(SIGNING.common, options);

describe("is made again", () => {
  const cases: Record<string, AnswerChanges | Error | "hang"> = {
    "a broken connection": brokenConnection(),
    "an attempt without answer in time": "hang",
    "500 SYSTEMERROR": SYSTEM_ERROR,
    "500 SYSTEM_ERROR, unsigned": { status: 500, body: { code: "SYSTEM_ERROR" }, unsigned: true },
    "502 with HTML": { status: 502, body: "<html>", unsigned: true },
    "503": BUSY,
    "504": { status: 504, body: "", unsigned: true },
    "429": { status: 429, body: { code: "FREQUENCY_LIMITED", message: "?" } },
  };
  it.each(Object.entries(cases))("%s", async (_, outcome) => {
    expect(await run([outcome], { attemptTimeout: outcome === "hang" ? 1_000 : 10_000 })).toEqual(SIGNING.answer);
    expect(fake.sent).toHaveLength(2);
  });

  it("with the same bytes, a new nonce and a new signature", async () => {
    let now = Date.now();
    await run([SYSTEM_ERROR, SYSTEM_ERROR], { now: () => (now += 1000) });
    const [first, second, third] = fake.sent;
    expect(second?.body).toEqual(first?.body);
    const authorizations = fake.sent.map(({ headers }) => headers.get("Authorization") ?? "");
    for (const part of [/nonce_str="(\w+)"/, /timestamp="(\d+)"/, /signature="([^"]+)"/]) {
      expect(new Set(authorizations.map((text) => part.exec(text)?.[1])).size).toBe(3);
    }
    const request = {
      method: "POST",
      target: SIGNING.path,
      authorization: authorizations[2],
      body: third?.body ?? new Uint8Array(),
    };
    expect(faultOfAuthorization(request, { mchid: MCHID, ...fake.merchant }, now)).toBeUndefined();
  });

  it("though the first may have taken effect: the later answer of the platform is reported", async () => {
    const existed = { status: 403, body: { code: "CONTRACT_EXISTED", message: "exists" } };
    expect(await thrownBy(run([brokenConnection(), existed]))).toMatchObject({
      code: "CONTRACT_EXISTED",
      verified: true,
    });
    const codes = fake.sent.map(({ body }) => JSON.parse(Buffer.from(body).toString()).out_contract_code);
    expect(codes).toEqual([SIGNING.common.out_contract_code, SIGNING.common.out_contract_code]);
  });

  it("with the same expired_time, even when that came too close meanwhile: the platform judges it", async () => {
    let now = Date.now();
    const body = { ...SIGNING.common, expired_time: new Date(now + 400_000) };
    const onRetry = () => {
      now += 200_000;
    };
    const client = scripted([brokenConnection(), { signedAt: now + 200_000 }], { now: () => now, hooks: { onRetry } });
    expect(await client.createAppSigningSession(body)).toEqual(SIGNING.answer);
    expect(fake.sent[1]?.body).toEqual(fake.sent[0]?.body);
  });

  it("twice by default, as often as the client or the call says", async () => {
    const always = Array.from({ length: 20 }, () => BUSY);
    for (const [client, call, attempts] of [
      [{ retries: undefined }, {}, 3],
      [{ retries: 0 }, {}, 1],
      [{ retries: 0 }, { retries: 3 }, 4],
      [{ retries: 4 }, { retries: 1 }, 2],
    ] as const) {
      fake.sent.length = 0;
      expect(await thrownBy(run(always, client, call))).toMatchObject({ code: "HTTP_503", status: 503 });
      expect(fake.sent).toHaveLength(attempts);
    }
  });

  it.each([
    ["a broken connection", brokenConnection(), { code: "CONNECTION_FAILED" }],
    ["a refusal", SYSTEM_ERROR, { code: "SYSTEMERROR", status: 500 }],
  ])("and a signer that fails then does not hide %s: something was sent", async (_, outcome, expected) => {
    let signed = 0;
    const once = (message: Uint8Array) => {
      if (signed++ > 0) throw new Error("the KMS is down");
      return sign("sha256", message, fake.merchant.privateKey);
    };
    expect(await thrownBy(run([outcome], { privateKey: { sign: once } }))).toMatchObject(expected);
    expect(signed).toBe(2);
    expect(fake.sent).toHaveLength(1);
  });

  it("and ends as its last attempt did where that says nothing of what was sent", async () => {
    let signed = 0;
    const slow = (message: Uint8Array) =>
      signed++ > 0 ? new Promise<never>(() => {}) : sign("sha256", message, fake.merchant.privateKey);
    const options = { retries: 1, attemptTimeout: 1000 };
    const error = await thrownBy(run([brokenConnection()], { privateKey: { sign: slow }, ...options }));
    expect(error).toMatchObject({ name: "WechatPayTimeoutError", timeout: 1000 });
    expect(fake.sent).toHaveLength(1);
  });

  it.each([
    ["while the answer is verified", {}, { name: "WechatPayVerificationError", code: "TIMESTAMP_OUT_OF_RANGE" }],
    ["after a broken connection", brokenConnection(), { code: "CONNECTION_FAILED" }],
    ["after a refusal", SYSTEM_ERROR, { code: "SYSTEMERROR", status: 500 }],
  ])("and a clock that fails %s is no wrong input: something was sent", async (when, outcome, expected) => {
    const now = () => {
      // A refusal is verified before.
      if (fake.sent.length > 0 && (when !== "after a refusal" || events.some(({ name }) => name === "response"))) {
        throw new Error("?");
      }
      return Date.now();
    };
    expect(await thrownBy(run([outcome], { now }))).toMatchObject(expected);
    expect(fake.sent).toHaveLength(1);
  });
});

describe("is never made again", () => {
  it("an answer that came, though the key to verify it is slow to come", async () => {
    const other = await createTestKey("Other");
    const client = fake.client({
      retries: 2,
      attemptTimeout: 1_000,
      timeout: 3_000,
      apiV3Key: "x".repeat(32),
      fetch: async (url, init) => {
        if (String(url).endsWith("/certificates")) return new Promise<never>(() => {});
        await fake.options.fetch?.(url, init);
        return makeAnswer({}, other);
      },
    });
    expect(["TIMEOUT", "PLATFORM_KEY_UNKNOWN"]).toContain(
      (await thrownBy(client.createAppSigningSession(SIGNING.common)))["code"],
    );
    expect(fake.sent).toHaveLength(1);
  });

  const cases: Record<string, [AnswerChanges, string]> = {
    "a refused parameter": [{ status: 400, body: { code: "PARAM_ERROR", message: "?" } }, "PARAM_ERROR"],
    "a contract that exists": [{ status: 403, body: { code: "CONTRACT_EXISTED", message: "?" } }, "CONTRACT_EXISTED"],
    "a signature that WeChat Pay refuses": [{ status: 401, body: { code: "SIGN_ERROR", message: "?" } }, "SIGN_ERROR"],
    "500 of another kind": [{ status: 500, body: "<html>", unsigned: true }, "HTTP_500"],
    "an unsigned success": [{ unsigned: true }, "SIGNATURE_HEADER_INVALID"],
    "a wrong signature": [{ signedBody: "{}" }, "SIGNATURE_INVALID"],
    "503 with a wrong signature": [{ ...BUSY, signedBody: "{}" }, "SIGNATURE_INVALID"],
    "a redirect": [{ status: 307 }, "REDIRECT_REFUSED"],
    "a success without session": [{ body: {} }, "RESPONSE_INVALID"],
    "an answer that is too long": [{ body: " ".repeat(1024 * 1024 + 1) }, "RESPONSE_TOO_LARGE"],
  };
  it.each(Object.entries(cases))("%s", async (_, [outcome, code]) => {
    expect(await thrownBy(run([outcome]))).toMatchObject({ code });
    expect(fake.sent).toHaveLength(1);
  });
});

describe("time", () => {
  it("is bounded for the whole call, waits and hanging attempts included", async () => {
    const error = await thrownBy(run(["hang", "hang", "hang"], { attemptTimeout: 700, timeout: 1_200 }));
    // Of the call, not of an attempt: three of those would be longer.
    expect(error).toMatchObject({ code: "TIMEOUT", timeout: 1_200 });
    expect(fake.sent.length).toBeLessThan(3);
  });

  it("is not spent on a wait that leaves none for an attempt", async () => {
    const answer = { ...BUSY, headers: { "Retry-After": "30" } };
    const error = await thrownBy(run([answer], { timeout: 29_000 }));
    // Had it waited, its own time would be up, or a second attempt well.
    expect(error).toMatchObject({ code: "HTTP_503" });
    expect(events.map(({ name }) => name)).toEqual(["request", "response"]);
    expect(fake.sent).toHaveLength(1);
  });

  it("ends at once when the caller aborts a wait", async () => {
    const controller = new AbortController();
    const hooks = { onRetry: () => void setTimeout(() => controller.abort(new Error("enough")), 5) };
    const answer = { ...BUSY, headers: { "Retry-After": "3" } };
    const call = run([answer], { hooks, timeout: 600_000 }, { signal: controller.signal });
    // Had the wait gone on, a second attempt would have ended well.
    expect((await thrownBy(call)).message).toBe("enough");
    expect(fake.sent).toHaveLength(1);
  });

  it.each([-1, 11, 1.5, "2", Number.NaN, null])("%s is no number of retries", async (retries) => {
    expect(thrownIn(() => fake.client({ retries: retries as never }))).toMatchObject({ issues: [{ path: "retries" }] });
    const error = await thrownBy(run([], {}, { retries }));
    expect(error).toMatchObject({ issues: [{ path: "retries", rule: "range" }] });
  });

  it("leaves room for ten retries", () => expect(() => fake.client({ retries: 10 })).not.toThrow());

  it("of an attempt is checked like that of the call", () => {
    expect(thrownIn(() => fake.client({ attemptTimeout: 0 }))).toMatchObject({ issues: [{ path: "attemptTimeout" }] });
  });
});

describe("the wait", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  const answer = (retryAfter: string | null) => ({
    answer: { status: 503, code: undefined, verified: true, headers: { get: () => retryAfter } },
  });
  const waitFor = (retryAfter: string | null, attempt = 0, random = 0.5) =>
    retryDelay(answer(retryAfter), attempt, now, random);

  it.each([
    ["0", 0],
    ["7", 7_000],
    ["99999999", MAXIMUM_RETRY_AFTER],
    ["Thu, 01 Jan 2026 00:00:09 GMT", 9_000],
    ["Thursday, 01-Jan-26 00:00:09 GMT", 9_000],
    ["Thu Jan  1 00:00:09 2026 GMT", 9_000],
    ["Fri, 01 Jan 2027 00:00:00 GMT", MAXIMUM_RETRY_AFTER],
    ["Thu, 01 Jan 2015 00:00:00 GMT", 0],
  ])("is what Retry-After %j asks for, within 30 s", (value, delay) => expect(waitFor(value)).toBe(delay));

  it.each([
    null,
    "",
    "-5",
    "1.5",
    "soon",
    "01 Jan 2026 00:00:09 GMT",
    "12345678901",
    "7 seconds",
    "0x10",
    "1e3",
    "NaN",
  ])("is random when Retry-After is %j", (value) => expect(waitFor(value)).toBe(125));

  it("grows with each attempt up to 4 s, anywhere between nothing and that", () => {
    expect([0, 1, 2, 3, 4, 5, 9].map((attempt) => waitFor(null, attempt, 0.9999999))).toEqual([
      250, 500, 1000, 2000, 4000, 4000, 4000,
    ]);
    expect(waitFor(null, 9, 0)).toBe(0);
    expect(retryDelay({ error: new Error("x") }, 1, now, 0.5)).toBe(250);
  });

  it("spreads many clients evenly", () => {
    vi.restoreAllMocks();
    const buckets = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const bucket = Math.min(9, Math.floor(waitFor(null, 2, Math.random()) / 100));
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    expect(Math.max(...buckets)).toBeLessThan(2_000);
    expect(Math.min(...buckets)).toBeGreaterThan(500);
  });

  const ANSWER = { headers: { get: () => null }, code: undefined, verified: true };

  it("is for known outcomes alone", () => {
    expect(isRetriable({ error: new Error("something else") }, "again")).toBe(false);
    expect(isRetriable({ answer: { ...ANSWER, status: 200, code: "SYSTEMERROR" } }, "again")).toBe(false);
    expect(isRetriable({ answer: { ...ANSWER, status: 400, code: "SYSTEMERROR" } }, "again")).toBe(false);
  });

  it("of what must ask first is only after WeChat Pay proves that it did not begin", () => {
    expect(isRetriable({ answer: { ...ANSWER, status: 429 } }, "ask first")).toBe(true);
    expect(isRetriable({ answer: { ...ANSWER, status: 429, verified: false } }, "ask first")).toBe(false);
    expect(isRetriable({ answer: { ...ANSWER, status: 503 } }, "ask first")).toBe(false);
    expect(isRetriable({ answer: { ...ANSWER, status: 500, code: "SYSTEMERROR" } }, "ask first")).toBe(false);
    expect(isRetriable({ error: new WechatPayConnectionError("CONNECTION_FAILED", "?") }, "ask first")).toBe(false);
    expect(isRetriable({ error: new WechatPayTimeoutError(1) }, "ask first")).toBe(false);
  });
});

describe("hooks", () => {
  const common = {
    "http.request.method": "POST",
    "url.template": SIGNING.path,
    "server.address": "apihk.mch.weixin.qq.com",
    "server.port": 443,
  };

  it("see every attempt under the names of OpenTelemetry", async () => {
    const startedAt = performance.now();
    await run([SYSTEM_ERROR, brokenConnection()]);
    const again = (count: number) => ({ ...common, "http.request.resend_count": count });
    const failed = {
      "http.response.status_code": 500,
      "error.type": "SYSTEMERROR",
      "wechatpay.request_id": "08F78BD3-0",
      "wechatpay.verified": true,
    };
    expect(events.map(({ delay, duration, ...event }) => event)).toEqual([
      { name: "request", attributes: common },
      { name: "response", attributes: { ...common, ...failed } },
      { name: "retry", attributes: { ...common, ...failed } },
      { name: "request", attributes: again(1) },
      { name: "response", attributes: { ...again(1), "error.type": "CONNECTION_FAILED" } },
      { name: "retry", attributes: { ...again(1), "error.type": "CONNECTION_FAILED" } },
      { name: "request", attributes: again(2) },
      {
        name: "response",
        attributes: {
          ...again(2),
          "http.response.status_code": 200,
          "wechatpay.request_id": "08F78BD3-0",
          "wechatpay.verified": true,
        },
      },
    ]);
    expect(events.filter(({ name }) => name === "retry").map(({ delay }) => delay)).toEqual([3, 5]);
    for (const { name, duration } of events) {
      if (name !== "response") continue;
      expect(duration).toBeGreaterThanOrEqual(0);
      expect(duration).toBeLessThanOrEqual(performance.now() - startedAt);
    }
  });

  it("say so when the caller aborts, or an error has no code", async () => {
    const controller = new AbortController();
    const hooks = { onRequest: () => controller.abort() };
    await thrownBy(run(["hang"], { hooks }, { signal: controller.signal }));
    await thrownBy(run([{ status: 400, body: "?", unsigned: true, headers: { "Request-ID": undefined } }]));
    const strange = ["a stranger's text", "TEXT of a stranger", "a stranger's TEXT", "X".repeat(65), ["SYSTEMERROR"]];
    for (const code of strange) {
      await thrownBy(run([{ status: 400, body: { code }, unsigned: true, headers: { "Request-ID": undefined } }]));
    }
    expect(events.filter(({ name }) => name === "response").map(({ attributes }) => attributes)).toEqual([
      { ...common, "error.type": "aborted" },
      ...Array.from({ length: 1 + strange.length }, () => ({
        ...common,
        "http.response.status_code": 400,
        "error.type": "400",
        "wechatpay.verified": false,
      })),
    ]);
  });

  it("on this machine name the port", async () => {
    await run([], { baseUrl: "http://127.0.0.1:4010" });
    await run([], { baseUrl: "http://localhost" });
    expect(events.filter(({ name }) => name === "request").map(({ attributes }) => attributes["server.port"])).toEqual([
      4010, 80,
    ]);
  });

  it("see the path without its query, which may identify a user", async () => {
    const { api } = scripted([]);
    await api.GET("/v3/global/certificates", { params: { query: { openid: "oUser" } } } as never);
    expect(events[0]?.attributes["url.template"]).toBe("/v3/global/certificates");
  });

  it("that throw or reject change nothing", async () => {
    const broken = () => {
      throw new Error("hook");
    };
    const rejecting = () => Promise.reject(new Error("hook")) as never;
    expect(await run([BUSY], { hooks: { onRequest: broken, onResponse: rejecting, onRetry: broken } })).toEqual(
      SIGNING.answer,
    );
  });

  it("may be methods of an object of the caller's", async () => {
    class Metrics {
      count = 0;
      onRequest() {
        this.count++;
      }
    }
    const hooks = new Metrics();
    await fake.client({ hooks }).createAppSigningSession(SIGNING.common);
    expect(hooks.count).toBe(1);
  });

  it("are read once", async () => {
    let reads = 0;
    const hooks = {
      get onRequest() {
        reads++;
        return () => {};
      },
    };
    await fake.client({ hooks }).createAppSigningSession(SIGNING.common);
    expect(reads).toBe(1);
  });

  it("must be functions", () => {
    const hooks = { onRequest: 1, onResponse: 1, onRetry: 1, onPlatformKeysError: 1 } as never;
    expect(thrownIn(() => fake.client({ hooks })).message).toMatch(
      /hooks\.onRequest must be .*hooks\.onResponse .*hooks\.onRetry .*hooks\.onPlatformKeysError /,
    );
    for (const keyStore of [{}, null, false, "redis://"]) {
      const error = thrownIn(() => fake.client({ keyStore: keyStore as never }));
      expect(error.message).toMatch(/^keyStore\.get must be .*keyStore\.set must be /);
    }
    expect(() => fake.client({ hooks: null as never })).not.toThrow();
  });
});

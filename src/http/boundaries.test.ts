import { beforeEach, describe, expect, it, vi } from "vitest";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { createFakePlatform, type FakePlatform, MCHID, thrownBy } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import type { Hooks } from "../index.js";

let fake: FakePlatform;
beforeEach(async () => {
  fake = await createFakePlatform();
});
const create = (changes = {}) => fake.client(changes).createAppSigningSession(SIGNING.common);

describe("the limit of an answer", () => {
  it("is 1 MiB to the byte", async () => {
    const mebibyte = 1_048_576;
    const padded = (length: number) => JSON.stringify(SIGNING.answer).padEnd(length);
    fake.answer({ body: padded(mebibyte) });
    expect(await create()).toEqual(SIGNING.answer);
    fake.answer({ body: padded(mebibyte + 1) });
    expect(await thrownBy(create())).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
  });
});

describe("an answer", () => {
  it.each([200, 201, 202, 206, 299])("of status %i is no success unless it is signed", async (status) => {
    fake.answer({ status });
    expect(await create()).toEqual(SIGNING.answer);
    fake.answer({ status, unsigned: true });
    expect(await thrownBy(create())).toMatchObject({ code: "SIGNATURE_HEADER_INVALID" });
  });

  it.each(["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"])(
    "that is an error and carries nothing but %s claims a signature and has none",
    async (name) => {
      fake.answer({ status: 500, body: { code: "SYSTEM_ERROR" }, unsigned: true, headers: { [name]: "1" } });
      expect(await thrownBy(create())).toMatchObject({ code: "SIGNATURE_HEADER_INVALID" });
    },
  );

  it("without a body, signed, is no session", async () => {
    fake.answer({ body: "" });
    expect(await thrownBy(create())).toMatchObject({ code: "RESPONSE_INVALID" });
  });

  it.each([
    ["Response.error()", Response.error()],
    ["an object without a status", { type: "basic", headers: new Headers(), body: null }],
    // A Response made without a status is a 200: this unsigned session must not pass for one.
    ["a session without a status", { headers: new Headers(), body: Response.json(SIGNING.answer).body }],
    [
      "a session of the status NaN",
      { status: Number.NaN, headers: new Headers(), body: Response.json(SIGNING.answer).body },
    ],
    ["an answer of status 600", { status: 600, headers: new Headers(), body: null }],
    ["nothing", undefined],
    ["an answer without headers", { status: 200, body: null }],
  ])("that a caller's fetch makes up as %s is reported as its fault, and not retried", async (_, answer) => {
    const fetch = vi.fn(async () => answer);
    const error = await thrownBy(create({ fetch, retries: 2 }));
    expect(error).toMatchObject({ name: "WechatPayConnectionError", code: "FETCH_FAILED", reason: undefined });
    expect(error.message).toContain("the fetch given to createClient returned no HTTP answer");
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("that a caller's fetch refuses to give, without a promise, is a failed connection", async () => {
    const fetch = () => {
      throw Object.assign(new Error("x"), { code: "EPERM" });
    };
    expect(await thrownBy(create({ fetch }))).toMatchObject({ code: "CONNECTION_FAILED", reason: "EPERM" });
  });
});

describe("a failing signer", () => {
  const down = new Error("KMS is down");
  it.each([
    [
      "at once",
      () => {
        throw down;
      },
    ],
    ["later", () => Promise.reject(down)],
  ])("%s ends the call with an error of its own kind, and nothing is sent", async (_, sign) => {
    const types: unknown[] = [];
    const hooks: Hooks = { onResponse: ({ attributes }) => types.push(attributes["error.type"]) };
    const error = await thrownBy(create({ privateKey: { sign }, hooks, retries: 2 }));
    expect(error).toMatchObject({ name: "WechatPaySigningError", code: "SIGNING_FAILED", reason: undefined });
    expect(types).toEqual(["SIGNING_FAILED"]);
    expect(fake.sent).toEqual([]);
  });
});

it("a caller's fetch gets the body in a buffer of its own, which holds nothing else", async () => {
  let body = new Uint8Array();
  const fetch = async (_: unknown, init: { body: Uint8Array<ArrayBuffer> }) => {
    body = init.body;
    return new Response(null, { status: 500 });
  };
  await thrownBy(create({ fetch: fetch as never, retries: 0 }));
  expect(body.length).toBeGreaterThan(0);
  expect(body.buffer.byteLength).toBe(body.length);
});

describe("the plain API client", () => {
  it.each(["@example.com/x", ".example.com/x", ":8443/x"])(
    "sends nothing to the other host that the path %s would name",
    async (path) => {
      await thrownBy(fake.client().api.POST(path as never, { body: SIGNING.common } as never) as Promise<unknown>);
      expect(fake.sent).toEqual([]);
    },
  );

  it("keeps a path that begins with two slashes on its own host", async () => {
    await fake.client().api.POST("//example.com/x" as never, { body: SIGNING.common } as never);
    expect(fake.sent.map(({ url }) => new URL(url).host)).toEqual(["apihk.mch.weixin.qq.com"]);
  });

  it("cannot be led away through request() either", async () => {
    const elsewhere = {
      body: SIGNING.common,
      baseUrl: "https://example.com",
      fetch: async () => Response.json(SIGNING.answer),
    };
    fake.answer({ unsigned: true });
    const call = fake.client().api.request("post", SIGNING.path, elsewhere);
    expect(await thrownBy(call)).toMatchObject({ code: "SIGNATURE_HEADER_INVALID" });
    expect(fake.sent[0]?.url).toBe(`https://apihk.mch.weixin.qq.com${SIGNING.path}`);
  });

  it("signs the path with its query, as it goes over the wire", async () => {
    await fake.client().api.GET("/v3/global/certificates", { params: { query: { a: "b c", d: "é" } } } as never);
    const { url, headers, body, method } = fake.sent[0] ?? expect.fail("nothing was sent");
    expect(new URL(url).search).not.toBe("");
    const target = url.slice(new URL(url).origin.length);
    const request = { method, target, authorization: headers.get("Authorization") ?? undefined, body };
    expect(faultOfAuthorization(request, { mchid: MCHID, ...fake.merchant })).toBeUndefined();
  });

  it("lets no caller replace the headers that the SDK answers for", async () => {
    const headers = {
      Authorization: "x",
      Accept: "text/html",
      "User-Agent": "y",
      "Content-Type": "text/plain",
      "Wechatpay-Serial": "AA",
    };
    await fake.client().api.POST(SIGNING.path, { body: SIGNING.common, headers });
    expect(Object.fromEntries(fake.sent[0]?.headers ?? [])).toMatchObject({
      authorization: expect.stringMatching(/^WECHATPAY2-SHA256-RSA2048 mchid="/),
      accept: "application/json",
      "user-agent": expect.stringMatching(/^wechatpay-global\//),
      "content-type": "application/json",
      "wechatpay-serial": fake.platform.serialNo,
    });
  });

  it("can have another limit for a single call", async () => {
    const { api } = fake.client({ fetch: () => new Promise<never>(() => {}) });
    const call = api.GET("/v3/global/certificates", { timeout: 15 } as never);
    expect(await thrownBy(call)).toMatchObject({ code: "TIMEOUT", timeout: 15 });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { createFakePlatform, type FakePlatform, MCHID, makeAnswer, thrownBy } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import type { RequestAttributes, WechatPayClient } from "../index.js";

let fake: FakePlatform;
beforeEach(async () => {
  fake = await createFakePlatform();
});

describe("the plain API client", () => {
  it("gives data, or error, with the response", async () => {
    const { api } = fake.client();
    const { data, response } = await api.POST(SIGNING.path, { body: SIGNING.common });
    expect(data).toEqual(SIGNING.answer);
    expect(response.headers.get("Wechatpay-Global-Verified")).toBe("true");
    fake.answer({ status: 403, body: { code: "NO_AUTH", message: "?" }, unsigned: true });
    const failed = await api.POST(SIGNING.path, { body: SIGNING.common });
    expect(failed.error).toEqual({ code: "NO_AUTH", message: "?" });
    expect(failed.response.headers.get("Wechatpay-Global-Verified")).toBe("false");
  });

  it("signs a GET, which has no body", async () => {
    fake.answer({ body: { data: [] } });
    expect((await fake.client().api.GET("/v3/global/certificates")).data).toEqual({ data: [] });
    expect(fake.sent[0]).toMatchObject({ method: "GET", body: new Uint8Array() });
    expect(fake.sent[0]?.headers.has("Content-Type")).toBe(false);
  });

  it("signs path and query exactly as they are sent", async () => {
    const { api } = fake.client();
    api.use({ onRequest: ({ request }) => new Request(`${request.url}?a=b%20c&d=%E5%BC%A0`, request) });
    await api.POST(SIGNING.path, { body: SIGNING.common });
    const { method, url, headers, body } = fake.sent[0] ?? expect.fail("nothing was sent");
    const target = `${SIGNING.path}?a=b%20c&d=%E5%BC%A0`;
    expect(url.endsWith(target)).toBe(true);
    const request = { method, target, authorization: headers.get("Authorization") ?? "", body };
    expect(faultOfAuthorization(request, { mchid: MCHID, ...fake.merchant })).toBeUndefined();
  });

  it("takes a query as the object that the document describes, and sends its fields", async () => {
    const seen: RequestAttributes[] = [];
    const { api } = fake.client({ hooks: { onRequest: ({ attributes }) => seen.push(attributes) } });
    fake.answer({ body: { contract_id: "Wx 1", state: "SIGNED" } });
    const path = "/v3/global/papay/contracts/{contract_id}";
    const query = { sp_appid: "wx'1", sub_mchid: "10000097", sub_appid: undefined };
    const { data } = await api.GET(path, { params: { path: { contract_id: "Wx 1" }, query: { query } } });
    expect(data?.state).toBe("SIGNED");
    const { method, url, headers } = fake.sent[0] ?? expect.fail("nothing was sent");
    const target = "/v3/global/papay/contracts/Wx%201?sp_appid=wx%271&sub_mchid=10000097";
    expect(url.endsWith(target)).toBe(true);
    const request = { method, target, authorization: headers.get("Authorization") ?? "", body: new Uint8Array() };
    expect(faultOfAuthorization(request, { mchid: MCHID, ...fake.merchant })).toBeUndefined();
    expect(seen.map((attributes) => attributes["url.template"])).toEqual([path]);
  });

  it("sends again what the document lets it, and nothing that must ask first", async () => {
    const { api } = fake.client({ retries: 1 });
    fake.answer({ status: 503, body: { code: "SERVICE_UNAVAILABLE", message: "?" } });
    const path = { contract_id: "Wx1" };
    const query = { query: { appid: "wx" } };
    await api.GET("/v3/global/papay/contracts/{contract_id}", { params: { path, query } });
    await api.POST(SIGNING.path, { body: SIGNING.common });
    expect(fake.sent).toHaveLength(4);
    const body = { appid: "wx", termination_note: "n" };
    await api.POST("/v3/global/papay/contracts/{contract_id}/terminate", { params: { path }, body });
    await api.request("post", "/v3/unknown" as typeof SIGNING.path, { body: SIGNING.common });
    expect(fake.sent).toHaveLength(6);
  });

  it("verifies through request() too, and through middleware", async () => {
    const { api } = fake.client();
    const seen: string[] = [];
    const middleware = { onRequest: ({ schemaPath }: { schemaPath: string }) => void seen.push(schemaPath) };
    api.use(middleware);
    fake.answer({ unsigned: true });
    const call = api.request("post", SIGNING.path, { body: SIGNING.common });
    expect(await thrownBy(call)).toMatchObject({ code: "SIGNATURE_HEADER_INVALID" });
    expect(seen).toEqual([SIGNING.path]);
    api.eject(middleware);
  });

  it("cannot be led around signing and verifying by a single call", async () => {
    fake.answer({ unsigned: true });
    let escaped = false;
    const call = fake.client().api.POST(SIGNING.path, {
      body: SIGNING.common,
      baseUrl: "https://example.com",
      fetch: async () => {
        escaped = true;
        return Response.json(SIGNING.answer);
      },
    });
    expect(await thrownBy(call)).toMatchObject({ code: "SIGNATURE_HEADER_INVALID" });
    expect(escaped).toBe(false);
    expect(fake.sent[0]?.url).toBe(`https://apihk.mch.weixin.qq.com${SIGNING.path}`);
  });

  it("sends nothing to another host, even when a middleware changes the request", async () => {
    const { api } = fake.client();
    api.use({ onRequest: ({ request }) => new Request("https://example.com/", request) });
    expect(await thrownBy(api.POST(SIGNING.path, { body: SIGNING.common }))).toMatchObject({
      code: "REDIRECT_REFUSED",
    });
    expect(fake.sent).toEqual([]);
  });

  it("reads an answer whose headers described the bytes on the wire", async () => {
    fake.answer({ headers: { "Content-Length": "0", "Content-Encoding": "gzip" } });
    expect((await fake.client().api.POST(SIGNING.path, { body: SIGNING.common })).data).toEqual(SIGNING.answer);
  });
});

describe("a call that needs no Request", () => {
  afterEach(() => void vi.unstubAllGlobals());

  /** What comes of a call, whole. */
  async function resultOf(api: WechatPayClient["api"], call: (api: WechatPayClient["api"]) => Promise<unknown>) {
    const result = (await call(api).catch((error) => ({ thrown: String(error) }))) as { response?: Response };
    const { response, ...rest } = result;
    return { ...rest, status: response?.status, headers: response && Object.fromEntries(response.headers) };
  }

  const sign = (api: WechatPayClient["api"]) => api.POST(SIGNING.path, { body: SIGNING.common });
  const statement = (api: WechatPayClient["api"]) =>
    api.GET("/v3/global/statements", { params: { query: { query: { date: "20261125" } } } } as never);

  it.each([
    ["a success", {}, sign],
    ["numbers beyond what JSON.parse holds", { body: '{"session_id":12345678901234567890}' }, sign],
    ["a success without a body", { body: "" }, sign],
    ["a success that has none by its status", { status: 204, body: "" }, sign],
    ["a signed error", { status: 400, body: { code: "PARAM_ERROR", message: "?" } }, sign],
    ["an unsigned error in HTML", { status: 502, body: "<html>\uFEFF</html>", unsigned: true }, sign],
    ["an error without a body", { status: 500, body: "" }, sign],
    ["an unsigned error that would pollute", { status: 500, body: '{"__proto__":{"x":1}}', unsigned: true }, sign],
    ["a signed success that is no JSON", { body: "<html>" }, sign],
    ["a statement that is read as JSON", { body: "a,b", headers: { Digest: "SHA1=" } }, statement],
  ] as const)("has the same result as one that is given one: %s", async (_, answer, call) => {
    fake.answer({ signedAt: Math.floor(Date.now() / 1000) * 1000, ...answer });
    const { api } = fake.client();
    const plain = await resultOf(api, call);
    api.use({ onRequest: () => undefined });
    const { headers, ...given } = await resultOf(api, call);
    const without = (all: object = {}) => ({
      ...all,
      "wechatpay-nonce": "",
      "wechatpay-signature": "",
      "wechatpay-timestamp": "",
    });
    expect({ ...plain, headers: without(plain.headers) }).toEqual({ ...given, headers: without(headers) });
    expect(fake.sent[1]?.url).toBe(fake.sent[0]?.url);
    expect(fake.sent[1]?.body).toEqual(fake.sent[0]?.body);
  });

  /** Counts what is made of a class of the runtime, which is replaced until `vi.unstubAllGlobals()`. */
  function count(name: "Request" | "Response") {
    const made = { count: 0 };
    const Base = globalThis[name] as new (...values: never[]) => object;
    vi.stubGlobal(
      name,
      class extends Base {
        constructor(...values: never[]) {
          super(...values);
          made.count += 1;
        }
      },
    );
    return made;
  }

  it("makes none, and a Response only for who looks at it", async () => {
    const answer = makeAnswer({}, fake.platform);
    const { api } = fake.client({ fetch: (async () => answer) as typeof fetch });
    const [requests, responses] = [count("Request"), count("Response")];
    const result = await api.POST(SIGNING.path, { body: SIGNING.common });
    expect([requests.count, responses.count]).toEqual([0, 0]);
    expect(result.response).toBe(result.response);
    expect(responses.count).toBe(1);
  });

  it.each([
    ["a Request of the caller's", () => ({ Request })],
    ["a serializer of the caller's", () => ({ bodySerializer: JSON.stringify })],
    ["middleware of the call", () => ({ middleware: [{ onRequest: () => undefined }] })],
    ["an answer in another form", () => ({ parseAs: "text" })],
    ["a header", () => ({ headers: { "Accept-Language": "zh-CN" } })],
  ])("is not one with %s", async (_, optionOf) => {
    const requests = count("Request");
    await fake.client().api.POST(SIGNING.path, { body: SIGNING.common, ...optionOf() } as never);
    expect(requests.count).toBe(1);
  });
});

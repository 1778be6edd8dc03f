import { describe, expect, it } from "vitest";
import { createFakePlatform, thrownBy } from "../../test/support/fake-fetch.js";
import { connect, type RawRequest, type RequestAttributes, request } from "../index.js";

const fake = await createFakePlatform();
const GET = { method: "GET", path: "/v3/global/refunds" } as const;

async function sentFor(raw: RawRequest) {
  await fake.client().request(raw);
  const { method, url, body } = fake.sent.at(-1) ?? { method: "", url: "", body: new Uint8Array() };
  return `${method} ${url.replace("https://apihk.mch.weixin.qq.com", "")} ${Buffer.from(body)}`;
}

describe("a request for a path that the document lacks", () => {
  it("is signed and sent, and its answer is verified and passed on", async () => {
    fake.answer({ body: { total: 1, more: [null] } });
    expect(await fake.client().request(GET)).toEqual({ total: 1, more: [null] });
    expect(await request(connect(fake.options), GET)).toEqual({ total: 1, more: [null] });
    expect(fake.sent.at(-1)?.headers.get("Authorization")).toMatch(/^WECHATPAY2-SHA256-RSA2048 /);
    fake.answer({ body: {}, unsigned: true });
    expect(await thrownBy(fake.client().request(GET))).toMatchObject({ name: "WechatPayVerificationError" });
    fake.answer({ status: 404, body: { code: "NOT_FOUND", message: "?" } });
    expect(await thrownBy(fake.client().request(GET))).toMatchObject({ name: "WechatPayApiError", code: "NOT_FOUND" });
    fake.answer({ status: 204, body: "" });
    expect(await fake.client().request({ method: "POST", path: "/v3/x", body: { a: 1 } })).toBeUndefined();
  });

  it("has its values encoded", async () => {
    fake.answer({ body: {} });
    const query = { mchid: "1", count: 20, all: true, none: undefined, odd: "a&b='张" };
    expect(await sentFor({ ...GET, query })).toBe(
      "GET /v3/global/refunds?mchid=1&count=20&all=true&odd=a%26b%3D%27%E5%BC%A0 ",
    );
    const named = { method: "POST", path: "/v3/orders/{no}/close", params: { no: "a/b?#" }, body: { x: [1] } } as const;
    expect(await sentFor(named)).toBe('POST /v3/orders/a%2Fb%3F%23/close {"x":[1]}');
    expect(await sentFor({ method: "POST", path: "/v3/x" })).toBe("POST /v3/x ");
  });

  it("shows hooks a path with names, and no other", async () => {
    fake.answer({ body: {} });
    const seen: RequestAttributes[] = [];
    const client = fake.client({ hooks: { onRequest: ({ attributes }) => seen.push(attributes) } });
    await client.request({ method: "GET", path: "/v3/orders/{no}", params: { no: 7 } });
    await client.request({ method: "GET", path: "/v3/orders/7" });
    expect(seen.map((attributes) => attributes["url.template"])).toEqual(["/v3/orders/{no}", undefined]);
  });

  it("is sent again by itself only when it reads", async () => {
    fake.answer({ status: 503, body: { code: "SERVICE_UNAVAILABLE", message: "?" } });
    for (const [method, times] of [
      ["GET", 2],
      ["POST", 1],
      ["PUT", 1],
      ["PATCH", 1],
      ["DELETE", 1],
    ] as const) {
      const before = fake.sent.length;
      await thrownBy(fake.client({ retries: 1 }).request({ method, path: "/v3/x" }));
      expect(fake.sent.length - before).toBe(times);
    }
  });

  it.each([
    [{ method: "get", path: "/v3/x" }, "method enum", "one of GET, POST, PUT, PATCH, DELETE"],
    [{ method: "GET", path: "v3/x" }, "path pattern", "a path such as /v3/global/refunds"],
    [{ method: "GET", path: 7 }, "path pattern", "a path such as"],
    [{ method: "GET", path: { toString: () => "/v3/x" } }, "path pattern", "a path such as"],
    [{ method: "GET", path: "//evil.example/x" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/../x" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/.." }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/x/" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/x?a=1" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/x#a" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/x y" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/%zz" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/%A" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "https://evil.example/v3" }, "path pattern", "a path such as"],
    [{ method: "GET", path: "/v3/{no}" }, "params.no required", "a text or a number, not only dots"],
    [{ method: "GET", path: "/v3/{no}", params: { no: ".." } }, "params.no required", "a text or a number"],
    [{ method: "GET", path: "/v3/{no}", params: { no: "" } }, "params.no required", "a text or a number"],
    [{ method: "GET", path: "/v3/x", params: { no: {} } }, "params.no type", "a text without lone surrogates"],
    [{ method: "GET", path: "/v3/x", query: { a: [1] } }, "query.a type", "a text"],
    [{ method: "GET", path: "/v3/x", query: { a: "\ud800" } }, "query.a type", "a text"],
    [{ method: "GET", path: "/v3/x", query: { a: Number.NaN } }, "query.a type", "a text"],
    [{ method: "GET", path: "/v3/x", query: { ["a".repeat(99)]: [] } }, `query.${"a".repeat(64)} type`, "a text"],
    [{ method: "GET", path: "/v3/x", body: {} }, "body absent", "absent in a GET; give the fields in query"],
    [{ method: "POST", path: "/v3/x", body: "text" }, "body type", "an object that JSON can hold"],
    [{ method: "POST", path: "/v3/x", body: null }, "body type", "an object that JSON can hold"],
    [{ method: "POST", path: "/v3/x", body: { a: 1n } }, "body type", "an object that JSON can hold"],
  ])("that is wrong is refused before it is sent: %o", async (raw, issue, expected) => {
    const before = fake.sent.length;
    const error = await thrownBy(fake.client().request(raw as unknown as RawRequest));
    expect(error).toMatchObject({ name: "WechatPayInputError" });
    const issues = error["issues"] as { path: string; rule: string; expected: string; message: string }[];
    expect(issues.map(({ path, rule }) => `${path} ${rule}`)).toEqual([issue]);
    expect(issues[0]?.expected).toContain(expected);
    expect(issues[0]?.message).toBe(`must be ${issues[0]?.expected}`);
    expect(fake.sent).toHaveLength(before);
  });

  it.each([undefined, null, 7])("that is not an object is refused: %o", async (raw) => {
    const error = await thrownBy(fake.client().request(raw as unknown as RawRequest));
    expect(error.message).toMatch(/^method must be one of .*; path must be a path such as/);
  });
});

import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { createFakePlatform, thrownBy } from "../test/support/fake-fetch.js";
import { COMMON_CONTRACT, INSTITUTIONAL_CONTRACT } from "../test/support/fake-notifications.js";
import { SIGNING } from "../test/support/fixtures.js";
import {
  createClient,
  createNodeNotificationHandler,
  createNotificationHandler,
  createNotificationParser,
  type NotificationEvent,
} from "./index.js";
import { createTestPlatform, type TestNotification } from "./testing.js";

/** Made once: a new RSA key for each test would take longer than all of them. */
const shared = createTestPlatform();

async function setup(options?: { apiV3Key?: string }) {
  const fake = await createFakePlatform();
  const platform = await createTestPlatform(options);
  const { platformKeys, apiV3Key } = platform;
  const client = (changes = {}) => fake.client({ platformKeys, apiV3Key, ...changes });
  return { platform, client };
}

it("a test notification goes through a handler in one call", async () => {
  const { platform, client } = await setup();
  const events: NotificationEvent[] = [];
  const handler = createNotificationHandler(client(), { onEvent: (event) => void events.push(event) });
  const first = await platform.notification();
  expect((await handler(first)).status).toBe(200);
  const changes = { event_type: "PAPAY.TERMINATE", resource: { contract_id: "Wx1" }, id: "EV-1" };
  expect((await handler(await platform.notification(changes))).status).toBe(200);
  expect((await handler(await platform.notification(changes))).status).toBe(200);
  expect((await handler(await platform.notification({ resource: INSTITUTIONAL_CONTRACT }))).status).toBe(200);
  expect((await handler(await platform.notification({ event_type: "X", resource: { any: 1 } }))).status).toBe(200);
  expect(events).toMatchObject([
    { event_type: "PAPAY.SIGN", resource: { mchid: "10000091" } },
    { event_type: "PAPAY.TERMINATE", id: "EV-1", resource: { contract_id: "Wx1", mchid: "10000091" } },
    { resource: INSTITUTIONAL_CONTRACT },
    { event_type: "X", resource: { any: 1 } },
  ]);
});

it("so do an old one and one of another APIv3 key, to see them refused", async () => {
  const { platform, client } = await setup({ apiV3Key: "k".repeat(32) });
  const handler = createNotificationHandler(client(), { onEvent: () => {} });
  const signedAt = Date.now() - 301_000;
  const old = await platform.notification({ signedAt, url: "https://b.example/x" });
  expect(old.url).toBe("https://b.example/x");
  expect((await handler(old)).status).toBe(401);
  const quiet = { onEvent: () => {}, onError: () => {} };
  const other = createNotificationHandler(client({ apiV3Key: "o".repeat(32) }), quiet);
  expect((await other(await platform.notification())).status).toBe(500);
});

it("a test answer is believed by a client, an old or changed one is not", async () => {
  const { platform, client } = await setup();
  const call = (answer: Promise<Response>) => client({ fetch: () => answer }).createAppSigningSession(SIGNING.common);
  expect(await call(platform.answer(SIGNING.answer))).toEqual(SIGNING.answer);
  await expect(call(platform.answer({ code: "NO_AUTH", message: "?" }, { status: 403 }))).rejects.toMatchObject({
    code: "NO_AUTH",
    verified: true,
    requestId: expect.any(String),
  });
  await expect(call(platform.answer(SIGNING.answer, { signedAt: 0 }))).rejects.toMatchObject({
    name: "WechatPayVerificationError",
  });
  const headers = { "Wechatpay-Nonce": "other" };
  await expect(call(platform.answer(SIGNING.answer, { headers }))).rejects.toMatchObject({ code: "SIGNATURE_INVALID" });
});

it("an answer without a body is one of 204", async () => {
  const platform = await shared;
  const answer = await platform.answer(undefined);
  expect(answer.status).toBe(204);
  expect(answer.body).toBeNull();
  expect(answer.headers.get("Wechatpay-Signature")).toEqual(expect.any(String));
});

describe("clientOptions", () => {
  it("is all that a client needs, in either mode", async () => {
    const platform = await shared;
    const sent: { url: string; body: string }[] = [];
    const fetch = (url: unknown, init?: RequestInit) => {
      sent.push({ url: String(url), body: Buffer.from(init?.body as Uint8Array).toString() });
      return platform.answer(SIGNING.answer);
    };
    const client = createClient({ ...platform.clientOptions(), fetch });
    const { common, institutional } = SIGNING;
    expect(await client.createAppSigningSession(common)).toEqual(SIGNING.answer);
    expect(await client.createAppSigningSession(institutional)).toEqual(SIGNING.answer);
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual([common, institutional]);
    const handler = createNotificationHandler(client, { onEvent: () => {} });
    expect((await handler(await platform.notification())).status).toBe(200);
    expect(createNotificationParser(platform.clientOptions())).toBeDefined();
  });

  it("sends nothing to WeChat Pay where a test gives no fetch, and says what to give", async () => {
    const platform = await shared;
    const call = createClient(platform.clientOptions()).createAppSigningSession(SIGNING.common);
    expect(await thrownBy(call)).toMatchObject({
      name: "WechatPayInputError",
      issues: [{ path: "fetch", rule: "required" }],
      message: expect.stringMatching(/^fetch is missing: a test sends nothing to WeChat Pay; .*platform\.answer/),
    });
  });

  it("has a key of the platform's own, which no other platform signs with", async () => {
    const [platform, stranger] = await Promise.all([shared, createTestPlatform()]);
    const client = createClient({ ...platform.clientOptions(), fetch: () => stranger.answer(SIGNING.answer) });
    expect(await thrownBy(client.createAppSigningSession(SIGNING.common))).toMatchObject({ code: "SIGNATURE_INVALID" });
  });
});

describe("deliver", () => {
  async function serve(listener: RequestListener) {
    const server = createServer(listener).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/wechatpay`, close: () => server.close() };
  }

  it("posts a notification to a handler that runs, and gives its answer", async () => {
    const platform = await shared;
    const events: NotificationEvent[] = [];
    const parser = createNotificationParser(platform.clientOptions());
    const server = await serve(createNodeNotificationHandler(parser, { onEvent: (event) => void events.push(event) }));
    try {
      const changes = { event_type: "PAPAY.TERMINATE", id: "EV-1" };
      const response = await platform.deliver(server.url, changes);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ code: "SUCCESS", message: "OK" });
      expect((await platform.deliver(server.url, changes)).status).toBe(200);
      expect((await platform.deliver(server.url, { signedAt: 0 })).status).toBe(401);
      expect(events).toMatchObject([{ id: "EV-1", event_type: "PAPAY.TERMINATE" }]);
    } finally {
      server.close();
    }
  });

  it("follows no redirect", async () => {
    const platform = await shared;
    const urls: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      urls.push(request.url);
      response.writeHead(307, { Location: "/elsewhere" }).end();
    });
    try {
      expect((await platform.deliver(server.url)).status).toBe(307);
      expect(urls).toEqual(["/wechatpay"]);
    } finally {
      server.close();
    }
  });

  it.each(["", "localhost:3000/x", "ftp://a.example", undefined])("sends nothing to %j", async (url) => {
    const platform = await shared;
    expect(await thrownBy(platform.deliver(url as string))).toMatchObject({
      message: "url must be an http or https URL",
    });
  });
});

describe("what a notification carries", () => {
  async function received(changes: TestNotification) {
    const platform = await shared;
    const parser = createNotificationParser(platform.clientOptions());
    return parser.parseNotification(await platform.notification(changes));
  }
  const { contract_termination_mode: _, ...common } = COMMON_CONTRACT;

  it("fits its event", async () => {
    expect(await received({})).toMatchObject({ event_type: "PAPAY.SIGN", resource: common });
    expect((await received({})).resource).toEqual(common);
    const { resource: terminated } = await received({ event_type: "PAPAY.TERMINATE" });
    expect(terminated).toEqual({ ...common, contract_termination_mode: "USER" });
    const { resource: other } = await received({ event_type: "PAPAY.TERMINATE", resource: { plan_id: 7 } });
    expect(other).toEqual({ ...common, contract_termination_mode: "USER", plan_id: 7 });
    expect((await received({ event_type: "PAPAY.SOME_FUTURE_EVENT" })).resource).toEqual({});
    expect((await received({ event_type: "X", resource: { any: 1 } })).resource).toEqual({ any: 1 });
  });

  it.each([{ sp_mchid: "1" }, { sub_mchid: "2" }, { sub_appid: "wx3" }])(
    "is an institution's contract with %j",
    async (resource) => {
      const { mchid: sp_mchid, appid: sp_appid, ...rest } = common;
      const complete = { sp_mchid, sp_appid, sub_mchid: "10000097", ...rest, ...resource };
      expect((await received({ resource })).resource).toEqual(complete);
      const changes = { event_type: "PAPAY.TERMINATE", resource: { ...resource, openid: undefined } };
      const { openid: _, ...terminated } = { ...complete, contract_termination_mode: "USER" };
      expect((await received(changes)).resource).toEqual(terminated);
    },
  );

  it.each([null, [], "text", 1])("is refused by the SDK where it is %j", async (resource) => {
    expect(await thrownBy(received({ resource: resource as never }))).toMatchObject({
      name: "WechatPayNotificationError",
      code: "NOTIFICATION_INVALID",
    });
  });
});

describe("wrong input of a test is named", () => {
  it.each([
    [{ event_type: 1 }, "event_type must be a text"],
    [{ id: null }, "id must be a text"],
    [{ signedAt: Number.NaN }, "signedAt must be Unix time in milliseconds"],
    [{ signedAt: new Date(0) }, "signedAt must be Unix time in milliseconds"],
    [{ url: "/wechatpay" }, "url must be an http or https URL"],
    [{ id: 1, url: 1 }, "id must be a text; url must be an http or https URL"],
  ])("of a notification: %o", async (changes, message) => {
    const platform = await shared;
    expect(await thrownBy(platform.notification(changes as never))).toMatchObject({
      name: "WechatPayInputError",
      message,
    });
  });

  it.each([
    [{ status: 99 }, "status must be a status from 200 to 599"],
    [{ status: "200" }, "status must be a status from 200 to 599"],
    [{ signedAt: "now" }, "signedAt must be Unix time in milliseconds"],
  ])("of an answer: %o", async (changes, message) => {
    const platform = await shared;
    expect(await thrownBy(platform.answer({}, changes as never))).toMatchObject({
      name: "WechatPayInputError",
      message,
    });
  });

  it("of the platform: its APIv3 key", async () => {
    expect(await thrownBy(createTestPlatform({ apiV3Key: "short" }))).toMatchObject({
      issues: [{ path: "apiV3Key", rule: "pattern" }],
    });
  });
});

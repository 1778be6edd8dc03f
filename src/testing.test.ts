import { expect, it } from "vitest";
import { COMMON_BODY, createFakePlatform, SESSION } from "../test/support/fake-fetch.js";
import { INSTITUTIONAL_CONTRACT } from "../test/support/fake-notifications.js";
import { createNotificationHandler, type NotificationEvent } from "./index.js";
import { createTestPlatform } from "./testing.js";

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
  const call = (answer: Promise<Response>) => client({ fetch: () => answer }).createAppSigningSession(COMMON_BODY);
  expect(await call(platform.answer(SESSION))).toEqual(SESSION);
  await expect(call(platform.answer({ code: "NO_AUTH", message: "?" }, { status: 403 }))).rejects.toMatchObject({
    code: "NO_AUTH",
    verified: true,
    requestId: expect.any(String),
  });
  await expect(call(platform.answer(SESSION, { signedAt: 0 }))).rejects.toMatchObject({
    name: "WechatPayVerificationError",
  });
  const headers = { "Wechatpay-Nonce": "other" };
  await expect(call(platform.answer(SESSION, { headers }))).rejects.toMatchObject({ code: "SIGNATURE_INVALID" });
});

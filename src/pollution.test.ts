import { beforeAll, describe, expect, it } from "vitest";
import { createFakePlatform, type FakePlatform, thrownIn } from "../test/support/fake-fetch.js";
import { SIGNING } from "../test/support/fixtures.js";
import { expectUsual, whilePolluted } from "../test/support/pollution.js";
import { createNotificationHandler, type DeduplicationStore } from "./index.js";

let fake: FakePlatform;
beforeAll(async () => {
  fake = await createFakePlatform();
});

describe("a property that was added to Object.prototype", () => {
  const stranger = () => {
    throw new Error("a stranger's");
  };
  it.each([
    ["signal", AbortSignal.abort()],
    ["timeout", -1],
    ["attemptTimeout", -1],
    ["retries", -1],
    ["parseAs", "stream"],
    ["headers", { "Accept-Language": "zh-TW" }],
    ["params", { query: { evil: "evil" }, header: { "Accept-Language": "zh-TW" } }],
    ["header", { "Accept-Language": "zh-TW" }],
    ["query", { evil: "evil" }],
    ["evil", "evil"], // as the name of a query
    ["querySerializer", () => "evil=evil"],
    ["pathSerializer", () => "/evil"],
    ["bodySerializer", () => "{}"],
    ["middleware", [{ onRequest: stranger }]],
    ["Request", stranger],
    ["fetch", stranger],
    ["baseUrl", "https://evil.example"],
    ["requestInitExt", { evil: "evil" }],
    ["integrity", "sha256-evil"],
    ["onResponse", stranger],
    ["sign", stranger],
  ])("is not taken by calls of the API client: %s", async (name, value) => {
    let hooked = 0;
    await whilePolluted({ [name]: value }, async () => {
      const client = fake.client({ hooks: { onRequest: () => hooked++ } });
      const calls = [{ body: SIGNING.common }, { body: SIGNING.common, params: {}, headers: {} }];
      for (const call of calls) {
        const { data, response } = await client.api.POST(SIGNING.path, call);
        expect([response.status, data]).toEqual([200, SIGNING.answer]);
        expectUsual(fake, fake.sent.at(-1));
      }
      expect(await client.createAppSigningSession(SIGNING.common)).toEqual(SIGNING.answer);
      expectUsual(fake, fake.sent.at(-1));
    });
    expect(hooked).toBe(3);
  });

  it("is no member of hooks and stores, but what their classes have is", async () => {
    let reads = 0;
    class Watcher {
      onRequest() {
        reads++;
      }
    }
    // Vitest, which may report at any moment, finds this one, too: its message goes on.
    const onRequest = (_: unknown, goOn?: () => unknown) => goOn?.() ?? stranger();
    await whilePolluted({ onRequest, setIfAbsent: stranger, deleteIfEqual: stranger }, async () => {
      await fake.client({ hooks: new Watcher() }).createAppSigningSession(SIGNING.common);
      const deduplication = { get: () => undefined, set: () => {} } as unknown as DeduplicationStore;
      const error = thrownIn(() => createNotificationHandler(fake.client(), { onEvent: () => {}, deduplication }));
      expect(error["issues"]).toMatchObject([
        { path: "deduplication.setIfAbsent" },
        { path: "deduplication.deleteIfEqual" },
      ]);
    });
    expect(reads).toBe(1);
  });
});

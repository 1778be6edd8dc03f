import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Redis } from "ioredis-5";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { createNotificationHandler, createNotificationParser, type DeduplicationStore } from "wechatpay-global";
import { createTestPlatform } from "wechatpay-global/testing";
import { needs } from "../../support/needs.js";
import { type RedisServer, startRedisServer } from "../../support/redis-server.js";
import { storeOver } from "./examples/of-your-own.js";
import { startUpstashServer, type UpstashServer } from "./upstash-server.js";

const { it } = needs("redis-server");
const folder = join(import.meta.dirname, "examples");
const platform = await createTestPlatform();
let server: RedisServer;
let upstash: UpstashServer;
let redis: Redis;

beforeAll(async () => {
  server = await startRedisServer();
  redis = new Redis(server.url);
  upstash = await startUpstashServer(redis);
  vi.stubEnv("REDIS_URL", server.url);
  vi.stubEnv("UPSTASH_REDIS_REST_URL", upstash.url);
  vi.stubEnv("UPSTASH_REDIS_REST_TOKEN", upstash.token);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await upstash?.close();
  redis?.disconnect();
  await server?.close();
});

it("docs/stores.md shows the tested examples", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../../docs/stores.md"), "utf8");
  const names = readdirSync(folder);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const code = readFileSync(join(folder, name), "utf8");
    expect(guide).toContain(`<!-- test/ecosystem/stores/examples/${name} -->\n\`\`\`ts\n${code}\`\`\`\n`);
  }
});

const STORES: Record<string, () => Promise<DeduplicationStore>> = {
  "node-redis": async () => (await import("./examples/node-redis.js")).store,
  ioredis: async () => (await import("./examples/ioredis.js")).store,
  upstash: async () => (await import("./examples/upstash.js")).store,
  "of-your-own": async () => storeOver((name, ...parameters) => redis.call(String(name), ...parameters)),
};

it.each(Object.keys(STORES))("the example %s is a store that keeps its values", async (name) => {
  const store = await STORES[name]?.();
  if (store === undefined) return expect.fail("no store");
  const key = `example:${name}`;
  expect(await store.get(key)).toBeUndefined();
  const wins = await Promise.all(Array.from({ length: 20 }, (_, i) => store.setIfAbsent(key, String(i), 60_000)));
  expect(wins.filter(Boolean)).toEqual([true]);
  const winner = String(wins.indexOf(true));
  await store.deleteIfEqual(key, "another");
  expect(await store.get(key)).toBe(winner);
  await store.deleteIfEqual(key, winner);
  expect(await store.get(key)).toBeUndefined();
  await store.set(key, "short", 20);
  await expect.poll(async () => (await store.get(key)) ?? "over").toBe("over");

  const handled: string[] = [];
  const handlers = [1, 2].map(() =>
    createNotificationHandler(createNotificationParser(platform), {
      onEvent: ({ id }) => void handled.push(id),
      deduplication: store,
    }),
  );
  const notification = { id: `EV-${name}` };
  await Promise.all(handlers.map(async (handler) => handler(await platform.notification(notification))));
  expect(handled).toEqual([notification.id]);
});

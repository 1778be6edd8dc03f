import { describe, expect, it } from "vitest";
import { thrownIn } from "../test/support/fake-fetch.js";
import { createMemoryStore } from "./notifications/deduplication.js";
import {
  type IoRedisClient,
  type NodeRedisClient,
  type RedisClient,
  redisStore,
  type UpstashRedisClient,
} from "./redis.js";

/** A Redis with what the store asks of one, by a store in memory. */
function fakeRedis() {
  const values = createMemoryStore();
  const set = async (key: string, value: string, ttl: number, isNew?: unknown) => {
    if (!isNew) values.set(key, value, ttl);
    return !isNew || (await values.setIfAbsent(key, value, ttl)) ? "OK" : null;
  };
  const remove = async (key: string, value: string) => values.deleteIfEqual(key, value);
  return { values, get: async (key: string) => (await values.get(key)) ?? null, set, remove };
}

/** What each package calls the same commands with. `test/ecosystem` has the real ones. */
const PACKAGES: Record<string, (redis: ReturnType<typeof fakeRedis>) => RedisClient> = {
  "node-redis": ({ get, set, remove }): NodeRedisClient & { duplicate: unknown } => ({
    get,
    set: (key, value, { PX, NX }) => set(key, value, PX, NX),
    eval: (_, { keys: [key = ""], arguments: [value = ""] }) => remove(key, value),
    pSetEx: () => {},
    duplicate: () => {},
  }),
  ioredis: ({ get, set, remove }): IoRedisClient & { disconnect: unknown } => ({
    get,
    set: (key: string, value: string, _: "PX", ttl: number, nx?: "NX") => set(key, value, ttl, nx),
    eval: (_, count, key, value) => (count === 1 ? remove(key, value) : Promise.reject(new Error("one key"))),
    defineCommand: () => {},
    disconnect: () => {},
  }),
  "@upstash/redis": ({ get, set, remove }): UpstashRedisClient => ({
    // As it does by default.
    get: async (key) => {
      const text = await get(key);
      try {
        return JSON.parse(String(text));
      } catch {
        return text;
      }
    },
    set: (key, value, { px, nx }) => set(key, value, px, nx),
    eval: (_, [key = ""], [value = ""]) => remove(key, value),
    createScript: () => {},
  }),
};

describe.each(Object.entries(PACKAGES))("a store over %s", (_, make) => {
  it("stores, sets absent values, and deletes equal ones", async () => {
    const redis = fakeRedis();
    const store = redisStore(make(redis), "p:");
    expect(await store.get("a")).toBeUndefined();
    expect(await store.setIfAbsent("a", "1", 60_000)).toBe(true);
    expect(await store.setIfAbsent("a", "2", 60_000)).toBe(false);
    expect(await store.get("a")).toBe("1");
    expect(await redis.get("p:a")).toBe("=1");
    await store.deleteIfEqual("a", "2");
    expect(await store.get("a")).toBe("1");
    await store.deleteIfEqual("a", "1");
    expect(await store.get("a")).toBeUndefined();
    await store.set("a", '{"b":[1]}', 60_000);
    expect(await store.get("a")).toBe('{"b":[1]}');
    redis.values.set("p:a", "written by somebody else", 60_000);
    expect(await store.get("a")).toBeUndefined();
  });
});

class Client {}

it.each<[unknown, string]>([
  [undefined, "undefined"],
  [null, "null"],
  ["redis://user:secret@host", "string"],
  [{ get() {}, set() {}, eval() {} }, "an object"],
  [Object.create(null), "an object"],
  [new Client(), "an object of the class Client"],
  [{ constructor: { name: "redis://user:secret@host" } }, "an object"],
  [Promise.resolve(), "an object of the class Promise"],
  [{ pSetEx() {}, duplicate() {}, options: { legacyMode: true } }, "an object"],
])("refuses %o as a client", (client, got) => {
  const error = thrownIn(() => redisStore(client as never));
  expect(error).toMatchObject({ name: "WechatPayInputError", issues: [{ path: "client", rule: "type" }] });
  expect(error.message).toMatch(new RegExp(`^client must be .*ioredis.*, got ${got}$`));
});

it.each([null, 1, { prefix: "a" }])("refuses %o as a prefix", (prefix) => {
  const client = { get: async () => null, set: async () => null, eval: async () => null, createScript: () => {} };
  expect(() => redisStore(client, prefix as never)).toThrow("prefix must be a text, got ");
});

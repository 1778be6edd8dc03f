import { EventEmitter } from "node:events";
import { Redis as UpstashRedis } from "@upstash/redis";
import { Redis as IoRedis } from "ioredis";
import { createClient as createClient4 } from "redis-4";
import { createClient } from "redis-6";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNotificationHandler, createNotificationParser } from "wechatpay-global";
import { type RedisClient, redisStore } from "wechatpay-global/redis";
import { createTestPlatform, type TestPlatform } from "wechatpay-global/testing";
import { CLIENTS, CLUSTER_CLIENTS, type Connected, type Servers, startServers } from "./clients.js";

let servers: Servers;
let platform: TestPlatform;
/** Reads a key directly from the Redis. */
let inspector: IoRedis;
const connected = new Map<string, Connected>();

beforeAll(async () => {
  servers = await startServers();
  platform = await createTestPlatform();
  inspector = new IoRedis(servers.redis.url);
  for (const [name, connect] of Object.entries(CLIENTS)) connected.set(name, await connect(servers));
  for (const [name, connect] of Object.entries(CLUSTER_CLIENTS))
    connected.set(`${name}, a cluster`, await connect(servers));
});
afterAll(async () => {
  for (const { close } of connected.values()) await close();
  inspector?.disconnect();
  await servers?.close();
});

const OF_ONE_REDIS = Object.keys(CLIENTS);
const OF_A_CLUSTER = Object.keys(CLUSTER_CLIENTS).map((name) => `${name}, a cluster`);
const HOUR = 3600_000;

function clientOf(name: string): RedisClient {
  const found = connected.get(name);
  if (found === undefined) throw new Error(`${name} is not connected`);
  return found.client;
}

/** Texts that clients may convert, because they look like JSON, a number, a status or nothing. */
const TEXTS = [
  "123",
  "1e3",
  "007",
  "true",
  "null",
  '"a"',
  "[1, 2]",
  '{"a": {"b":1}}',
  "",
  " ",
  "OK",
  "=",
  "张三 🎉",
  "done",
];

describe.each([...OF_ONE_REDIS, ...OF_A_CLUSTER])("with %s", (name) => {
  it("a value is read as it was stored", async () => {
    const store = redisStore(clientOf(name), `texts of ${name}:`);
    for (const text of TEXTS) {
      await store.set(text, text, HOUR);
      expect(await store.get(text)).toBe(text);
      expect(await store.setIfAbsent(`absent:${text}`, text, HOUR)).toBe(true);
      expect(await store.get(`absent:${text}`)).toBe(text);
    }
    expect(await store.get("never stored")).toBeUndefined();
  });

  it("one of many concurrent calls sets a value, and it expires", async () => {
    const store = redisStore(clientOf(name), `race of ${name}:`);
    const wins = await Promise.all(Array.from({ length: 30 }, (_, i) => store.setIfAbsent("a", String(i), HOUR)));
    expect(wins.filter(Boolean)).toEqual([true]);
    expect(await store.get("a")).toBe(String(wins.indexOf(true)));
    await store.setIfAbsent("soon", "1", 20);
    await expect.poll(() => store.get("soon")).toBeUndefined();
    await store.set("soon", "2", 20);
    await expect.poll(() => store.get("soon")).toBeUndefined();
  });

  it("deletes the expected value, and no value set in between", async () => {
    const store = redisStore(clientOf(name), `deletion of ${name}:`);
    await store.set("a", "1", HOUR);
    await store.deleteIfEqual("a", "2");
    expect(await store.get("a")).toBe("1");
    await store.deleteIfEqual("a", "1");
    expect(await store.get("a")).toBeUndefined();
    const rounds = Array.from({ length: 50 }, async (_, i) => {
      await store.set(`between ${i}`, "mine", HOUR);
      await Promise.all([store.deleteIfEqual(`between ${i}`, "mine"), store.set(`between ${i}`, "another's", HOUR)]);
      return store.get(`between ${i}`);
    });
    expect(new Set(await Promise.all(rounds))).toEqual(new Set(["another's"]));
  });

  it("handlers that share a store run onEvent once for each notification", async () => {
    const handled: string[] = [];
    const ids = ["EV-1", "EV-2"];
    const copies = 6;
    let answered = 0;
    let goOn = () => {};
    const othersAnswered = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const handlers = Array.from({ length: 3 }, () =>
      createNotificationHandler(createNotificationParser(platform), {
        onEvent: async ({ id }) => {
          handled.push(id);
          await othersAnswered;
        },
        deduplication: redisStore(clientOf(name), `notifications of ${name}:`),
      }),
    );
    const deliver = async (id: string, copy: number) => {
      const { status } = (await handlers[copy % handlers.length]?.(await platform.notification({ id }))) ?? {};
      answered += 1;
      if (answered === ids.length * (copies - 1)) goOn();
      return status;
    };
    const deliverAll = () =>
      Promise.all(ids.flatMap((id) => Array.from({ length: copies }, (_, copy) => deliver(id, copy))));
    const atOnce = await deliverAll();
    expect(atOnce.toSorted()).toEqual([...Array(2).fill(200), ...Array(10).fill(503)]);
    expect(new Set(await deliverAll())).toEqual(new Set([200]));
    expect(handled.toSorted()).toEqual(ids);
  });
});

it("the stores of all clients of one Redis read each other's values", async () => {
  const stores = OF_ONE_REDIS.map((name) => redisStore(clientOf(name), "together:"));
  const wins = await Promise.all(stores.map((store, i) => store.setIfAbsent("a", String(i), HOUR)));
  expect(wins.filter(Boolean)).toEqual([true]);
  const winner = String(wins.indexOf(true));
  for (const store of stores) expect(await store.get("a")).toBe(winner);
  for (const writer of stores) {
    for (const reader of stores) {
      await writer.set("b", "12", HOUR);
      expect(await reader.get("b")).toBe("12");
      await reader.deleteIfEqual("b", "12");
      expect(await writer.get("b")).toBeUndefined();
    }
  }
  expect(await inspector.keys("together:*")).toEqual(["together:a"]);
});

it("a value that no store wrote counts as absent", async () => {
  await inspector.set("foreign:a", "done");
  for (const name of OF_ONE_REDIS) expect(await redisStore(clientOf(name), "foreign:").get("a")).toBeUndefined();
});

const REFUSED: [what: string, given: () => unknown, got: string][] = [
  ["nothing", () => undefined, "undefined"],
  ["null", () => null, "null"],
  ["an address", () => "redis://:secret@127.0.0.1", "string"],
  ["a Map", () => new Map(), "an object of the class Map"],
  ["a client that is not awaited", () => Promise.resolve(createClient()), "an object of the class Promise"],
  ["an object with the same methods", () => ({ get() {}, set() {}, eval() {} }), "an object"],
  ["an emitter of events", () => new EventEmitter(), "an object of the class EventEmitter"],
  ["redis 4 in legacy mode", () => createClient4({ legacyMode: true }), "an object of the class Commander"],
  ["a legacy client of redis 6", () => createClient().legacy(), "an object of the class RedisLegacyClient"],
  ["a transaction of redis 4", () => createClient4().multi(), "an object of the class Commander"],
  ["a transaction of redis 6", () => createClient().multi(), "an object of the class Class"],
  ["a pipeline of ioredis", () => new IoRedis({ lazyConnect: true }).pipeline(), "an object of the class Pipeline"],
  [
    "a pipeline of @upstash/redis",
    () => new UpstashRedis({ url: "https://secret.example", token: "secret" }).pipeline(),
    "an object of the class Pipeline",
  ],
];

it.each(REFUSED)("%s is refused as a client, in words without secrets", (_, given, got) => {
  const expected = "a client of redis 4 to 6 (not in legacy mode), ioredis 5 or 6, or @upstash/redis";
  expect(() => redisStore(given() as RedisClient)).toThrow(
    expect.objectContaining({
      name: "WechatPayInputError",
      issues: [{ path: "client", rule: "type", expected, message: `must be ${expected}, got ${got}` }],
    }),
  );
});

it.each([
  [{ prefix: "a:" }, "an object"],
  [1, "number"],
  [null, "null"],
])("a prefix that is no text is refused: %j", (prefix, got) => {
  expect(() => redisStore(clientOf("redis 6"), prefix as unknown as string)).toThrow(
    expect.objectContaining({
      issues: [{ path: "prefix", rule: "type", expected: "a text", message: `must be a text, got ${got}` }],
    }),
  );
});

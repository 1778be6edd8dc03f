import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createClient as createRedisClient } from "redis";
import { afterAll, beforeAll, expect } from "vitest";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import { redisStore } from "../../src/redis.js";
import { createFakePlatform, type FakePlatform } from "../support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../support/fake-notifications.js";
import { createFakeRotation } from "../support/fake-rotation.js";
import { SIGNING } from "../support/fixtures.js";
import { copyProgram, seamsOf } from "../support/installed/installed.js";
import { needs } from "../support/needs.js";
import { type RedisServer, startRedisServer } from "../support/redis-server.js";

const { it } = needs("redis-server");
let server: RedisServer;
let connection: ReturnType<typeof createRedisClient>;
let fake: FakePlatform;
beforeAll(async () => {
  server = await startRedisServer();
  connection = createRedisClient({ url: server.url });
  await connection.connect();
  fake = await createFakePlatform();
});
afterAll(async () => {
  connection?.destroy();
  await server?.close();
});

interface Report {
  handled?: string;
  statuses?: number[];
  ready?: boolean;
  loaded?: string[];
}

/** Another process with the built SDK, its own handler and its own connection. */
class Instance {
  readonly handled: string[] = [];
  readonly #child: ChildProcess;
  readonly #answers: ((statuses: number[]) => void)[] = [];

  constructor() {
    const { fetch: _, ...options } = fake.options;
    const parameters = JSON.stringify({ redisUrl: server.url, options: { ...options, apiV3Key: API_V3_KEY } });
    const program = copyProgram(new URL("programs/redis.mjs", import.meta.url));
    this.#child = fork(program, [parameters], { execArgv: [] });
    this.#child.on("message", ({ handled, statuses }: Report) => {
      if (handled !== undefined) this.handled.push(handled);
      if (statuses !== undefined) this.#answers.shift()?.(statuses);
    });
  }

  /** Resolves when it listens and has loaded the build for Node. */
  async ready(): Promise<void> {
    const exit = once(this.#child, "exit").then(() => expect.fail("the process ended before it was ready"));
    const [{ loaded }] = (await Promise.race([once(this.#child, "message"), exit])) as [Report];
    expect(loaded).toEqual(seamsOf("node"));
  }

  send(message: { headers: Record<string, string>; body: Uint8Array }, more: object = {}): Promise<number[]> {
    this.#child.send({ headers: message.headers, body: Buffer.from(message.body).toString(), ...more });
    return new Promise((resolve) => this.#answers.push(resolve));
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill("SIGKILL");
    await once(this.#child, "exit");
  }
}

it("in two processes that share a Redis each notification is handled once", async () => {
  const instances = [new Instance(), new Instance()] as const;
  try {
    await Promise.all(instances.map((instance) => instance.ready()));
    const messages = Array.from({ length: 20 }, (_, i) =>
      makeNotification(fake.platform, { fields: { id: `EV-${i}` } }),
    );
    // Every notification five times to each process, all at once.
    const statuses = await Promise.all(
      messages.flatMap((message) => instances.map((instance) => instance.send(message, { count: 5 }))),
    );
    const handled = () => instances.flatMap((instance) => instance.handled);
    expect(handled().sort()).toEqual(messages.map((_, i) => `EV-${i}`).sort());
    expect(new Set(statuses.flat())).toEqual(new Set([200, 503]));
    // Later both processes treat them as duplicates.
    for (const instance of instances) {
      for (const message of messages) expect(await instance.send(message)).toEqual([200]);
    }
    expect(handled()).toHaveLength(20);

    const [first, second] = instances;
    const failing = makeNotification(fake.platform, { fields: { id: "EV-failing" } });
    expect(await first.send(failing, { failing: true })).toEqual([500]);
    expect(await second.send(failing)).toEqual([200]);
    expect(second.handled).toContain("EV-failing");
  } finally {
    await Promise.all(instances.map((instance) => instance.kill()));
  }
});

it("the store is atomic, expires, and deletes only the expected value", async () => {
  const store = redisStore(connection, "unit:");
  const wins = await Promise.all(Array.from({ length: 50 }, (_, i) => store.setIfAbsent("a", String(i), 60_000)));
  expect(wins.filter(Boolean)).toHaveLength(1);
  const winner = String(wins.indexOf(true));
  expect(await store.get("a")).toBe(winner);
  expect(await connection.pTTL("unit:a")).toBeGreaterThan(59_000);
  await store.deleteIfEqual("a", "another");
  expect(await store.get("a")).toBe(winner);
  await store.deleteIfEqual("a", winner);
  expect(await store.get("a")).toBeUndefined();
  await store.set("b", "1", 20);
  await expect.poll(() => store.get("b")).toBeUndefined();
});

it("instances share one download of platform certificates through it", async () => {
  const rotation = await createFakeRotation(await createTestKey("Shared"));
  const clients = Array.from({ length: 5 }, () => rotation.client({ keyStore: redisStore(connection) }));
  for (const client of clients) expect(await client.createAppSigningSession(SIGNING.common)).toEqual(SIGNING.answer);
  expect(rotation.downloads).toBe(1);
  expect(rotation.failures).toEqual([]);
});

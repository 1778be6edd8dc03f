import type { KeyStore } from "./certificates/key-store.js";
import { mustBe, WechatPayInputError } from "./errors.js";
import { memberOf } from "./input/own-properties.js";
import type { DeduplicationStore } from "./notifications/deduplication.js";

/** A client that {@link redisStore} accepts. */
export type RedisClient = NodeRedisClient | IoRedisClient | UpstashRedisClient;

/** The members that the store uses of `redis` (node-redis) 4 to 6: a client, a cluster, a pool or a sentinel. */
export interface NodeRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  /** Tells it from other clients. */
  readonly pSetEx: unknown;
}

/** The members that the store uses of `ioredis` 5 and 6: a client or a cluster. */
export interface IoRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, px: "PX", ttl: number): Promise<unknown>;
  set(key: string, value: string, px: "PX", ttl: number, nx: "NX"): Promise<unknown>;
  eval(script: string, numberOfKeys: number, key: string, argument: string): Promise<unknown>;
  /** Tells it from other clients. */
  readonly defineCommand: unknown;
}

/** The members that the store uses of `@upstash/redis`. */
export interface UpstashRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, options: { px: number; nx?: true }): Promise<unknown>;
  eval(script: string, keys: string[], args: string[]): Promise<unknown>;
  /** Tells it from other clients. */
  readonly createScript: unknown;
}

/** The commands that the store needs. Each client has other parameters for them. Replies are strings, or Buffers if the client is set so. */
interface Commands {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, ttl: number): Promise<unknown>;
  setIfAbsent(key: string, value: string, ttl: number): Promise<unknown>;
  eval(script: string, key: string, argument: string): Promise<unknown>;
}

const DELETE_IF_EQUAL = `if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end return 0`;

/** A prefix of every value. `@upstash/redis` parses a value that is valid JSON, and no JSON begins with this character. */
const MARK = "=";

/**
 * Makes a store in Redis for platform certificates and notifications. All instances of an application share it, also with
 * different clients.
 *
 * A client of `redis` (node-redis) needs a listener for `error` before it connects: without one, the process ends when the
 * connection to Redis breaks. The store does not add a listener.
 *
 * @param client - a client of `redis` 4 to 6 (connected), `ioredis` 5 or 6, or `@upstash/redis`.
 * @param prefix - is put before every key.
 *
 * @throws {@link WechatPayInputError} when `client` is another kind of client, or `prefix` is not a string.
 *
 * @example
 * ```ts
 * import { createClient as createRedisClient } from "redis";
 * import { redisStore } from "wechatpay-global/redis";
 *
 * const redis = createRedisClient({ url });
 * redis.on("error", (error) => console.error(error));
 * await redis.connect();
 * const store = redisStore(redis);
 * const wechatpay = createClient({ ...options, keyStore: store });
 * const handler = createNotificationHandler(wechatpay, { onEvent, deduplication: store });
 * ```
 */
export function redisStore(client: RedisClient, prefix = ""): KeyStore & DeduplicationStore {
  const commands = commandsOf(client);
  if (commands === undefined) throw refusal("client", CLIENTS, kindOf(client));
  if (typeof prefix !== "string") throw refusal("prefix", "a text", kindOf(prefix));
  return {
    get: async (key) => {
      const reply = String((await commands.get(prefix + key)) ?? "");
      return reply.startsWith(MARK) ? reply.slice(MARK.length) : undefined;
    },
    set: (key, value, ttl) => commands.set(prefix + key, MARK + value, ttl),
    setIfAbsent: async (key, value, ttl) =>
      String(await commands.setIfAbsent(prefix + key, MARK + value, ttl)) === "OK",
    deleteIfEqual: (key, value) => commands.eval(DELETE_IF_EQUAL, prefix + key, MARK + value),
  };
}

/** The commands of a client. Members that only one package has show which package it is; `undefined` for another client. */
function commandsOf(given: unknown): Commands | undefined {
  if (has(given, "createScript")) return upstash(given as UpstashRedisClient);
  // Pipelines are refused: those of ioredis lack `disconnect`, those of node-redis `duplicate`. So are clients with callbacks.
  if (has(given, "defineCommand") && has(given, "disconnect")) return ioredis(given as IoRedisClient);
  if (has(given, "pSetEx") && (has(given, "duplicate") || has(given, "withTypeMapping")) && !isLegacy(given))
    return nodeRedis(given as NodeRedisClient);
  return undefined;
}

function nodeRedis(client: NodeRedisClient): Commands {
  return {
    get: (key) => client.get(key),
    set: (key, value, ttl) => client.set(key, value, { PX: ttl }),
    setIfAbsent: (key, value, ttl) => client.set(key, value, { PX: ttl, NX: true }),
    eval: (script, key, argument) => client.eval(script, { keys: [key], arguments: [argument] }),
  };
}

function ioredis(client: IoRedisClient): Commands {
  return {
    get: (key) => client.get(key),
    set: (key, value, ttl) => client.set(key, value, "PX", ttl),
    setIfAbsent: (key, value, ttl) => client.set(key, value, "PX", ttl, "NX"),
    eval: (script, key, argument) => client.eval(script, 1, key, argument),
  };
}

function upstash(client: UpstashRedisClient): Commands {
  return {
    get: (key) => client.get(key),
    set: (key, value, ttl) => client.set(key, value, { px: ttl }),
    setIfAbsent: (key, value, ttl) => client.set(key, value, { px: ttl, nx: true }),
    eval: (script, key, argument) => client.eval(script, [key], [argument]),
  };
}

function has(given: unknown, name: string): boolean {
  return typeof memberOf(given as Record<string, unknown> | null | undefined, name) === "function";
}

/** Whether this is a client of node-redis 4 in legacy mode, which takes callbacks and returns no promises. */
function isLegacy(given: unknown): boolean {
  const options = memberOf(given as { options?: { legacyMode?: unknown } }, "options");
  return memberOf(options, "legacyMode") === true;
}

const CLIENTS = "a client of redis 4 to 6 (not in legacy mode), ioredis 5 or 6, or @upstash/redis";

function refusal(path: string, expected: string, got: string): WechatPayInputError {
  return new WechatPayInputError([mustBe(path, "type", expected, got)]);
}

/** The class of a value, never its content, which may be a password. */
function kindOf(given: unknown): string {
  if (typeof given !== "object" || given === null) return given === null ? "null" : typeof given;
  const { name } = Object(memberOf(given as Record<string, unknown>, "constructor")) as { name?: unknown };
  const isName = typeof name === "string" && /^[A-Za-z_$][\w$]{0,63}$/.test(name);
  return `an object${isName ? ` of the class ${name}` : ""}`;
}

import type { KeyStore } from "./certificates/key-store.js";
import { WechatPayInputError } from "./errors.js";
import { memberOf } from "./input/own-properties.js";
import type { DeduplicationStore } from "./notifications/deduplication.js";

/** A client that {@link redisStore} takes. */
export type RedisClient = NodeRedisClient | IoRedisClient | UpstashRedisClient;

/** What the store uses of the package `redis` (node-redis), 4 to 6: of a client, a cluster, a pool or a sentinel. */
export interface NodeRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  /** Tells it from other clients. */
  readonly pSetEx: unknown;
}

/** What the store uses of the package `ioredis`, 5 and 6: of a client or a cluster. */
export interface IoRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, px: "PX", ttl: number): Promise<unknown>;
  set(key: string, value: string, px: "PX", ttl: number, nx: "NX"): Promise<unknown>;
  eval(script: string, numberOfKeys: number, key: string, argument: string): Promise<unknown>;
  /** Tells it from other clients. */
  readonly defineCommand: unknown;
}

/** What the store uses of the package `@upstash/redis`. */
export interface UpstashRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, options: { px: number; nx?: true }): Promise<unknown>;
  eval(script: string, keys: string[], args: string[]): Promise<unknown>;
  /** Tells it from other clients. */
  readonly createScript: unknown;
}

/** What the clients have in common, each with parameters of its own. Texts come as texts or, where that is asked for, as Buffers. */
interface Commands {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, ttl: number): Promise<unknown>;
  setIfAbsent(key: string, value: string, ttl: number): Promise<unknown>;
  eval(script: string, key: string, argument: string): Promise<unknown>;
}

const DELETE_IF_EQUAL = `if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end return 0`;

/** Before every value. `@upstash/redis` parses what it reads as JSON wherever it can, and no JSON begins with this. */
const MARK = "=";

/**
 * A store in Redis, for platform certificates and for notifications, that all instances share. Instances may use
 * different clients.
 *
 * A client of `redis` (node-redis) needs a listener for `error` before it connects: without one it ends the process
 * when the connection to Redis breaks. The store adds none.
 *
 * @param client - a client of `redis` 4 to 6 (connected), `ioredis` 5 or 6, or `@upstash/redis`.
 * @param prefix - goes before every key.
 *
 * @throws {@link WechatPayInputError} when it is another client, or `prefix` is no text.
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

/** The commands of a client that is known by what only its package has; `undefined` where it is none of them. */
function commandsOf(given: unknown): Commands | undefined {
  if (has(given, "createScript")) return upstash(given as UpstashRedisClient);
  // The pipelines of ioredis have the first, too; those of node-redis have no second, nor its clients with callbacks.
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

/** The client of node-redis 4 that takes callbacks and gives no promises. */
function isLegacy(given: unknown): boolean {
  const options = memberOf(given as { options?: { legacyMode?: unknown } }, "options");
  return memberOf(options, "legacyMode") === true;
}

const CLIENTS = "a client of redis 4 to 6 (not in legacy mode), ioredis 5 or 6, or @upstash/redis";

function refusal(path: string, expected: string, got: string): WechatPayInputError {
  return new WechatPayInputError([{ path, rule: "type", expected, message: `must be ${expected}, got ${got}` }]);
}

/** By its class, never by what it holds, which may be a password. */
function kindOf(given: unknown): string {
  if (typeof given !== "object" || given === null) return given === null ? "null" : typeof given;
  const { name } = Object(memberOf(given as Record<string, unknown>, "constructor")) as { name?: unknown };
  const isName = typeof name === "string" && /^[A-Za-z_$][\w$]{0,63}$/.test(name);
  return `an object${isName ? ` of the class ${name}` : ""}`;
}

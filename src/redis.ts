import type { KeyStore } from "./keys/key-store.js";
import type { DeduplicationStore } from "./notifications/deduplication.js";

/** What the store uses of a client of the package `redis` (node-redis). */
export interface RedisClient {
  get(key: string): Promise<string | null | unknown>;
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

const DELETE_IF_EQUAL = `if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end return 0`;

/**
 * A store in Redis, for platform certificates and for notifications, that all instances share.
 *
 * @param client - a connected client of the package `redis`.
 * @param prefix - goes before every key.
 *
 * @example
 * ```ts
 * import { createClient as createRedisClient } from "redis";
 * import { redisStore } from "wechatpay-global/redis";
 *
 * const store = redisStore(await createRedisClient({ url }).connect());
 * const wechatpay = createClient({ ...options, keyStore: store });
 * const handler = createNotificationHandler(wechatpay, { onEvent, deduplication: store });
 * ```
 */
export function redisStore(client: RedisClient, prefix = ""): KeyStore & DeduplicationStore {
  return {
    get: async (key) => {
      const value = await client.get(prefix + key);
      return typeof value === "string" ? value : undefined;
    },
    set: (key, value, ttl) => client.set(prefix + key, value, { PX: ttl }),
    setIfAbsent: async (key, value, ttl) => (await client.set(prefix + key, value, { PX: ttl, NX: true })) === "OK",
    deleteIfEqual: (key, value) => client.eval(DELETE_IF_EQUAL, { keys: [prefix + key], arguments: [value] }),
  };
}

import type { DeduplicationStore } from "wechatpay-global";

const DELETE_IF_EQUAL = `if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end return 0`;

/** For any client that sends a Redis command unchanged: `send("GET", key)`. */
export function storeOver(send: (...command: string[]) => Promise<unknown>): DeduplicationStore {
  return {
    get: async (key) => {
      const value = await send("GET", key);
      return value === null ? undefined : String(value);
    },
    set: (key, value, ttl) => send("SET", key, value, "PX", String(ttl)),
    setIfAbsent: async (key, value, ttl) => (await send("SET", key, value, "PX", String(ttl), "NX")) === "OK",
    deleteIfEqual: (key, value) => send("EVAL", DELETE_IF_EQUAL, "1", key, value),
  };
}

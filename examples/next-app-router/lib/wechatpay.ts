import { readFileSync } from "node:fs";
import { createClient as createRedis } from "redis";
import { createClient } from "wechatpay-global";
import { redisStore } from "wechatpay-global/redis";

export function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is missing`);
  return value;
}

/** WeChat Pay sends notifications here: public, https, without a query. The sandbox keeps the path: see --forward-to. */
export const notifyUrl = () => process.env["NOTIFY_URL"] ?? "https://shop.example/wechatpay";

function connect() {
  const options = {
    mchid: env("WECHATPAY_MCHID"),
    serialNo: env("WECHATPAY_SERIAL_NO"),
    privateKey: process.env["WECHATPAY_PRIVATE_KEY"] ?? readFileSync(env("WECHATPAY_PRIVATE_KEY_FILE"), "utf8"),
    apiV3Key: env("WECHATPAY_API_V3_KEY"),
    baseUrl: process.env["WECHATPAY_BASE_URL"], // the sandbox; without it, WeChat Pay
  };
  const redis = createRedis({ url: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379" });
  redis.on("error", (error) => console.error(String(error))); // without a listener, a broken connection ends the process
  redis.connect().catch(() => {}); // it connects again by itself; commands wait
  const store = redisStore(redis, "wechatpay:"); // platform certificates and notifications, for all instances
  return { redis, store, wechatpay: createClient({ ...options, keyStore: store }) };
}

const held = globalThis as { shop?: ReturnType<typeof connect> };

/**
 * One client for the instance, made at the first request: `next build` loads routes without settings, and each route is a bundle
 * of its own, so that a module is no place to keep it.
 */
export function shop(): ReturnType<typeof connect> {
  held.shop ??= connect();
  return held.shop;
}

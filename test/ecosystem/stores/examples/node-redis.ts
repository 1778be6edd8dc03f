import { createClient } from "redis";
import { redisStore } from "wechatpay-global/redis";

const redis = createClient({ url: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379" });
redis.on("error", (error) => console.error(error)); // without a listener, a broken connection ends the process
await redis.connect();
export const store = redisStore(redis, "wechatpay:");

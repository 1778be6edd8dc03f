import { Redis } from "ioredis";
import { redisStore } from "wechatpay-global/redis";

const redis = new Redis(process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379");
redis.on("error", (error) => console.error(error));
export const store = redisStore(redis, "wechatpay:");

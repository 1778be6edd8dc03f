import { Redis } from "@upstash/redis";
import { redisStore } from "wechatpay-global/redis";

const redis = Redis.fromEnv(); // UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN
export const store = redisStore(redis, "wechatpay:");

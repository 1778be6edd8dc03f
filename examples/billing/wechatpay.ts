import { readFileSync } from "node:fs";
import { createClient } from "wechatpay-global";
import { redisStore } from "wechatpay-global/redis";
import { connect } from "./queue.js";

function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`set ${name}`);
  return value;
}

export const redis = connect();
/** Remembers platform certificates and notifications for all processes. */
export const store = redisStore(redis, "wechatpay:");
export const mchid = env("WECHATPAY_MCHID");
export const appid = env("WECHATPAY_APPID");
export const wechatpay = createClient({
  mchid,
  serialNo: env("WECHATPAY_SERIAL_NO"),
  privateKey: readFileSync(env("WECHATPAY_PRIVATE_KEY_FILE"), "utf8"),
  apiV3Key: env("WECHATPAY_API_V3_KEY"),
  baseUrl: process.env["WECHATPAY_BASE_URL"],
  keyStore: store,
});

import { readFileSync } from "node:fs";
import { createClient } from "wechatpay-global";

export function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is missing`);
  return value;
}

export const appid = env("WECHATPAY_APPID");
export const plan_id = Number(env("WECHATPAY_PLAN_ID"));
/** WeChat Pay sends notifications here: the URL of the function. The sandbox keeps the path: see --forward-to. */
export const notify_url = process.env["NOTIFY_URL"] ?? "https://shop.example/wechatpay";

/** Made once for each instance, outside of the handlers: it keeps connections and platform certificates. */
export const wechatpay = createClient({
  mchid: env("WECHATPAY_MCHID"),
  serialNo: env("WECHATPAY_SERIAL_NO"),
  // On Lambda the text of apiclient_key.pem; on your machine the file of the sandbox.
  privateKey: process.env["WECHATPAY_PRIVATE_KEY"] ?? readFileSync(env("WECHATPAY_PRIVATE_KEY_FILE"), "utf8"),
  apiV3Key: env("WECHATPAY_API_V3_KEY"),
  baseUrl: process.env["WECHATPAY_BASE_URL"], // the sandbox; without it, WeChat Pay
});

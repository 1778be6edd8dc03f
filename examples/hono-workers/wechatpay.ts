import { env } from "cloudflare:workers";
import { createClient } from "wechatpay-global";

/** WeChat Pay sends notifications here: the route of this Worker. The sandbox keeps the path: see --forward-to. */
export const notify_url = "https://shop.example/wechatpay";

/** One client for the isolate: it keeps platform certificates. */
export const wechatpay = createClient({
  mchid: env.WECHATPAY_MCHID,
  serialNo: env.WECHATPAY_SERIAL_NO,
  privateKey: env.WECHATPAY_PRIVATE_KEY,
  apiV3Key: env.WECHATPAY_API_V3_KEY,
  baseUrl: env.WECHATPAY_BASE_URL,
});

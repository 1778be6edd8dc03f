import { readFileSync } from "node:fs";
import { createClient } from "wechatpay-global";

/** The sandbox's merchant, from its `.env` in this process's environment. */
const { env } = process;
export const appid = env.WECHATPAY_APPID;
export const wechatpay = createClient({
  mchid: env.WECHATPAY_MCHID,
  serialNo: env.WECHATPAY_SERIAL_NO,
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE, "utf8"),
  apiV3Key: env.WECHATPAY_API_V3_KEY,
  baseUrl: env.WECHATPAY_BASE_URL,
});

/** Posts to a path of the sandbox's console. */
export async function control(path, body = {}) {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await fetch(`${env.WECHATPAY_BASE_URL}/sandbox/${path}`, init)).json();
}

/** A contract that the user has signed. @returns its number */
export async function sign(out_contract_code) {
  const { session_id } = await wechatpay.createAppSigningSession({
    appid,
    plan_id: 123,
    out_contract_code,
    user_display_name: "Zhang San",
    success_notify_url: "https://merchant.example/contract",
  });
  const { contract } = await control(`sessions/${session_id}/agree`);
  return contract.contract_id;
}

import { readFileSync } from "node:fs";
import { createClient } from "wechatpay-global";

/** Runs the example of a charge against the sandbox whose `.env` this process has, and says how it ended. */
const [example] = process.argv.slice(2);
const { env } = process;
const wechatpay = createClient({
  mchid: env.WECHATPAY_MCHID,
  serialNo: env.WECHATPAY_SERIAL_NO,
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE, "utf8"),
  apiV3Key: env.WECHATPAY_API_V3_KEY,
  baseUrl: env.WECHATPAY_BASE_URL,
});
const { charge } = await import(example);
const control = async (path, body) => {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await fetch(`${env.WECHATPAY_BASE_URL}/sandbox/${path}`, init)).json();
};

const { session_id } = await wechatpay.createAppSigningSession({
  appid: env.WECHATPAY_APPID,
  plan_id: 123,
  out_contract_code: "CHARGE1",
  user_display_name: "Zhang San",
  success_notify_url: "https://merchant.example/contract",
});
const { contract } = await control(`sessions/${session_id}/agree`, {});
const paid = await charge(wechatpay, contract.contract_id, "CHARGE-1");
const again = await charge(wechatpay, contract.contract_id, "CHARGE-1", new Date().toISOString());
const order = await wechatpay.getTransactionByOutTradeNo({ out_trade_no: "CHARGE-1" });
console.log(JSON.stringify({ isSame: paid === again, isPaid: paid === order.transaction_id }));

import { readFileSync } from "node:fs";
import { createClient } from "wechatpay-global";

/** Runs the example of a contract's life against the sandbox whose `.env` this process has, and says what it gave. */
const [example] = process.argv.slice(2);
const { env } = process;
const wechatpay = createClient({
  mchid: env.WECHATPAY_MCHID,
  serialNo: env.WECHATPAY_SERIAL_NO,
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE, "utf8"),
  apiV3Key: env.WECHATPAY_API_V3_KEY,
  baseUrl: env.WECHATPAY_BASE_URL,
});
const { sessionOrContract, endContract } = await import(example);

const { session_id } = await sessionOrContract(wechatpay, "README-1");
const headers = { "Content-Type": "application/json" };
const agreed = await fetch(`${env.WECHATPAY_BASE_URL}/sandbox/sessions/${session_id}/agree`, {
  method: "POST",
  headers,
  body: "{}",
});
const { contract } = await agreed.json();
const found = await sessionOrContract(wechatpay, "README-1");
await endContract(wechatpay, found.contract_id);
const asked = { contract_id: found.contract_id, appid: env.WECHATPAY_APPID };
const ended = await wechatpay.getContract(asked);
await endContract(wechatpay, found.contract_id); // has ended already
console.log(
  JSON.stringify({ isSame: found.contract_id === contract.contract_id, before: found.state, after: ended.state }),
);

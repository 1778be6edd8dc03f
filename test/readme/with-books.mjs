import { readFileSync } from "node:fs";
import { createClient } from "wechatpay-global";

/** Runs the example of reconciling against the sandbox whose `.env` this process has, and says what it found. */
const [example] = process.argv.slice(2);
const { env } = process;
const wechatpay = createClient({
  mchid: env.WECHATPAY_MCHID,
  serialNo: env.WECHATPAY_SERIAL_NO,
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE, "utf8"),
  apiV3Key: env.WECHATPAY_API_V3_KEY,
  baseUrl: env.WECHATPAY_BASE_URL,
});
const { reconcile } = await import(example);
const control = async (path, body) => {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await fetch(`${env.WECHATPAY_BASE_URL}/sandbox/${path}`, init)).json();
};

const appid = env.WECHATPAY_APPID;
const { session_id } = await wechatpay.createAppSigningSession({
  appid,
  plan_id: 123,
  out_contract_code: "BOOKS1",
  user_display_name: "Zhang San",
  success_notify_url: "https://merchant.example/contract",
});
const { contract } = await control(`sessions/${session_id}/agree`, {});
const charge = (out_trade_no, total) =>
  wechatpay.deduct({
    appid,
    contract_id: contract.contract_id,
    out_trade_no,
    description: "Example Music-Premium-1 month",
    merchant_category_code: "5815",
    amount: { total, currency: "HKD" },
    notify_url: "https://merchant.example/pay",
  });
const { transaction } = await charge("BOOKS-1", 888);
await charge("BOOKS-2", 1999);
await wechatpay.refund({
  appid,
  out_trade_no: "BOOKS-1",
  out_refund_no: "BOOKS-R1",
  amount: { refund: 100, total: 888, currency: "HKD" },
});
const date = transaction.success_time.slice(0, 10).replaceAll("-", "");
await control("clock", { advance: "P2D" });
const books = {
  paid: new Map([
    ["BOOKS-1", 888],
    ["BOOKS-2", 1999],
  ]),
  refunded: new Map([["BOOKS-R1", 100]]),
};
const same = await reconcile(wechatpay, date, books);
books.paid.set("BOOKS-2", 2000).set("BOOKS-3", 1);
books.refunded.clear();
console.log(JSON.stringify({ same, other: await reconcile(wechatpay, date, books) }));

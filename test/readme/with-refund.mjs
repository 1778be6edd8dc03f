import { appid, sign, wechatpay } from "./merchant.mjs";

/** Runs the example of a refund against the sandbox, and prints what came of it. */
const [example] = process.argv.slice(2);
const { giveBack } = await import(example);

const contract_id = await sign("REFUND1");
await wechatpay.deduct({
  appid,
  contract_id,
  out_trade_no: "REFUND-1",
  description: "Example Music-Premium-1 month",
  merchant_category_code: "5815",
  amount: { total: 888, currency: "HKD" },
  notify_url: "https://merchant.example/pay",
});
const first = await giveBack(wechatpay, "REFUND-1", "REFUND-R1");
const again = await giveBack(wechatpay, "REFUND-1", "REFUND-R1", new Date().toISOString());
const { data } = await wechatpay.listRefunds({ out_trade_no: "REFUND-1", offset: 0, count: 20 });
console.log(JSON.stringify({ first, again, refunds: data.map(({ amount }) => amount.refund) }));

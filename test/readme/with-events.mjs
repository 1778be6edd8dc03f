import { appid, control, sign, wechatpay } from "./merchant.mjs";

/** Causes one notification of each kind, in order. */
const [out_trade_no, notify_url] = ["EVENTS-1", "https://merchant.example/wechatpay"];
const contract_id = await sign("EVENTS1");
const amount = { total: 888, currency: "HKD" };
await wechatpay.deduct({
  appid,
  contract_id,
  out_trade_no,
  amount,
  notify_url,
  description: "Example Music-Premium-1 month",
  merchant_category_code: "5815",
});
await wechatpay.refund({
  appid,
  out_trade_no,
  out_refund_no: "EVENTS-R1",
  amount: { refund: 888, ...amount },
  notify_url,
});
await control("clock", { advance: "P2D" });
await wechatpay.terminateContract({ appid, contract_id, termination_note: "The user asked for it" });
console.log(contract_id);

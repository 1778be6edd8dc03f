import { appid, control, sign, wechatpay } from "./merchant.mjs";

/** Runs the example of reconciling against the sandbox, and prints the differences. */
const [example] = process.argv.slice(2);
const { reconcile } = await import(example);

const contract_id = await sign("BOOKS1");
await control("clock", { advance: "P1D" }); // a day without the charges of other tests
const charge = (out_trade_no, total) =>
  wechatpay.deduct({
    appid,
    contract_id,
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

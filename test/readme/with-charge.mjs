import { sign, wechatpay } from "./merchant.mjs";

/** Runs the example of a charge against the sandbox, and prints the outcome. */
const [example] = process.argv.slice(2);
const { charge } = await import(example);

const contract_id = await sign("CHARGE1");
const paid = await charge(wechatpay, contract_id, "CHARGE-1");
const again = await charge(wechatpay, contract_id, "CHARGE-1", new Date().toISOString());
const order = await wechatpay.getTransactionByOutTradeNo({ out_trade_no: "CHARGE-1" });
console.log(JSON.stringify({ isSame: paid === again, isPaid: paid === order.transaction_id }));

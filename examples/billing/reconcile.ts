import { money } from "wechatpay-global";
import { paidOn } from "./ledger.js";
import { mchid, redis, wechatpay } from "./wechatpay.js";

/*
 * Compares the ledger with the statement of a day, both ways: `npx tsx reconcile.ts 20261201`, from 10:00 Beijing time on the day
 * after. Ends with 1 when they differ.
 */
const [date = ""] = process.argv.slice(2);
const ledger = await paidOn(redis, date);
const differences: string[] = [];
let [orders, sum] = [0, 0];
for await (const row of (await wechatpay.downloadStatement({ date, mchid })).rows) {
  if (row.out_refund_no) continue; // this example refunds nothing
  const { out_trade_no = "", total = "", currency = "" } = row;
  const charged = money(total, currency);
  const booked = ledger.get(out_trade_no);
  if (booked !== charged) differences.push(`${out_trade_no}: charged ${charged}, booked ${booked ?? "nothing"}`);
  ledger.delete(out_trade_no);
  orders++;
  sum += charged;
}
for (const [number, booked] of ledger) differences.push(`${number}: charged nothing, booked ${booked}`);
console.log(JSON.stringify({ orders, sum, differences }));
process.exit(differences.length === 0 ? 0 : 1);

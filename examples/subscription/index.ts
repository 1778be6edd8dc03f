import { appendFileSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createClient, createNodeNotificationHandler, money, type NotificationEvent } from "wechatpay-global";
import { startSandbox } from "wechatpay-global-sandbox";

const [amount, notify_url] = [{ total: money("8.88", "HKD"), currency: "HKD" }, "https://merchant.example/wechatpay"];
const faults = "after-effect NOT_ENOUGH connection-reset user-paying=9000 order-unseen=60,after-effect".split(" ");
const server = createServer().listen(0, "127.0.0.1").unref();
await new Promise((resolve) => server.once("listening", resolve));
const forwardTo = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
const dir = mkdtempSync("subscription-");
const { clock, env, close } = await startSandbox({ dir, port: 0, autoAgree: true, forwardTo, logLevel: "error" });
const { WECHATPAY_MCHID: mchid = "", WECHATPAY_SERIAL_NO: serialNo = "", WECHATPAY_APPID: appid = "" } = env;
const { WECHATPAY_PRIVATE_KEY_FILE: file = "", WECHATPAY_API_V3_KEY: apiV3Key, WECHATPAY_BASE_URL: baseUrl } = env;
const wechatpay = createClient({ baseUrl, mchid, serialNo, apiV3Key, privateKey: readFileSync(file, "utf8") });
const ledger = new Map<string, string>(); // "sent 888", then "failed 888", or "done 888" and "reconciled 888"
function write(number: string, state: string, units = ledger.get(number)?.split(" ")[1]): void {
  appendFileSync(`${dir}/ledger`, `${number} ${state} ${units}\n`, { flush: true });
  ledger.set(number, `${state} ${units}`);
}
let contract_id = "";
const onEvent = ({ event_type, resource }: NotificationEvent) => {
  if (event_type === "PAPAY.SIGN") contract_id = resource.contract_id;
  if (event_type === "REFUND.SUCCESS") write(resource.out_refund_no, "done");
};
server.on("request", createNodeNotificationHandler(wechatpay, { onEvent }));
async function charge(out_trade_no: string, description: string): Promise<void> {
  write(out_trade_no, "sent", `${amount.total}`); // before it is sent: whoever goes on after a crash has the number
  const rest = { appid, contract_id, description, merchant_category_code: "1011", notify_url };
  let outcome = await wechatpay.deduct({ out_trade_no, amount, ...rest }, { deadline: 2_000 });
  for (; outcome.status === "unknown"; outcome = await wechatpay.resolveTransaction({ ...outcome, amount }))
    await clock.advance("P1D"); // it may be charged: ask again tomorrow, and charge under no other number
  write(out_trade_no, outcome.status === "paid" ? "done" : "failed");
  if (outcome.status === "failed") await charge(`${out_trade_no}-again`, "Music"); // certain, so another number may come
}
const user = { out_contract_code: "C1", user_display_name: "Zhang San", openid: "hk-zhang" };
await wechatpay.createAppSigningSession({ appid, plan_id: 123, ...user, success_notify_url: notify_url });
await clock.advance("PT1M"); // the user agrees
for (let month = 1, day = new Date(new Date().setUTCHours(4)); month <= 12; month++) {
  await charge(`M${month}`, `Music [sandbox:${faults[month % 6] ?? ""}]`);
  if (month === 6) {
    write("R6", "sent", `-${amount.total}`);
    const refund = { appid, out_trade_no: "M6", out_refund_no: "R6", amount: { refund: amount.total, ...amount } };
    await wechatpay.refund({ ...refund, notify_url }); // REFUND.SUCCESS tells that the user has it
  }
  for (const end = await clock.advance("P1M"); +day < +end - 86_400_000; day = new Date(+day + 86_400_000)) {
    const date = day.toISOString().slice(0, 10).replaceAll("-", ""); // Beijing's too, since day is noon there
    for await (const row of (await wechatpay.downloadStatement({ date, mchid })).rows) {
      const [number, refunded] = [row.out_refund_no || row.out_trade_no || "", money(row.refund ?? "", "HKD")];
      const told = `done ${money(row.total ?? "", "HKD") - refunded}`;
      if (ledger.get(number) !== told) throw new Error(`${number}: statement ${told}, ledger ${ledger.get(number)}`);
      write(number, "reconciled");
    }
  }
}
const entries = [...ledger.values()].filter((entry) => !entry.startsWith("failed"));
if (!entries.every((entry) => entry.startsWith("reconciled"))) throw new Error(`not in the statements: ${entries}`);
await wechatpay.terminateContract({ contract_id, appid, termination_note: "The user asked for it" });
console.log(`${entries.length} entries are reconciled, and the contract has ended`);
await close();

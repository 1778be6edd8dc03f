import { appid, redis, wechatpay } from "./wechatpay.js";

/*
 * Contracts to try this with, on a sandbox that was started with `--auto-agree`: `npx tsx sign.ts 100`. What users sign reaches
 * notifications.ts.
 */
const count = Number(process.argv[2]);
const user = { user_display_name: "Zhang San", success_notify_url: "https://merchant.example/wechatpay" };
let next = 1;
async function sign(): Promise<void> {
  for (let n = next++; n <= count; n = next++) {
    const contract = { plan_id: 123, out_contract_code: `C${n}`, openid: `hk-${n}` };
    await wechatpay.createAppSigningSession({ appid, ...contract, ...user });
  }
}
await Promise.all(Array.from({ length: 16 }, sign));
redis.disconnect();

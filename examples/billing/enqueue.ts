import { money } from "wechatpay-global";
import { CONTRACTS, connect, openQueue } from "./queue.js";

/*
 * Adds a charge for each contract: `npx tsx enqueue.ts 202612`. To run it twice adds nothing: the number of a charge, which is
 * its job's ID, is made of the month and the contract.
 */
const [month = ""] = process.argv.slice(2);
if (!/^\d{6}$/.test(month)) throw new Error("which month? Such as 202612");
const redis = connect();
const queue = openQueue(redis);
const price = { total: money("8.88", "HKD"), currency: "HKD" };
/** What fails was not sent (`deduct` throws nothing else), or Redis was away: it may be tried again. */
const options = { attempts: 100, backoff: { type: "fixed", delay: 5_000 }, removeOnComplete: { age: 40 * 24 * 3600 } };

for await (const fields of redis.hscanStream(CONTRACTS, { count: 500 }) as AsyncIterable<string[]>) {
  const jobs = [];
  for (let i = 0; i < fields.length; i += 2) {
    const [code = "", contract_id = ""] = fields.slice(i, i + 2);
    jobs.push({ name: "charge", data: { contract_id, ...price }, opts: { ...options, jobId: `${month}-${code}` } });
  }
  await queue.addBulk(jobs);
}
await queue.close();
redis.disconnect();

import { once } from "node:events";
import { createServer } from "node:http";
import { createNodeNotificationHandler } from "wechatpay-global";
import { bookPaid } from "./ledger.js";
import { CONTRACTS } from "./queue.js";
import { redis, store, wechatpay } from "./wechatpay.js";

/** Any number of these may run: which notification was handled, they know from Redis. */
const handler = createNodeNotificationHandler(wechatpay, {
  deduplication: store,
  onEvent: async ({ event_type, resource }) => {
    if (event_type === "PAPAY.SIGN")
      await redis.hset(CONTRACTS, resource.out_contract_code ?? "", resource.contract_id);
    if (event_type === "PAPAY.TERMINATE") await redis.hdel(CONTRACTS, resource.out_contract_code ?? "");
    if (event_type === "TRANSACTION.SUCCESS") await bookPaid(redis, resource);
  },
});
const server = createServer(handler).listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1");
await once(server, "listening");
console.log("ready");

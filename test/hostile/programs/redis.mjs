import { createClient as createRedisClient } from "redis";
import { createClient, createNotificationHandler } from "wechatpay-global";
import { redisStore } from "wechatpay-global/redis";
import { loadedSeams } from "./loaded.mjs";

/** One instance of a merchant's backend: gets notifications from its parent and reports what it handled. */
const { redisUrl, options } = JSON.parse(process.argv[2] ?? "");
const redis = await createRedisClient({ url: redisUrl }).connect();
const store = redisStore(redis, "test:");
let failing = false;

const handle = createNotificationHandler(createClient(options), {
  deduplication: store,
  onEvent: async (event) => {
    if (failing) throw new Error("failing");
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.send({ handled: event.id });
  },
});

process.on("message", async ({ headers, body, count = 1, failing: isFailing = false }) => {
  failing = isFailing;
  const answers = await Promise.all(
    Array.from({ length: count }, () => handle(new Request("https://a.example", { method: "POST", headers, body }))),
  );
  process.send({ statuses: answers.map(({ status }) => status) });
});
process.on("disconnect", () => redis.destroy());
process.send({ ready: true, loaded: loadedSeams() });

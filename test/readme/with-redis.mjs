import { readFileSync, writeFileSync } from "node:fs";
import { createTestPlatform } from "wechatpay-global/testing";

/** Runs an example of the README that uses Redis, and calls its handler with the parent's notifications. */
const [example, redisUrl] = process.argv.slice(2);
const platform = await createTestPlatform();
// The declarations of the example.
globalThis.options = platform.clientOptions();
const copy = `${example}.mjs`;
writeFileSync(copy, readFileSync(example, "utf8").replace("redis://127.0.0.1:6379", redisUrl));
const { POST } = await import(copy);

process.on("message", async (id) => {
  const { status } = await POST(await platform.notification({ id }));
  process.send(status);
});
process.on("disconnect", () => process.exit());
process.send("ready");

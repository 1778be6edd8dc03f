import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createNotificationHandler } from "../../src/index.js";
import { brokenConnection, createFakePlatform, makeAnswer } from "../support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../support/fake-notifications.js";
import { SIGNING } from "../support/fixtures.js";

/* A client keeps nothing of a call: the heap after many calls is as large as after few. */
const full = process.env["HOSTILE_FULL"] === "1";
const CALLS = full ? 20_000 : 1_500;
const MESSAGES = full ? 200_000 : 10_000;
const LANES = 10;
/** Nearly all of it is garbage of the runtime itself. */
const ALLOWED = 1024 * 1024;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heap(): number {
  for (let i = 0; i < 4; i++) collect();
  return process.memoryUsage().heapUsed;
}

async function grownBy(count: number, work: () => Promise<unknown>): Promise<number> {
  const many = async (times: number) => {
    let left = times;
    // Concurrently, because a failed call waits before its retry.
    const lane = async () => {
      while (left-- > 0) await work();
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await many(Math.min(count, 1_000)); // compilers and caches fill
  const before = heap();
  await many(count);
  return heap() - before;
}

it("calls leave nothing in memory, with a signal that outlives them and failures among them", async () => {
  const fake = await createFakePlatform();
  const { signal } = new AbortController();
  let count = 0;
  const client = fake.client({
    retries: 1,
    fetch: async () => {
      if (count++ % 10 === 0) throw brokenConnection();
      return makeAnswer(count % 7 === 0 ? { signedBody: "{}" } : {}, fake.platform);
    },
  });
  const grown = await grownBy(CALLS, () => client.createAppSigningSession(SIGNING.common, { signal }).catch(() => {}));
  console.log(`calls: ${CALLS}, heap grown by ${Math.round(grown / 1024)} kB`);
  expect(grown).toBeLessThan(ALLOWED);
});

it("clients that are created and dropped leave nothing in memory", async () => {
  const fake = await createFakePlatform();
  const { signal } = new AbortController();
  const grown = await grownBy(CALLS / 10, () =>
    fake
      .client()
      .createAppSigningSession(SIGNING.common, { signal })
      .finally(() => fake.sent.splice(0)),
  );
  console.log(`clients: ${CALLS / 10}, heap grown by ${Math.round(grown / 1024)} kB`);
  expect(grown).toBeLessThan(ALLOWED);
});

it("notifications, genuine or not, leave nothing in memory", async () => {
  const fake = await createFakePlatform();
  const client = fake.client({ apiV3Key: API_V3_KEY });
  const good = makeNotification(fake.platform);
  const bad = makeNotification(fake.platform, { headers: { "Wechatpay-Signature": "AAAA" } });
  const handler = createNotificationHandler(client, { onEvent: () => {} });
  let count = 0;
  const grown = await grownBy(MESSAGES, async () => {
    const message = count++ % 2 === 0 ? good : bad;
    if (count % 50 === 0) await handler(new Request("https://a.example", { method: "POST", ...message }));
    else await client.parseNotification(message).catch(() => {});
  });
  console.log(`notifications: ${MESSAGES}, heap grown by ${Math.round(grown / 1024)} kB`);
  expect(grown).toBeLessThan(ALLOWED);
});

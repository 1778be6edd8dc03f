import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { seamsOf } from "../support/installed/installed.js";
import { needs } from "../support/needs.js";
import { startRedisServer } from "../support/redis-server.js";
import { isPaid, ordersOf, overHttp, platform, type Shop, sendAgain, subscribe } from "./support/customer.js";
import { folderOf, type Program, startScript } from "./support/program.js";
import { startWorker } from "./support/worker.js";

/** A shop that runs. */
interface Running {
  shop: Shop;
  /** Ends it as its platform does, and checks that it ended well. */
  stop(): Promise<void>;
  /** Checks that it takes up a charge of this contract that another process left. */
  takesUp?(contract_id: string, code: string): Promise<void>;
}

async function program(name: string, script: string, more: Record<string, string> = {}): Promise<Running> {
  const running = await startScript(name, script, more);
  return { shop: overHttp, stop: () => endsWell(running) };
}

async function endsWell(running: Program): Promise<void> {
  expect(await running.stop()).toBe(0);
  expect(running.output()).toContain(`loaded ${seamsOf("node").join(" ")}\n`);
}

const CRON_SECRET = "for tests";

/** As an instance leaves it that died before it charged. */
async function takesUpByCron(url: string, contract_id: string, code: string): Promise<void> {
  const redis = await createClient({ url }).connect();
  await redis.hSet(`subscription:${code}`, { state: "signed", contract_id, charge: "due" });
  await redis.sAdd("charges", code);
  redis.destroy();
  const cron = (secret: string) =>
    fetch(`http://127.0.0.1:${inject("examples").port}/cron/charge`, {
      headers: { Authorization: `Bearer ${secret}` },
    });
  // A notification that comes now may charge it, too.
  expect((await cron("another secret")).status).toBe(401);
  expect((await cron(CRON_SECRET)).status).toBe(200);
  await isPaid(overHttp, code);
}

const SHOPS: Record<string, () => Promise<Running>> = {
  express: () => program("express", "start"),
  nest: () => program("nest", "start"),
  lambda: async () => {
    const running = await startScript("lambda", "start", {});
    // It has no database: it asks the platform for the contract, and prints what is paid, twice.
    const read = async (code: string) => {
      const { status, body } = await overHttp.send("GET", `/subscriptions/${code}`);
      const months_paid = running.output().includes(`{"paid":"${code}-1"}`) ? 1 : 0;
      return { ...(status === 404 ? { state: "signing" } : (body as object)), months_paid };
    };
    return { shop: { ...overHttp, read }, stop: () => endsWell(running) };
  },
  "next-app-router": async () => {
    copyFileSync(inject("examples").envFile, join(folderOf("next-app-router"), ".env.local"));
    const redis = await startRedisServer();
    const variables = { NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1", CI: "1" }; // CI: Next.js installs nothing
    const running = await startScript("next-app-router", "dev", { ...variables, REDIS_URL: redis.url, CRON_SECRET });
    const stop = async () => {
      await running.stop();
      await redis.close();
    };
    return { shop: overHttp, stop, takesUp: (contract_id, code) => takesUpByCron(redis.url, contract_id, code) };
  },
  "hono-workers": async () => {
    const { WECHATPAY_PRIVATE_KEY_FILE = "", ...env } = inject("examples").env;
    const secrets = { ...env, WECHATPAY_PRIVATE_KEY: readFileSync(WECHATPAY_PRIVATE_KEY_FILE, "utf8") };
    return { shop: overHttp, stop: await startWorker("hono-workers", secrets) };
  },
};

/** One after the other: the sandbox sends all notifications to one port. */
describe.each(Object.entries(SHOPS))("examples/%s", (name, start) => {
  const { it } = needs(...(name === "next-app-router" ? (["redis-server"] as const) : []));
  let running: Running;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running?.stop());

  it("signs a user up, charges the first month once, and knows when the contract ends", async () => {
    const { shop } = running;
    const { code, session } = await subscribe(shop);
    expect(await shop.read(code)).toEqual({ state: "signing", months_paid: 0 });
    await platform().agree(session);
    await isPaid(shop, code);

    for (const event of ["PAPAY.SIGN", "TRANSACTION.SUCCESS"]) {
      expect(await sendAgain(code, event)).toBe(200);
      expect(await sendAgain(code, event, "wrong-signature")).toBe(401);
    }
    const other = await subscribe(shop);
    await platform().agree(other.session);
    await isPaid(shop, other.code); // so what was caused before is done
    await isPaid(shop, code);
    const orders = await ordersOf(code);
    expect(orders).toMatchObject([{ trade_state: "SUCCESS", total: 888, currency: "HKD" }]);

    await platform().terminate(orders[0]?.contract_id ?? "");
    await expect.poll(() => shop.read(code)).toEqual({ state: "ended", months_paid: 1 });
    await isPaid(shop, other.code);
    const [paid] = await ordersOf(other.code);
    await running.takesUp?.(paid?.contract_id ?? "", other.code.replace(/^......../, "abcdef12"));
  });

  it("says what is wrong with a request", async () => {
    expect(await running.shop.send("POST", "/subscriptions", { user: 1 })).toEqual({
      status: 400,
      body: { error: "user must be a text" },
    });
    expect((await running.shop.send("GET", "/subscriptions/none")).status).toBe(404);
  });
});

it.each(["express", "nest"])("examples/%s asks for a charge that was interrupted, and books it", async (name) => {
  const start = () => startScript(name, "start", {});
  const first = await start();
  const { code, session } = await subscribe(overHttp);
  await platform().faults([{ kind: "user-paying", value: 3600, remaining: 1 }]);
  await platform().agree(session);
  await expect.poll(() => ordersOf(code)).toMatchObject([{ trade_state: "USERPAYING" }]);
  await endsWell(first);

  const second = await start();
  const queries = async () => (await platform().state()).exchanges.filter(({ target }) => target.includes(`${code}-1`));
  const asked = (await queries()).length;
  await expect.poll(async () => (await queries()).length).toBeGreaterThan(asked);
  expect(await overHttp.read(code)).toEqual({ state: "signed", months_paid: 0 });
  await second.kill();

  await platform().advance("PT1H"); // the user pays, and nobody receives the notification
  const third = await start();
  await isPaid(overHttp, code);
  expect(await ordersOf(code)).toMatchObject([{ trade_state: "SUCCESS" }]);
  await endsWell(third);
});

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "redis";
import { expect, inject } from "vitest";
import { seamsOf } from "../../support/installed/installed.js";
import { startRedisServer } from "../../support/redis-server.js";
import { deliverCharge } from "./charge-queue.js";
import { isPaid, ordersOf, overHttp, type Shop } from "./customer.js";
import { passMinutes } from "./durable-objects.js";
import { folderOf, type Program, startScript } from "./program.js";
import { startWorker } from "./worker.js";

/** A shop that runs. */
export interface Running {
  shop: Shop;
  /** Ends it as its platform does, and checks that it ended well. */
  stop(): Promise<void>;
  /** Checks that it takes up a charge of this contract that another process left. */
  takesUp?(contract_id: string, code: string): Promise<void>;
  crash?: Crash;
}

/** How a shop dies in the middle of a charge, and comes back. */
export interface Crash {
  /** Ends it with SIGKILL. */
  kill(): Promise<void>;
  /** Starts it again, and lets that come which makes it look at the charge again on its platform. */
  restart(code: string): Promise<void>;
  /** Checks what else is to be seen when the charge is paid. */
  paid?(code: string): Promise<void>;
}

/** The examples, each with how it is started. */
export const SHOPS: Record<string, () => Promise<Running>> = {
  express: () => startProgram("express"),
  nest: () => startProgram("nest"),
  lambda: startLambda,
  "next-app-router": startNext,
  "hono-workers": startWorkers,
};

async function startProgram(name: string): Promise<Running> {
  const running = await startScript(name, "start", {});
  return { shop: overHttp, stop: () => endsWell(running) };
}

/** Ends a program with SIGTERM, and checks that it had the packed SDK. */
export async function endsWell(running: Program): Promise<void> {
  expect(await running.stop()).toBe(0);
  expect(running.output()).toContain(`loaded ${seamsOf("node").join(" ")}\n`);
}

async function startLambda(): Promise<Running> {
  let running = await startScript("lambda", "start", {});
  // It has no database: it asks the platform for the contract, and prints what is paid, twice.
  const read = async (code: string) => {
    const { status, body } = await overHttp.send("GET", `/subscriptions/${code}`);
    const months_paid = running.output().includes(`{"paid":"${code}-1"}`) ? 1 : 0;
    return { ...(status === 404 ? { state: "signing" } : (body as object)), months_paid };
  };
  // local.ts has the queue in its memory. SQS keeps it, and gives the charge to another instance.
  const deliver = async (code: string, count: number, milliseconds: number) => {
    const [order] = await ordersOf(code);
    const message = {
      contract_id: order?.contract_id,
      out_trade_no: `${code}-1`,
      amount: { total: 888, currency: "HKD" },
    };
    return deliverCharge(message, count, milliseconds);
  };
  const crash: Crash = {
    kill: () => running.kill(),
    restart: async (code) => {
      running = await startScript("lambda", "start", {});
      expect(await deliver(code, 2, 10_000)).toEqual({ isKept: true, logged: { unknown: `${code}-1` } });
    },
    paid: async (code) => {
      expect(await deliver(code, 3, 120_000)).toEqual({ isKept: false, logged: { paid: `${code}-1` } });
    },
  };
  return { shop: { ...overHttp, read }, stop: () => endsWell(running), crash };
}

const CRON_SECRET = "for tests";

function cron(secret: string): Promise<Response> {
  const headers = { Authorization: `Bearer ${secret}` };
  return fetch(`http://127.0.0.1:${inject("examples").port}/cron/charge`, { headers });
}

async function startNext(): Promise<Running> {
  copyFileSync(inject("examples").envFile, join(folderOf("next-app-router"), ".env.local"));
  const { url, close } = await startRedisServer();
  const variables = { NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1", CI: "1" }; // CI: Next.js installs nothing
  const start = () => startScript("next-app-router", "dev", { ...variables, REDIS_URL: url, CRON_SECRET }, true);
  let running = await start();
  let charged: Promise<Response> | undefined;
  const crash: Crash = {
    kill: () => running.kill(),
    restart: async (code) => {
      const lock = `lock:${code}`;
      const redis = await createClient({ url }).connect();
      try {
        // While the dead instance may still be charging, nobody takes the charge up. Here that is as long as the start takes.
        expect(await redis.ttl(lock)).toBeGreaterThan(0);
        await redis.persist(lock);
        running = await start();
        expect((await cron(CRON_SECRET)).status).toBe(200);
        expect(await redis.hGet(`subscription:${code}`, "charge")).toBe("sending");
        expect(await redis.expire(lock, 0)).toBe(1);
      } finally {
        redis.destroy();
      }
      charged = cron(CRON_SECRET);
    },
    paid: async () => expect((await charged)?.status).toBe(200),
  };
  const stop = async () => {
    await running.stop();
    await close();
  };
  return { shop: overHttp, stop, takesUp: (contract_id, code) => takesUpByCron(url, contract_id, code), crash };
}

/** As an instance leaves it that died before it charged. */
async function takesUpByCron(url: string, contract_id: string, code: string): Promise<void> {
  const redis = await createClient({ url }).connect();
  await redis.hSet(`subscription:${code}`, { state: "signed", contract_id, charge: "due" });
  await redis.sAdd("charges", code);
  redis.destroy();
  // A notification that comes now may charge it, too.
  expect((await cron("another secret")).status).toBe(401);
  expect((await cron(CRON_SECRET)).status).toBe(200);
  await isPaid(overHttp, code);
}

async function startWorkers(): Promise<Running> {
  const { WECHATPAY_PRIVATE_KEY_FILE = "", ...env } = inject("examples").env;
  const secrets = { ...env, WECHATPAY_PRIVATE_KEY: readFileSync(WECHATPAY_PRIVATE_KEY_FILE, "utf8") };
  const own = join(folderOf("hono-workers"), ".wrangler");
  mkdirSync(own, { recursive: true });
  const storage = mkdtempSync(join(own, "storage-"));
  const start = () => startWorker("hono-workers", secrets, storage);
  let running = await start();
  const crash: Crash = {
    kill: () => running.kill(),
    restart: async (code) => {
      // The next alarm was set before anything was sent.
      expect(passMinutes(storage, code, 3)).toBeGreaterThan(Date.now());
      running = await start();
    },
  };
  return { shop: overHttp, stop: () => running.stop(), crash };
}

import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "redis";
import { ensureBuilt } from "../../../sandbox/test/support/build.js";
import { startSandboxProcess, temporaryFolder } from "../../../sandbox/test/support/sandbox-process.js";
import { until } from "../../../sandbox/test/support/until.js";
import { freePort, startRedisServer } from "../../support/redis-server.js";
import { installPrograms, isReady, kill } from "./programs.js";

export interface Options {
  /** A project that has installed the SDK. */
  project: string;
  contracts: number;
  /** The limit of all workers together. */
  chargesPerSecond: number;
  /** Some faults are without a charge, which is then sent again after half a minute. */
  isPatient?: boolean;
}

/** The results of a month. */
export interface Month {
  /** The output of reconcile.ts. */
  reconciled: { orders: number; sum: number; differences: string[] };
  /** The number of jobs by their final state. */
  jobs: { completed: number; failed: number };
  /** The number of charges with an unknown outcome, which were resumed. */
  unknown: number;
  /** The last start of each job, in milliseconds since 1970, in order. */
  begun: number[];
  /** From the first job to the last. */
  seconds: number;
  /** The API calls in that time, by method and path. */
  calls: Record<string, number>;
  /** The growth of Redis, in bytes. */
  redisBytes: number;
}

const FAULTS = [
  [{ kind: "after-effect" }],
  [{ kind: "connection-reset" }],
  [{ kind: "user-paying", value: 2 }],
  [{ kind: "order-unseen", value: 3 }, { kind: "connection-reset" }],
  [{ kind: "RATE_LIMITED" }],
  [{ kind: "html-502" }, { kind: "after-effect" }],
  [{ kind: "wrong-signature" }],
];
const NOT_CHARGED = [[{ kind: "SYSTEMERROR" }], [{ kind: "html-502" }]];

/**
 * Bills many contracts with the programs of examples/billing, on the sandbox with faults switched on and with two
 * workers. One worker is killed in the middle, and Redis is killed and restarted.
 */
export async function bill({ project, contracts, chargesPerSecond, isPatient = false }: Options): Promise<Month> {
  await ensureBuilt();
  const folder = temporaryFolder();
  const redis = await startRedisServer(["--appendonly", "yes", "--appendfsync", "always"]);
  const port = String(await freePort());
  const sandbox = await startSandboxProcess({
    directory: join(folder, "sandbox"),
    parameters: ["--memory", "--auto-agree", "--forward-to", `http://127.0.0.1:${port}`, "--json"],
  });
  const tell = async (method: string, path: string, body: object): Promise<void> => {
    const headers = { "Content-Type": "application/json" };
    const { status } = await fetch(`${sandbox.url}/sandbox/${path}`, { method, headers, body: JSON.stringify(body) });
    if (status !== 200) throw new Error(`${path}: ${status}`);
  };
  const client = await open(redis.url);
  const programs = await installPrograms(project, {
    ...sandbox.env,
    ...{ REDIS_URL: redis.url, PORT: port, CHARGES_PER_SECOND: String(chargesPerSecond) },
    ...{ LOCK_MS: "2000", ASK_AFTER_MS: "1000" },
  });
  const notifications = programs.start("notifications");
  const [first, second] = [programs.start("worker"), programs.start("worker")];
  try {
    await isReady(notifications);
    // No charge near midnight in Beijing, when the day of the statement ends.
    const day = new Date(Date.now() + 24 * 3600_000).toISOString().slice(0, 10);
    await tell("POST", "clock", { to: `${day}T12:00:00+08:00` });
    await programs.run("sign", String(contracts));
    await until("all contracts are signed", async () => (await client.hLen("contracts")) === contracts);

    const before = { bytes: await bytesIn(client), calls: sandbox.printed().length, time: performance.now() };
    const kinds: { kind: string; value?: number }[][] = [...FAULTS, ...(isPatient ? NOT_CHARGED : [])];
    let isFaulty = true;
    const faults = (async () => {
      for (let n = 0; isFaulty; n++) {
        const active = kinds[n % kinds.length] ?? [];
        await tell("PUT", "faults", { faults: active.map((fault) => ({ ...fault, remaining: 3 })) });
        await wait(50);
      }
      await tell("PUT", "faults", { faults: [] });
    })();
    await programs.run("enqueue", "202612");
    await programs.run("enqueue", "202612"); // a cron job that starts too early
    const booked = (share: number) =>
      until(`${share} are booked`, async () => (await client.hLen("ledger")) >= share * contracts);
    await booked(1 / 3);
    await kill(first);
    await booked(2 / 3);
    await redis.kill();
    await redis.start();
    await booked(0.95);
    isFaulty = false;
    await faults;
    const count = (state: string) => client.zCard(`bull:charges:${state}`);
    await until("all jobs are done", async () => (await count("completed")) + (await count("failed")) >= contracts);
    const seconds = (performance.now() - before.time) / 1000;
    const redisBytes = (await bytesIn(client)) - before.bytes;
    const calls = callsIn(sandbox.printed().slice(before.calls));
    await tell("POST", "clock", { advance: "P1D" });
    const reconciled = JSON.parse(await programs.run("reconcile", day.replaceAll("-", "")));
    const jobs = { completed: await count("completed"), failed: await count("failed") };
    return { reconciled, jobs, seconds, calls, redisBytes, ...(await begunJobs(client)) };
  } finally {
    for (const child of [notifications, first, second]) await kill(child);
    client.destroy();
    await sandbox.stop();
    await redis.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Client = Awaited<ReturnType<typeof open>>;

function open(url: string) {
  return createClient({ url })
    .on("error", () => {})
    .connect();
}

async function bytesIn(client: Client): Promise<number> {
  return Number(/^used_memory:(\d+)/m.exec(await client.info("memory"))?.[1]);
}

function callsIn(log: string): Record<string, number> {
  const calls: Record<string, number> = {};
  for (const line of log.trimEnd().split("\n")) {
    const { msg, method, path } = JSON.parse(line);
    if (msg !== "request") continue;
    const call = `${method} ${path.replace(/out-trade-no\/.*/, "out-trade-no/{out_trade_no}")}`;
    calls[call] = (calls[call] ?? 0) + 1;
  }
  return calls;
}

/** The keys that BullMQ keeps for finished jobs. */
async function begunJobs(client: Client): Promise<Pick<Month, "begun" | "unknown">> {
  const ids = await client.zRange("bull:charges:completed", 0, -1);
  const jobs = await Promise.all(ids.map((id) => client.hmGet(`bull:charges:${id}`, ["processedOn", "ats"])));
  const begun = jobs.map(([processedOn]) => Number(processedOn)).sort((a, b) => a - b);
  return { begun, unknown: jobs.filter(([, starts]) => Number(starts) > 1).length };
}

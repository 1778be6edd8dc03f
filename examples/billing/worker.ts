import { DelayedError, type Job, Worker } from "bullmq";
import { type DeductionOutcome, WechatPayApiError } from "wechatpay-global";
import { bookFailed, bookPaid } from "./ledger.js";
import { type Charge, connect, QUEUE } from "./queue.js";
import { appid, redis, wechatpay } from "./wechatpay.js";

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
/** The queue waits, not the worker: `deduct` gives up before it would ask. */
const deadline = 3_000;
const lockDuration = number("LOCK_MS", 30_000);

const worker = new Worker<Charge>(QUEUE, work, {
  connection: connect(),
  concurrency: 50,
  // Of all workers together: what WeChat Pay lets an institution do.
  limiter: { max: number("CHARGES_PER_SECOND", 500), duration: 1_000 },
  lockDuration,
  // The jobs of a worker that died go to another one. They are never given up for that: whoever comes next asks again.
  stalledInterval: lockDuration,
  maxStalledCount: 1_000,
});
worker.on("error", () => {}); // Redis is away
process.on("SIGTERM", async () => {
  await worker.close();
  process.exit();
});

async function work(job: Job<Charge>, token?: string): Promise<string> {
  const outcome = await outcomeOf(job);
  switch (outcome.status) {
    case "paid":
      await bookPaid(redis, outcome.transaction);
      return outcome.status;
    case "failed":
      if (outcome.error?.status === 429) return slowDown();
      await bookFailed(redis, numberOf(job), outcome.reason);
      return outcome.reason;
    case "unknown": {
      await job.updateData({ ...job.data, sent_at: outcome.sent_at });
      await job.moveToDelayed(Date.now() + waitAfter(job.attemptsStarted), token);
      throw new DelayedError();
    }
  }
}

/**
 * Charges. That it is sent is written down before, so that the job of a worker that died is only asked for, as what is unknown is:
 * unless WeChat Pay says that there is no such order, half a minute or more after it was sent. Then the same request is sent
 * again, as `deduct` does by itself when it has the time.
 */
async function outcomeOf(job: Job<Charge>): Promise<DeductionOutcome> {
  const { contract_id, total, currency, sent_at } = job.data;
  const order = { out_trade_no: numberOf(job), amount: { total, currency } };
  if (sent_at !== undefined) {
    const outcome = await wechatpay.resolveTransaction({ ...order, sent_at }, { deadline });
    if (!isNotThere(outcome, sent_at)) return outcome;
  }
  await job.updateData({ ...job.data, sent_at: new Date().toISOString() });
  const what = { description: "Music-Premium-1 month", merchant_category_code: "1011" };
  const notify_url = "https://merchant.example/wechatpay";
  return wechatpay.deduct({ ...order, ...what, appid, contract_id, notify_url }, { deadline });
}

/** Whether there is no such order, although it would be seen by now. */
function isNotThere(outcome: DeductionOutcome, sentAt: string): boolean {
  if (outcome.status === "failed") return outcome.reason === "ORDER_NOT_EXIST";
  if (outcome.status === "paid" || Date.now() - Date.parse(sentAt) < 30_000) return false;
  const { error } = outcome; // of nobody but WeChat Pay, whose answers are signed
  return error instanceof WechatPayApiError && error.verified && error.status === 404;
}

function numberOf({ id }: Job): string {
  if (id === undefined) throw new Error("a job without ID");
  return id;
}

/** Longer each time, up to ten minutes. */
function waitAfter(starts: number): number {
  return Math.min(number("ASK_AFTER_MS", 5_000) * 2 ** (starts - 1), 600_000);
}

/** All workers. */
async function slowDown(): Promise<never> {
  await worker.rateLimit(1_000);
  throw Worker.RateLimitError();
}

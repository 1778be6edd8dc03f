import type { Redis } from "ioredis";
import type { Transaction, TransactionNotice } from "wechatpay-global";

const LEDGER = "ledger";

/** What became of a charge. */
export interface Entry {
  status: "paid" | "failed";
  total?: number | undefined;
  /** RFC 3339. */
  success_time?: string | undefined;
  reason?: string;
}

/** Books what was paid. Worker and notification tell of the same payment: whoever comes second writes the same again. */
export async function bookPaid(redis: Redis, paid: Transaction | TransactionNotice): Promise<void> {
  const { out_trade_no, amount, success_time } = paid;
  const entry: Entry = { status: "paid", total: Number(amount?.total), success_time };
  await redis.hset(LEDGER, out_trade_no, JSON.stringify(entry));
}

export async function bookFailed(redis: Redis, out_trade_no: string, reason: string): Promise<void> {
  const entry: Entry = { status: "failed", reason };
  await redis.hsetnx(LEDGER, out_trade_no, JSON.stringify(entry));
}

/** All that was paid on a day, in the time zone in which WeChat Pay writes times: amounts by number. */
export async function paidOn(redis: Redis, date: string): Promise<Map<string, number>> {
  const paid = new Map<string, number>();
  for await (const fields of redis.hscanStream(LEDGER, { count: 1000 }) as AsyncIterable<string[]>) {
    for (let i = 0; i < fields.length; i += 2) {
      const { status, total = 0, success_time = "" }: Entry = JSON.parse(fields[i + 1] ?? "");
      const day = success_time.slice(0, 10).replaceAll("-", "");
      if (status === "paid" && day === date) paid.set(fields[i] ?? "", total);
    }
  }
  return paid;
}

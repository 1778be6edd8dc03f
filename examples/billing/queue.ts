import { Queue } from "bullmq";
import { Redis } from "ioredis";

/** A charge that is to be made. The job's ID is its `out_trade_no`: there is one job for a number, however often it is added. */
export interface Charge {
  contract_id: string;
  total: number;
  currency: string;
  /** When it was sent, once its outcome is unknown. */
  sent_at?: string | undefined;
}

export const QUEUE = "charges";
/** A hash: the merchant's number of a contract -> WeChat Pay's. */
export const CONTRACTS = "contracts";

/** Its commands wait while Redis is away. */
export function connect(): Redis {
  const redis = new Redis(process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379", { maxRetriesPerRequest: null });
  return redis.on("error", () => {}); // it connects again by itself
}

export function openQueue(connection: Redis): Queue<Charge> {
  return new Queue(QUEUE, { connection });
}

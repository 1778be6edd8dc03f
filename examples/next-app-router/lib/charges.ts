import { env, notifyUrl, shop } from "./wechatpay";

const amount = { total: 888, currency: "HKD" };
/** The codes of contracts whose charge is due or unknown. */
const OPEN = "charges";
const keyOf = (code: string) => `subscription:${code}`;

/** A hash: user, state (signing, signed, ended), contract_id, charge, sent_at, reason. */
export async function read(code: string): Promise<Record<string, string>> {
  return shop().redis.hGetAll(keyOf(code));
}

export async function begin(code: string, user: string): Promise<void> {
  await shop().redis.hSet(keyOf(code), { user, state: "signing" });
}

/** Contract and charge in one transaction of Redis. It changes nothing when the charge is there, or the contract has ended. */
export async function signed(code: string, contract_id: string): Promise<void> {
  const { state } = await read(code);
  if (state !== "signing") return;
  const entry = { state: "signed", contract_id };
  await shop().redis.multi().hSet(keyOf(code), entry).hSetNX(keyOf(code), "charge", "due").sAdd(OPEN, code).exec();
}

export async function ended(code: string): Promise<void> {
  await shop().redis.hSet(keyOf(code), { state: "ended" });
}

/** Answer and notification both tell of a payment, in any order: the second writes the same again. */
export async function paid(code: string, total: unknown): Promise<void> {
  if (total !== amount.total) throw new Error("this payment is of another amount");
  await shop().redis.multi().hSet(keyOf(code), { charge: "paid" }).sRem(OPEN, code).exec();
}

/** Charges what is due, and takes up what is unknown. Any instance may call it at any time. */
export async function chargeAll(): Promise<void> {
  const { redis } = shop();
  for (const code of await redis.sMembers(OPEN)) {
    // For longer than deduct takes. An instance that dies leaves the charge to the next one.
    const isOurs = await redis.set(`lock:${code}`, "1", { condition: "NX", expiration: { type: "EX", value: 180 } });
    if (isOurs === null) continue;
    await charge(code).catch((error) => console.error(`${code} was not sent:`, error));
    await redis.del(`lock:${code}`);
  }
}

async function charge(code: string): Promise<void> {
  const { redis, wechatpay } = shop();
  const { contract_id = "", charge, sent_at } = await read(code);
  if (charge === "paid") return void (await redis.sRem(OPEN, code));
  // What was being sent when its instance died may have been sent until now.
  const sentAt = charge === "sending" ? new Date().toISOString() : sent_at;
  await redis.hSet(keyOf(code), { charge: "sending" }); // before anything is sent
  const what = { description: "Example Music, one month", merchant_category_code: "5815", amount };
  const request = { appid: env("WECHATPAY_APPID"), contract_id, out_trade_no: `${code}-1`, notify_url: notifyUrl() };
  // With sentAt it asks first, and charges only where that cannot charge twice.
  const outcome = await wechatpay.deduct({ ...request, ...what }, { sentAt: sentAt || undefined });
  if (outcome.status === "paid") return paid(code, amount.total);
  if (outcome.status === "failed") {
    await redis.multi().hSet(keyOf(code), { charge: "failed", reason: outcome.reason }).sRem(OPEN, code).exec();
    return;
  }
  // Unknown is not a failure: the user may have been charged. The cron job asks again. (Should its notification have come just
  // now, the answer to that is paid.)
  const unknown = { charge: "unknown", sent_at: outcome.sent_at ?? sentAt ?? "" };
  await redis.multi().hSet(keyOf(code), unknown).sAdd(OPEN, code).exec();
}

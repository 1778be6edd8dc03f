import type { Connection } from "../connection.js";
import { type InputIssue, mustBe } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import type { DeductOptions } from "./deduct.js";
import type { DeductionOutcome } from "./deduction-outcome.js";
import { readOutcomeOptions, readTime, refuse } from "./options.js";
import { callsOf } from "./order-calls.js";
import { settleDeduction } from "./settle-deduction.js";

const DEFAULT_DEADLINE = 30_000;

/**
 * A deduction whose outcome is unknown.
 *
 * @example
 * ```ts
 * const request: ResolveTransactionRequest = { out_trade_no: "1217752501201407033233368018", sent_at: new Date() };
 * ```
 */
export interface ResolveTransactionRequest {
  /** The number of the charge. The client must belong to the merchant that charged. */
  out_trade_no: string;
  /** In institutional mode, the sub-merchant's number. */
  sub_mchid?: string | undefined;
  /** The amount that was charged. An order with another amount is not this order. */
  amount?: { total: number; currency: string } | undefined;
  /** When the charge was last sent: `sent_at` of the outcome, or the time after which nothing was sent. */
  sent_at?: string | Date | undefined;
}

/**
 * The options of {@link resolveTransaction}.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.resolveTransaction({ out_trade_no, sent_at }, { deadline: 10_000 });
 * ```
 */
export interface ResolveTransactionOptions extends Omit<DeductOptions, "sentAt"> {
  /** The limit of all calls and waits together, in milliseconds. Default 30,000. */
  deadline?: number | undefined;
}

/**
 * Settles a deduction whose outcome is unknown, also in another process or days later. It queries the order until its state
 * is certain or the time is up. It never charges.
 *
 * When the order does not exist, the outcome is `failed` only after the charge can no longer be accepted: 20 and a half
 * minutes after it was sent. So give `sent_at`; without it the outcome stays `unknown`. After a crash, give the time of the
 * crash, or now.
 *
 * @returns paid, failed or unknown. It throws only before the first query is sent.
 * @throws {@link WechatPayInputError} when a field or an option is wrong.
 * @throws {@link WechatPaySigningError} when your custom signer fails.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with.
 * @throws the reason of your signal when it aborts before anything is sent.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.resolveTransaction({
 *   out_trade_no: "1217752501201407033233368018",
 *   amount: { total: 888, currency: "HKD" },
 *   sent_at: "2026-11-26T10:00:00Z",
 * });
 * if (outcome.status === "failed") console.log("not charged:", outcome.reason);
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356622
 */
export async function resolveTransaction(
  connection: Connection,
  request: ResolveTransactionRequest,
  options: ResolveTransactionOptions = {},
): Promise<DeductionOutcome> {
  const { time, close } = readOutcomeOptions(connection, options, DEFAULT_DEADLINE);
  // The caller may give an unknown outcome as it is, with its other fields.
  const {
    out_trade_no,
    sub_mchid,
    amount: given,
    sent_at,
  } = ownProperties(Object(request) as ResolveTransactionRequest);
  const amount = ownProperties(Object(given) as { total?: number; currency?: string });
  const issues: (InputIssue | undefined)[] = [];
  const sentAt = readTime("sent_at", sent_at, issues);
  // A wrong amount would make the order that was charged look like another order.
  const { total = 0, currency = "" } = amount;
  if (!Number.isSafeInteger(total)) issues.push(mustBe("amount.total", "type", "a whole number"));
  if (typeof currency !== "string") issues.push(mustBe("amount.currency", "type", "a text such as HKD"));
  refuse(issues);
  return settleDeduction({ ...callsOf(connection, { out_trade_no, sub_mchid }, close), amount, sentAt }, time);
}

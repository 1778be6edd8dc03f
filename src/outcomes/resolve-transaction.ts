import type { Connection } from "../connection.js";
import type { InputIssue } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import type { DeductOptions } from "./deduct.js";
import type { DeductionOutcome } from "./deduction-outcome.js";
import { issue, readOutcomeOptions, readTime, refuse } from "./options.js";
import { callsOf } from "./order-calls.js";
import { settleDeduction } from "./settle-deduction.js";

const DEFAULT_DEADLINE = 30_000;

/** A deduction whose outcome is not known. */
export interface ResolveTransactionRequest {
  /** The number under which it was charged, with a client of the merchant that charged. */
  out_trade_no: string;
  /** In institutional mode, the sub-merchant's number. */
  sub_mchid?: string | undefined;
  /** What was charged. An order of another amount is not this one. */
  amount?: { total: number; currency: string } | undefined;
  /** When it was sent last: `sent_at` of the outcome, or the time after which nothing was sent. */
  sent_at?: string | Date | undefined;
}

/** How {@link resolveTransaction} tries. */
export interface ResolveTransactionOptions extends Omit<DeductOptions, "sentAt"> {
  /** The limit of all calls and waits together, in milliseconds. Default 30,000. */
  deadline?: number | undefined;
}

/**
 * Takes up again a deduction whose outcome is unknown: in another process, days later. Asks for the order until its state is
 * certain or the time is up, and charges nobody.
 *
 * That there is no such order means that nothing was charged only when nothing can be taken any more: 20 and a half minutes after
 * it was sent. Give `sent_at`, or it stays unknown. After a crash that is the time of the crash, or now.
 *
 * @returns paid, failed or unknown. It throws only before anything is asked.
 * @throws {@link WechatPayInputError} when a field or an option is wrong.
 * @throws {@link WechatPaySigningError} when a signer of your own fails.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with.
 * @throws the reason of your signal when that aborted before.
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
  // An outcome that was unknown may be given as it is, with whatever it holds besides.
  const {
    out_trade_no,
    sub_mchid,
    amount: given,
    sent_at,
  } = ownProperties(Object(request) as ResolveTransactionRequest);
  const amount = ownProperties(Object(given) as { total?: number; currency?: string });
  const issues: (InputIssue | undefined)[] = [];
  const sentAt = readTime("sent_at", sent_at, issues);
  // Whatever is wrong with it would make another order of the one that was charged.
  const { total = 0, currency = "" } = amount;
  if (!Number.isSafeInteger(total)) issues.push(issue("amount.total", "type", "a whole number"));
  if (typeof currency !== "string") issues.push(issue("amount.currency", "type", "a text such as HKD"));
  refuse(issues);
  return settleDeduction({ ...callsOf(connection, { out_trade_no, sub_mchid }, close), amount, sentAt }, time);
}

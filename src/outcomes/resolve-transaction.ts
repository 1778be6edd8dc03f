import type { Connection } from "../connection.js";
import { WechatPayInputError } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import { getTransactionByOutTradeNo } from "../operations/get-transaction-by-out-trade-no.js";
import { reverseTransaction } from "../operations/reverse-transaction.js";
import type { DeductOptions } from "./deduct.js";
import type { DeductionOutcome } from "./deduction-outcome.js";
import { settleDeduction } from "./settle-deduction.js";
import { startTime } from "./time.js";

const DEFAULT_DEADLINE = 30_000;

/** A deduction whose outcome is not known. */
export interface ResolveTransactionRequest {
  /** The number under which it was charged. */
  out_trade_no: string;
  /** In institutional mode, the sub-merchant's number. */
  sub_mchid?: string | undefined;
  /** What was charged. An order of another amount is not this one. */
  amount?: { total: number; currency: string } | undefined;
  /** When it was sent last: `sent_at` of the outcome, or the time after which nothing was sent. */
  sent_at?: string | Date | undefined;
}

/** How {@link resolveTransaction} tries. */
export interface ResolveTransactionOptions extends DeductOptions {
  /** The limit of all calls and waits together, in milliseconds. Default 30,000. */
  deadline?: number | undefined;
}

/**
 * Takes up again a deduction whose outcome is unknown: in another process, days later. Asks for the order until its state is
 * certain or the time is up, and charges nobody.
 *
 * That there is no such order means that nothing was charged only when nothing can be taken any more: 10 and a half minutes after
 * it was sent. Give `sent_at`, or it stays unknown. After a crash that is the time of the crash, or now.
 *
 * @returns paid, failed or unknown. It throws only before anything is asked.
 * @throws {@link WechatPayInputError} when a field or an option is wrong.
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
  const { close, ...rest } = options;
  const time = startTime(connection, rest, DEFAULT_DEADLINE);
  options.signal?.throwIfAborted();
  const { out_trade_no, sub_mchid, amount = {}, sent_at } = ownProperties(Object(request) as ResolveTransactionRequest);
  const order = { out_trade_no, ...(sub_mchid !== undefined && { sub_mchid }) };
  return settleDeduction(
    {
      out_trade_no,
      amount,
      query: (limits) => getTransactionByOutTradeNo(connection, order, limits),
      close: close ? (limits) => reverseTransaction(connection, order, limits) : undefined,
      sentAt: readTime("sent_at", sent_at),
    },
    time,
  );
}

function readTime(path: string, given: string | Date | undefined): number | undefined {
  if (given === undefined) return undefined;
  const time = given instanceof Date ? given.getTime() : Date.parse(given);
  if (!Number.isNaN(time)) return time;
  const expected = "a Date or a text such as 2026-11-26T10:00:00Z";
  throw new WechatPayInputError([{ path, rule: "format", expected, message: `must be ${expected}` }]);
}

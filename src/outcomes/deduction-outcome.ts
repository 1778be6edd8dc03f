import type { WechatPayApiError } from "../errors.js";
import type { Transaction } from "../operations/answers.js";

/**
 * The user was charged.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.deduct(request);
 * if (outcome.status === "paid") console.log(outcome.transaction.transaction_id);
 * ```
 */
export interface PaidDeduction {
  status: "paid";
  /** The order. Its `trade_state` is `SUCCESS`, or `REFUND` after a refund was requested. */
  transaction: Transaction;
}

/**
 * The user was not charged, and will not be charged with this number.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.deduct(request);
 * if (outcome.status === "failed") console.log(outcome.reason, outcome.error?.solution);
 * ```
 */
export interface FailedDeduction {
  status: "failed";
  /** The code of the refusal, such as `NOT_ENOUGH`; or the order's `trade_state`; or `ORDER_NOT_EXIST` when no order was made. */
  reason: string;
  /** The order, when there is one. */
  transaction?: Transaction;
  /** The refusal, when there was one; its `solution` says what to do. */
  error?: WechatPayApiError;
}

/**
 * It is unknown whether the user was charged. Query again later, and do not charge with another number meanwhile.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.deduct(request);
 * if (outcome.status === "unknown") await keep(outcome.out_trade_no, outcome.sent_at);
 * ```
 */
export interface UnknownDeduction {
  status: "unknown";
  out_trade_no: string;
  /** When the charge was last sent, RFC 3339, if known. Keep it for {@link resolveTransaction}. */
  sent_at?: string;
  /** The order in the last answer that showed it, if any: not paid yet. */
  transaction?: Transaction;
  /** Why the outcome is unknown. */
  error: unknown;
}

/**
 * The outcome of a deduction: certain, or `unknown`.
 *
 * @example
 * ```ts
 * const outcome: DeductionOutcome = await wechatpay.deduct(request);
 * ```
 */
export type DeductionOutcome = PaidDeduction | FailedDeduction | UnknownDeduction;

/** The outcome that an order shows; `undefined` while its state may still change. */
export function outcomeOf(transaction: Transaction): PaidDeduction | FailedDeduction | undefined {
  switch (transaction.trade_state) {
    case "SUCCESS":
    case "REFUND":
      return { status: "paid", transaction };
    case "CLOSED":
    case "REVOKED":
    case "PAYERROR":
      return { status: "failed", reason: transaction.trade_state, transaction };
    default:
      return undefined;
  }
}

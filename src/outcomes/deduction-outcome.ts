import type { WechatPayApiError } from "../errors.js";
import type { Transaction } from "../operations/answers.js";

/** The user was charged. */
export interface PaidDeduction {
  status: "paid";
  /** The order, whose `trade_state` is `SUCCESS`, or `REFUND` once a refund was asked for. */
  transaction: Transaction;
}

/** The user was not charged, and will not be under this number. */
export interface FailedDeduction {
  status: "failed";
  /** The code of the refusal, such as `NOT_ENOUGH`; else the order's `trade_state`; `ORDER_NOT_EXIST` when nothing came of it. */
  reason: string;
  /** The order, when there is one. */
  transaction?: Transaction;
  /** The refusal, when there was one; its `solution` says what to do. */
  error?: WechatPayApiError;
}

/** Whether the user was charged is not known. Ask again later, and charge under no other number meanwhile. */
export interface UnknownDeduction {
  status: "unknown";
  out_trade_no: string;
  /** When it was sent last, RFC 3339, as far as is known here. Keep it for {@link resolveTransaction}. */
  sent_at?: string;
  /** The order as it was seen last, when it was: not paid yet. */
  transaction?: Transaction;
  /** Why it is not known. */
  error: unknown;
}

/** How a deduction ended, for certain; or that this is not known yet. */
export type DeductionOutcome = PaidDeduction | FailedDeduction | UnknownDeduction;

/** What an order says about it; `undefined` while that may still change. */
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

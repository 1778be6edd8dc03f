import type { Fault } from "../../faults/parse.js";

/** How a deduction is to go that somebody has asked to go otherwise. Times are milliseconds of business time. */
export interface DeductionOutcome {
  cardLocked: boolean;
  /** Ends as PAYERROR. */
  fails: boolean;
  /** Until the payment ends, `undefined`: at once. */
  payingFor: number | undefined;
  /** Until queries see the order. */
  unseenFor: number;
  /** A number that was paid is answered ORDER_PAID, not with its order. */
  repeatedIsRefused: boolean;
}

export type RefundOutcome = "SUCCESS" | "CLOSED" | "ABNORMAL";

export function deductionOutcome(faults: readonly Fault[]): DeductionOutcome {
  const seconds = (kind: string) => faults.find((fault) => fault.kind === kind)?.value ?? undefined;
  const has = (kind: string) => faults.some((fault) => fault.kind === kind);
  const paying = seconds("user-paying") ?? seconds("user-paying-fails");
  return {
    cardLocked: has("card-locked"),
    fails: has("pay-error") || has("user-paying-fails"),
    payingFor: paying === undefined ? undefined : paying * 1000,
    unseenFor: (seconds("order-unseen") ?? 0) * 1000,
    repeatedIsRefused: has("repeated-order-paid"),
  };
}

export function refundOutcome(faults: readonly Fault[]): RefundOutcome {
  const has = (kind: string) => faults.some((fault) => fault.kind === kind);
  if (has("refund-closed")) return "CLOSED";
  return has("refund-abnormal") ? "ABNORMAL" : "SUCCESS";
}

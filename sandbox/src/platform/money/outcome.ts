import type { Fault } from "../../faults/parse.js";

/** The outcome of a deduction that faults ask for. Times are milliseconds of business time. */
export interface DeductionOutcome {
  cardLocked: boolean;
  /** The payment ends as PAYERROR. */
  fails: boolean;
  /** How long the order is USERPAYING; `undefined`: it is paid at once. */
  payingFor: number | undefined;
  /** How long queries do not find the order. */
  unseenFor: number;
  /** A repeated out_trade_no of a paid order is answered ORDER_PAID, not with the order. */
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

import type { FaultKind } from "../views.js";

const DEDUCTION = ["createTransaction"];
const REFUND = ["createRefund"];

/** A fault without a value that applies to every call and to no notification; `more` changes this. */
export function fault(kind: string, en: string, zh: string, more: Partial<FaultKind> = {}): FaultKind {
  return { kind, title: { en, zh }, unit: null, value: null, notifications: false, ...more };
}

/** Outcomes of deductions and refunds that differ from the normal one. Seconds are business time. */
export const OUTCOME_FAULTS: FaultKind[] = [
  fault(
    "card-locked",
    "The security lock of the user's card refuses the payment (403, no order)",
    "银行卡安全锁拒绝支付（403，不产生订单）",
    { operations: DEDUCTION },
  ),
  fault(
    "user-paying",
    "The user is paying for this long, then the payment succeeds (200 USERPAYING)",
    "用户支付中，随后支付成功（200 USERPAYING）",
    { unit: "seconds", value: 10, operations: DEDUCTION },
  ),
  fault(
    "user-paying-fails",
    "The user is paying for this long, then the payment fails (200 USERPAYING)",
    "用户支付中，随后支付失败（200 USERPAYING）",
    { unit: "seconds", value: 10, operations: DEDUCTION },
  ),
  fault("pay-error", "The payment fails (200 PAYERROR)", "支付失败（200 PAYERROR）", { operations: DEDUCTION }),
  fault("order-unseen", "Queries do not find the order for this long (404)", "订单在一段时间内查询不到（404）", {
    unit: "seconds",
    value: 30,
    operations: DEDUCTION,
  }),
  fault(
    "repeated-order-paid",
    "A repeated out_trade_no of a paid order is answered ORDER_PAID, not with the order",
    "已支付订单号再次扣款时返回 ORDER_PAID，而不是原订单",
    { operations: DEDUCTION },
  ),
  fault("refund-closed", "The refund ends closed (REFUNDCLOSE)", "退款最终关闭（REFUNDCLOSE）", {
    operations: REFUND,
  }),
  fault(
    "refund-abnormal",
    "The user's card cannot take the refund (ABNORMAL)",
    "用户银行卡无法入账，退款异常（ABNORMAL）",
    { operations: REFUND },
  ),
];

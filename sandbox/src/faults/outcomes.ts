import type { FaultKind } from "../views.js";

const DEDUCTION = ["createTransaction"];
const REFUND = ["createRefund"];

/** One that takes no value and touches every call, and no notification, unless `more` says otherwise. */
export function fault(kind: string, en: string, zh: string, more: Partial<FaultKind> = {}): FaultKind {
  return { kind, title: { en, zh }, unit: null, value: null, notifications: false, ...more };
}

/** How an operation of money is to go, where that is not what would come of it. Seconds are those of business time. */
export const OUTCOME_FAULTS: FaultKind[] = [
  fault(
    "card-locked",
    "The security lock of the user's card refuses the payment (403, no order)",
    "银行卡安全锁拒绝支付（403，不产生订单）",
    { operations: DEDUCTION },
  ),
  fault(
    "user-paying",
    "The user is paying for so long, and then has paid (200 USERPAYING)",
    "用户支付中，随后支付成功（200 USERPAYING）",
    { unit: "seconds", value: 10, operations: DEDUCTION },
  ),
  fault(
    "user-paying-fails",
    "The user is paying for so long, and then the payment fails (200 USERPAYING)",
    "用户支付中，随后支付失败（200 USERPAYING）",
    { unit: "seconds", value: 10, operations: DEDUCTION },
  ),
  fault("pay-error", "The payment fails (200 PAYERROR)", "支付失败（200 PAYERROR）", { operations: DEDUCTION }),
  fault("order-unseen", "Queries do not see the order for so long (404)", "订单在一段时间内查询不到（404）", {
    unit: "seconds",
    value: 30,
    operations: DEDUCTION,
  }),
  fault(
    "repeated-order-paid",
    "The number of a paid order is answered ORDER_PAID when it comes again, not with its order",
    "已支付订单号再次扣款时返回 ORDER_PAID，而不是原订单",
    { operations: DEDUCTION },
  ),
  fault("refund-closed", "The refund is closed when it should end (REFUNDCLOSE)", "退款最终关闭（REFUNDCLOSE）", {
    operations: REFUND,
  }),
  fault(
    "refund-abnormal",
    "The user's card cannot take the refund (ABNORMAL)",
    "用户银行卡无法入账，退款异常（ABNORMAL）",
    { operations: REFUND },
  ),
];

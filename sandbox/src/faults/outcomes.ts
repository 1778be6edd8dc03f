import type { FaultKind } from "../views.js";

const DEDUCTION = ["createTransaction"];
const REFUND = ["createRefund"];

/** How an operation of money is to go, where that is not what would come of it. Seconds are those of business time. */
export const OUTCOME_FAULTS: FaultKind[] = [
  {
    kind: "card-locked",
    title: {
      en: "The security lock of the user's card refuses the payment (403, no order)",
      zh: "银行卡安全锁拒绝支付（403，不产生订单）",
    },
    unit: null,
    value: null,
    notifications: false,
    operations: DEDUCTION,
  },
  {
    kind: "user-paying",
    title: {
      en: "The user is paying for so long, and then has paid (200 USERPAYING)",
      zh: "用户支付中，随后支付成功（200 USERPAYING）",
    },
    unit: "seconds",
    value: 10,
    notifications: false,
    operations: DEDUCTION,
  },
  {
    kind: "user-paying-fails",
    title: {
      en: "The user is paying for so long, and then the payment fails (200 USERPAYING)",
      zh: "用户支付中，随后支付失败（200 USERPAYING）",
    },
    unit: "seconds",
    value: 10,
    notifications: false,
    operations: DEDUCTION,
  },
  {
    kind: "pay-error",
    title: { en: "The payment fails (200 PAYERROR)", zh: "支付失败（200 PAYERROR）" },
    unit: null,
    value: null,
    notifications: false,
    operations: DEDUCTION,
  },
  {
    kind: "order-unseen",
    title: { en: "Queries do not see the order for so long (404)", zh: "订单在一段时间内查询不到（404）" },
    unit: "seconds",
    value: 30,
    notifications: false,
    operations: DEDUCTION,
  },
  {
    kind: "repeated-order-paid",
    title: {
      en: "The number of a paid order is answered ORDER_PAID when it comes again, not with its order",
      zh: "已支付订单号再次扣款时返回 ORDER_PAID，而不是原订单",
    },
    unit: null,
    value: null,
    notifications: false,
    operations: DEDUCTION,
  },
  {
    kind: "refund-closed",
    title: { en: "The refund is closed when it should end (REFUNDCLOSE)", zh: "退款最终关闭（REFUNDCLOSE）" },
    unit: null,
    value: null,
    notifications: false,
    operations: REFUND,
  },
  {
    kind: "refund-abnormal",
    title: {
      en: "The user's card cannot take the refund (ABNORMAL)",
      zh: "用户银行卡无法入账，退款异常（ABNORMAL）",
    },
    unit: null,
    value: null,
    notifications: false,
    operations: REFUND,
  },
];

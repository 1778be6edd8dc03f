import type { RequestOf } from "../../spec/operation-types.js";
import type { Order } from "../../state/order.js";
import type { Refund } from "../../state/refund.js";
import type { Refusal } from "../refusal.js";
import { REFUND_REFUSALS, wrongAmount } from "./refusals.js";

const MOST_REFUNDS = 50;
const BETWEEN_REFUNDS = 60_000;

/** Why an order cannot be refunded now by any amount. */
export function orderRefusal(order: Order, earlier: readonly Refund[], now: number): Refusal | undefined {
  if (order.paid_at === null) return REFUND_REFUSALS.notPaid;
  if (now > yearAfter(order.paid_at)) return REFUND_REFUSALS.tooOld;
  if (earlier.length >= MOST_REFUNDS) return REFUND_REFUSALS.tooMany;
  const last = earlier.at(-1);
  return last && now < last.created_at + BETWEEN_REFUNDS ? REFUND_REFUSALS.tooSoon : undefined;
}

/** Why an amount cannot be refunded. Closed refunds do not count. */
export function amountRefusal(
  { amount }: RequestOf<"createRefund">,
  order: Order,
  earlier: readonly Refund[],
): Refusal | undefined {
  const { total, currency } = order.request.amount;
  if (amount.currency !== currency) {
    return wrongAmount("currency", amount.currency, {
      en: `the order is in ${currency}`,
      zh: `订单币种为 ${currency}`,
    });
  }
  if (amount.total !== total) {
    return wrongAmount("total", amount.total, {
      en: `the order's amount.total is ${total}`,
      zh: `订单的 amount.total 为 ${total}`,
    });
  }
  const live = earlier.filter(({ status }) => status !== "REFUNDCLOSE");
  const left = total - live.reduce((sum, { refund }) => sum + refund, 0);
  if (amount.refund <= left) return undefined;
  return wrongAmount("refund", amount.refund, {
    en: `the order's total is ${total}, and only ${left} can still be refunded`,
    zh: `订单金额 ${total}，剩余可退金额为 ${left}`,
  });
}

/** A year later by Beijing's calendar. */
function yearAfter(time: number): number {
  const date = new Date(time + 8 * 3600_000);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime() - 8 * 3600_000;
}

import type { RequestOf } from "../../spec/operation-types.js";
import { createRefundId } from "../../state/identifiers.js";
import type { Order } from "../../state/order.js";
import type { Store } from "../../state/store.js";
import { Conflict, noSuchOrder } from "../conflict.js";
import type { Refunds } from "./refunds.js";

/** The parts of the sandbox that a refund from the console needs. */
export interface RefundsByHand {
  store: Pick<Store, "orders" | "refunds">;
  refunds: Pick<Refunds, "refund">;
  now: number;
}

/**
 * Refunds an order from the console, with the API's rules and an out_refund_no of the console. Without `notify_url`, no notification is sent.
 *
 * @param amount - `undefined`: all that is left
 * @returns the refund's ID
 * @throws Conflict when there is no such order, or the platform would refuse
 */
export function refundByHand({ store, refunds, now }: RefundsByHand, transactionId: string, amount?: number): string {
  const order = store.orders.find(transactionId);
  if (!order) throw noSuchOrder();
  const live = store.refunds.ofOrder(transactionId).filter(({ status }) => status !== "REFUNDCLOSE");
  const left = order.request.amount.total - live.reduce((sum, { refund }) => sum + refund, 0);
  if (left === 0) throw new Conflict(409, { en: "This order was refunded in full.", zh: "该订单已全额退款。" });
  const taken = refunds.refund(order, requestOf(order, amount ?? left, now), order, "SUCCESS");
  if ("refusal" in taken) throw new Conflict(409, taken.refusal.message);
  return taken.refund.refund_id;
}

function requestOf({ mchid, transaction_id, request }: Order, refund: number, now: number): RequestOf<"createRefund"> {
  const common = {
    transaction_id,
    out_refund_no: `console${createRefundId(now)}`,
    amount: { ...request.amount, refund },
  };
  return request.appid === undefined
    ? { ...common, sp_mchid: mchid, sub_mchid: request.sub_mchid, sp_appid: request.sp_appid }
    : { ...common, mchid, appid: request.appid };
}

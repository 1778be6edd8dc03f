import type { Merchant } from "../keys/merchant.js";
import type { Store } from "../state/store.js";
import { orderRecord, refundRecord } from "./money/statement-records.js";
import type { StatementRecord } from "./statement-text.js";

/** Which orders and refunds a statement contains. */
export interface StatementScope {
  merchant: Merchant;
  /** The first millisecond of the day in Beijing, and that of the next day. */
  day: { from: number; to: number };
  /** The sub-merchant of an institution; `undefined`: all of them. */
  subMchid: string | undefined;
}

/** The orders paid and the refunds requested on a day, in the order of their times. */
export function statementOf(store: Store, { merchant, day, subMchid }: StatementScope): readonly StatementRecord[] {
  const { mchid } = merchant;
  const isMeant = ({ sub_mchid }: { sub_mchid: string }) => subMchid === undefined || sub_mchid === subMchid;
  const orders = store.orders.paidBetween(mchid, day.from, day.to).filter(isMeant);
  const refunds = store.refunds.createdBetween(mchid, day.from, day.to).filter(isMeant);
  const records = [
    ...orders.map((order) => ({ at: order.paid_at ?? 0, record: orderRecord(order) })),
    // A closed refund moved no money.
    ...refunds
      .filter(({ status }) => status !== "REFUNDCLOSE")
      .map((refund) => ({ at: refund.created_at, record: refundRecord(refund, orderOf(store, refund)) })),
  ];
  return records.sort((a, b) => a.at - b.at).map(({ record }) => record);
}

function orderOf(store: Store, { refund_id, transaction_id }: { refund_id: string; transaction_id: string }) {
  const order = store.orders.find(transaction_id);
  if (!order) throw new Error(`the order of refund ${refund_id} is missing`);
  return order;
}

import { accountOf } from "../platform/money/refund-answer.js";
import { walletOf } from "../platform/money/wallet.js";
import { utc } from "../rfc3339.js";
import type { Order } from "../state/order.js";
import type { Refund } from "../state/refund.js";
import type { Store } from "../state/store.js";
import type { OrderView, RefundView } from "../views.js";

export function presentOrder(store: Store, order: Order): OrderView {
  const { request, created_at, visible_at, paid_at } = order;
  const { transaction_id, out_trade_no, mchid, contract_id, openid } = order;
  const { trade_state, payer_total, payer_currency, bank_type } = order;
  const live = store.refunds.ofOrder(transaction_id).filter(({ status }) => status !== "REFUNDCLOSE");
  return {
    transaction_id,
    out_trade_no,
    mode: request.appid === undefined ? "institutional" : "common",
    mchid,
    sub_mchid: order.sub_mchid || null,
    contract_id,
    openid,
    description: request.description,
    attach: request.attach ?? null,
    trade_state,
    ...request.amount,
    payer_total,
    payer_currency,
    refunded: live.reduce((sum, { refund }) => sum + refund, 0),
    bank_type,
    created_at: utc(created_at),
    visible_at: utc(visible_at),
    paid_at: paid_at === null ? null : utc(paid_at),
  };
}

export function presentRefund(store: Store, refund: Refund): RefundView {
  const order = store.orders.find(refund.transaction_id);
  if (!order) throw new Error(`the order of refund ${refund.refund_id} is missing`);
  const { refund_id, out_refund_no, transaction_id, mchid, status, payer_refund, finished_at } = refund;
  return {
    refund_id,
    out_refund_no,
    transaction_id,
    out_trade_no: order.out_trade_no,
    mchid,
    sub_mchid: refund.sub_mchid || null,
    status,
    refund: refund.refund,
    currency: order.request.amount.currency,
    payer_refund,
    payer_currency: order.payer_currency,
    reason: refund.request.reason ?? null,
    source: refund.request.source === "REFUND_SOURCE_RECHARGE_FUNDS" ? "RECHARGE" : "UNSETTLED",
    account: accountOf(order, walletOf(store, order.openid).cards),
    created_at: utc(refund.created_at),
    finished_at: finished_at === null ? null : utc(finished_at),
  };
}

import { decimal } from "../../amount.js";
import { platformTime } from "../../rfc3339.js";
import type { Order } from "../../state/order.js";
import type { Refund } from "../../state/refund.js";
import type { StatementRecord } from "../statement-text.js";
import { FEE_RATE, SETTLEMENT_CURRENCY } from "./settlement-terms.js";

/** The line of a payment. The sum of each amount over all lines is the day's, so amounts of refunds are zero here. */
export function orderRecord(order: Order): StatementRecord {
  const { currency, total } = order.request.amount;
  return {
    ...named(order),
    transaction_time: timeOf(order.paid_at ?? order.created_at),
    trade_state: "SUCCESS",
    fee: decimal(order.fee, SETTLEMENT_CURRENCY),
    total: decimal(total, currency),
    payer_total: decimal(order.payer_total, order.payer_currency),
    settlement_total: decimal(order.settle_total, SETTLEMENT_CURRENCY),
    refund: decimal(0, currency),
    payer_refund: decimal(0, order.payer_currency),
    settlement_refund: decimal(0, SETTLEMENT_CURRENCY),
  };
}

/** The line of a refund. The refunded part of the fee is negative. */
export function refundRecord(refund: Refund, order: Order): StatementRecord {
  const { currency } = order.request.amount;
  const rate = rateOf(order);
  return {
    ...named(order),
    transaction_time: timeOf(refund.created_at),
    trade_state: "REFUND",
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    refund_type: "ORIGINAL",
    refund_status: refund.status,
    fee: decimal(-refund.fee_refund, SETTLEMENT_CURRENCY),
    total: decimal(0, currency),
    payer_total: decimal(0, order.payer_currency),
    settlement_total: decimal(0, SETTLEMENT_CURRENCY),
    refund_exchange_rate: rate,
    refund: decimal(refund.refund, currency),
    payer_refund_currency: order.payer_currency,
    payer_refund: decimal(refund.payer_refund, order.payer_currency),
    settlement_refund_currency: SETTLEMENT_CURRENCY,
    settlement_refund: decimal(refund.settle_refund, SETTLEMENT_CURRENCY),
  };
}

/** The columns that payments and refunds of an order share. */
function named(order: Order): StatementRecord {
  const { request, mchid, sub_mchid } = order;
  return {
    appid: request.appid ?? request.sp_appid ?? "",
    mchid,
    sub_mchid,
    device_id: request.scene_info?.device_id ?? "",
    transaction_id: order.transaction_id,
    out_trade_no: order.out_trade_no,
    openid: order.openid,
    trade_type: "AUTH",
    bank_type: order.bank_type ?? "",
    description: request.description,
    attach: request.attach ?? "",
    fee_rate: `${(FEE_RATE / 100).toFixed(2)}%`,
    currency: request.amount.currency,
    payer_currency: order.payer_currency,
    settlement_currency: SETTLEMENT_CURRENCY,
    exchange_rate: rateOf(order),
  };
}

function rateOf({ rate }: Order): string {
  return (rate / 100_000_000).toFixed(8);
}

/** Beijing time, without an offset. */
function timeOf(milliseconds: number): string {
  return platformTime(milliseconds).slice(0, 19).replace("T", " ");
}

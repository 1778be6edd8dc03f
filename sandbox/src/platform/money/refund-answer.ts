import type { components } from "../../../../generated/types.js";
import { platformTime } from "../../rfc3339.js";
import type { AnswerOf } from "../../spec/operation-types.js";
import type { Order } from "../../state/order.js";
import type { Refund } from "../../state/refund.js";
import { exchangeRate } from "./order-answer.js";
import { BALANCE } from "./wallet.js";

type Notice = components["schemas"]["CommonRefundNotice"] | components["schemas"]["InstitutionalRefundNotice"];

/** A refund with its order and the account that gets the money. */
export interface RefundOfOrder {
  refund: Refund;
  order: Order;
  account: string;
}

/** A refund as the answer to `createRefund`. */
export function acceptedRefund({ refund, order }: RefundOfOrder): AnswerOf<"createRefund"> {
  const { refund_id: id, out_refund_no, created_at } = refund;
  return { id, out_refund_no, create_time: platformTime(created_at), amount: amounts(refund, order) };
}

/** A refund as the answer to a query. */
export function refundAnswer(found: RefundOfOrder): AnswerOf<"getRefund"> {
  const { transaction_id, out_trade_no } = found.order;
  return { ...listedRefund(found), transaction_id, out_trade_no };
}

/** A refund in the list of an order's refunds. */
export function listedRefund({ refund, order, account }: RefundOfOrder) {
  return {
    ...acceptedRefund({ refund, order, account }),
    status: refund.status,
    channel: "ORIGINAL",
    recv_account: account,
    fund_source: sourceOf(refund),
    ...successTime(refund),
  };
}

const STATUS_OF_NOTICE = { SUCCESS: "SUCCESS", REFUNDCLOSE: "CLOSED", ABNORMAL: "ABNORMAL" } as const;

/** A finished refund as the resource of a notification, before encryption. */
export function refundNotice({ refund, order, account }: RefundOfOrder): Notice {
  const { mchid, sub_mchid, refund_id, out_refund_no, status } = refund;
  if (status === "PROCESSING") throw new Error(`the refund ${refund_id} has not ended`);
  const { total } = order.request.amount;
  const common = {
    transaction_id: order.transaction_id,
    out_trade_no: order.out_trade_no,
    refund_id,
    out_refund_no,
    refund_status: STATUS_OF_NOTICE[status],
    ...successTime(refund),
    recv_account: account,
    fund_source: sourceOf(refund),
    amount: { total, payer_total: order.payer_total, ...amounts(refund, order) },
  };
  return sub_mchid === "" ? { mchid, ...common } : { sp_mchid: mchid, sub_mchid, ...common };
}

function amounts({ refund, payer_refund }: Refund, order: Order) {
  const { currency } = order.request.amount;
  return { refund, currency, payer_refund, payer_currency: order.payer_currency, ...exchangeRate(order) };
}

function successTime({ status, finished_at }: Refund) {
  return status === "SUCCESS" && finished_at !== null ? { success_time: platformTime(finished_at) } : {};
}

function sourceOf({ request }: Refund): string {
  return request.source ?? "REFUND_SOURCE_UNSETTLED_FUNDS";
}

/** The name of the account that gets the money. */
export function accountOf(
  order: Order,
  cards: readonly { bank_type: string; name: string; ends_in: string }[],
): string {
  const card = order.bank_type === BALANCE ? undefined : cards.find(({ bank_type }) => bank_type === order.bank_type);
  return card ? `${card.name} ${card.ends_in}` : "Balance";
}

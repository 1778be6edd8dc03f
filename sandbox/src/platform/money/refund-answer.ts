import type { components } from "../../../../generated/types.js";
import { platformTime } from "../../rfc3339.js";
import type { AnswerOf } from "../../spec/operation-types.js";
import type { Order } from "../../state/order.js";
import type { Refund } from "../../state/refund.js";
import { exchangeRate } from "./order-answer.js";
import { BALANCE } from "./purse.js";

type Notice = components["schemas"]["CommonRefundNotice"] | components["schemas"]["InstitutionalRefundNotice"];

/** A refund, the order that it gives back, and where the money goes. */
export interface RefundOfOrder {
  refund: Refund;
  order: Order;
  account: string;
}

/** What the request that made it is answered. */
export function acceptedRefund({ refund, order }: RefundOfOrder): AnswerOf<"createRefund"> {
  const { refund_id: id, out_refund_no, created_at } = refund;
  return { id, out_refund_no, create_time: platformTime(created_at), amount: amounts(refund, order) };
}

/** What a query says about it. */
export function refundAnswer(found: RefundOfOrder): AnswerOf<"getRefund"> {
  const { transaction_id, out_trade_no } = found.order;
  return { ...listedRefund(found), transaction_id, out_trade_no };
}

/** What the list of an order says about it. */
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

/** What a notification says about a refund that has come to its end, before it is encrypted. */
export function refundNotice({ refund, order, account }: RefundOfOrder): Notice {
  const { mchid, sub_mchid, refund_id, out_refund_no, status } = refund;
  if (status === "PROCESSING") throw new Error(`the refund ${refund_id} is under way`);
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

/** How the account is called that the money goes back to. */
export function accountOf(
  order: Order,
  cards: readonly { bank_type: string; name: string; ends_in: string }[],
): string {
  const card = order.bank_type === BALANCE ? undefined : cards.find(({ bank_type }) => bank_type === order.bank_type);
  return card ? `${card.name} ${card.ends_in}` : "Balance";
}

import { platformTime } from "../../rfc3339.js";
import type { AnswerOf } from "../../spec/operation-types.js";
import type { Order, TradeState } from "../../state/order.js";
import { inLanguage, type Text } from "../../text.js";

type Transaction = AnswerOf<"getTransaction">;

const DESCRIPTIONS: Record<TradeState, Text> = {
  SUCCESS: { en: "Paid", zh: "支付成功" },
  REFUND: { en: "Refunded", zh: "转入退款" },
  NOTPAY: { en: "Not paid", zh: "未支付" },
  USERPAYING: { en: "The user is paying", zh: "用户支付中" },
  CLOSED: { en: "Closed", zh: "已关闭" },
  PAYERROR: { en: "The payment failed", zh: "支付失败" },
};

/** An order as the answer to deductions and queries. An unpaid order has no fields of a payment. */
export function orderAnswer(order: Order, language: string | undefined): Transaction {
  const { merchant_category_code } = order.request;
  return { ...orderNotice(order, language), merchant_category_code };
}

/** A payment as the resource of a notification, before encryption. */
export function orderNotice(order: Order, language?: string): Transaction {
  const { mchid, request, openid, trade_state, bank_type, paid_at } = order;
  const isCommon = request.appid !== undefined;
  return {
    ...(isCommon
      ? { mchid, appid: request.appid }
      : {
          sp_mchid: mchid,
          sub_mchid: order.sub_mchid,
          sp_appid: request.sp_appid,
          ...(request.sub_appid !== undefined && { sub_appid: request.sub_appid }),
        }),
    out_trade_no: order.out_trade_no,
    transaction_id: order.transaction_id,
    trade_type: "AUTH",
    trade_state,
    trade_state_desc: inLanguage(DESCRIPTIONS[trade_state], language),
    ...(request.attach !== undefined && { attach: request.attach }),
    ...(bank_type !== null && { bank_type }),
    ...(paid_at !== null && {
      success_time: platformTime(paid_at),
      payer: isCommon ? { openid } : { sp_openid: openid },
    }),
    amount: orderAmounts(order),
  };
}

/** The amount of the order, and the paid amount after the payment. */
export function orderAmounts(order: Order): NonNullable<Transaction["amount"]> {
  const { request, payer_total, payer_currency, paid_at } = order;
  const { total, currency } = request.amount;
  return { total, currency, ...(paid_at !== null && { payer_total, payer_currency, ...exchangeRate(order) }) };
}

/** The exchange rate, when the payment is in another currency than the order. */
export function exchangeRate({ request, payer_currency, rate }: Order) {
  if (request.amount.currency === payer_currency) return {};
  return { exchange_rate: { type: "USERPAYMENT_RATE", rate } };
}

import type { Refusal } from "../refusal.js";

/** For most of these, the platform's code is not documented (DECISIONS D45). */
type Reasons = Readonly<Record<string, Refusal>>;

export const ORDER_REFUSALS = {
  cardLocked: {
    code: "USER_ACCOUNT_ABNORMAL",
    message: {
      en: "The security lock of the user's card refuses the payment: the user must call the bank",
      zh: "用户银行卡已开启安全锁，请用户联系发卡行",
    },
  },
  notEnough: {
    code: "NOT_ENOUGH",
    message: {
      en: "The user does not have enough money: neither the balance nor any card can pay the whole amount",
      zh: "用户余额不足，零钱和银行卡均无法支付全部金额",
    },
  },
  numberUsed: {
    code: "OUT_TRADE_NO_USED",
    message: {
      en: "The out_trade_no was used for an order with other parameters",
      zh: "商户订单号已用于其他参数的订单",
    },
    detail: { field: "/body/out_trade_no", issue: "used with other parameters", location: "body" },
  },
  paid: { code: "ORDER_PAID", message: { en: "The order is paid", zh: "订单已支付" } },
  closed: { code: "ORDER_CLOSED", message: { en: "The order is closed", zh: "订单已关闭" } },
  failed: {
    code: "ORDER_CLOSED",
    message: {
      en: "The payment of this order failed: charge with a new out_trade_no",
      zh: "该订单支付失败，请换单号重新扣款",
    },
  },
  notExist: { code: "ORDER_NOT_EXIST", message: { en: "The order does not exist", zh: "订单不存在" } },
  notFound: { code: "NOT_FOUND", message: { en: "The order does not exist", zh: "订单不存在" } },
} as const satisfies Reasons;

export const REFUND_REFUSALS = {
  notExist: { code: "ORDER_NOT_EXIST", message: { en: "The refund does not exist", zh: "退款单不存在" } },
  numberUsed: {
    code: "OUT_REFUND_NO_USED",
    message: {
      en: "The out_refund_no was used for a refund with other parameters",
      zh: "商户退款单号已用于其他参数的退款",
    },
    detail: { field: "/body/out_refund_no", issue: "used with other parameters", location: "body" },
  },
  notPaid: {
    code: "INVALID_REQUEST",
    message: { en: "The order is not paid, so it cannot be refunded", zh: "订单未支付，无法退款" },
  },
  tooOld: {
    code: "INVALID_REQUEST",
    message: { en: "The order was paid more than a year ago", zh: "订单支付已超过一年，无法退款" },
  },
  tooMany: {
    code: "INVALID_REQUEST",
    message: { en: "The order has 50 refunds already", zh: "该订单退款次数已达 50 次" },
  },
  tooSoon: {
    code: "FREQUENCY_LIMITED",
    message: {
      en: "The last refund of this order is less than a minute old: wait, then send the same request again",
      zh: "距该订单上一次退款不足一分钟，请稍后以相同参数重试",
    },
  },
  rechargeNotEnough: {
    code: "NOT_ENOUGH",
    message: { en: "The recharge balance is too small", zh: "充值余额不足" },
  },
} as const satisfies Reasons;

/** A contract can have one unfinished order only. */
export function unfinishedOrder(outTradeNo: string): Refusal {
  return {
    code: "INVALID_REQUEST",
    message: {
      en: `The order ${outTradeNo} of this contract is not finished yet: query it, or reverse it`,
      zh: `该协议下的订单 ${outTradeNo} 尚未完成，请查询或撤销该订单`,
    },
  };
}

/** A wrong field of the amount. */
export function wrongAmount(name: string, value: unknown, message: Refusal["message"]): Refusal {
  return {
    code: "PARAM_ERROR",
    message: {
      en: `Parameter error at /body/amount/${name}: ${message.en}`,
      zh: `参数错误，位置 /body/amount/${name}：${message.zh}`,
    },
    detail: { field: `/body/amount/${name}`, value, issue: message.en, location: "body" },
  };
}

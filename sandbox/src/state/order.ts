import type { RequestOf } from "../spec/operation-types.js";

export type TradeState = "SUCCESS" | "REFUND" | "NOTPAY" | "USERPAYING" | "CLOSED" | "PAYERROR";

/** A stored order. Amounts are in the smallest unit of their currency. */
export interface Order {
  transaction_id: string;
  mchid: string;
  /** Empty in common mode. */
  sub_mchid: string;
  out_trade_no: string;
  contract_id: string;
  /** The user who pays. */
  openid: string;
  /** The body of the request. */
  request: RequestOf<"createTransaction">;
  trade_state: TradeState;
  /** What the user pays, converted with `rate`. */
  payer_total: number;
  payer_currency: WalletCurrency;
  /** From the order's currency to the payer's currency, times 10^8. */
  rate: number;
  /** The amount in the settlement currency, and WeChat Pay's fee in it. */
  settle_total: number;
  fee: number;
  /** The bank of the payment, or `CFT` for the balance; `null`: not paid. */
  bank_type: string | null;
  created_at: number;
  /** From this time on, queries find the order. */
  visible_at: number;
  paid_at: number | null;
}

/** The currency of a mainland or a Hong Kong wallet. */
export type WalletCurrency = "CNY" | "HKD";

/** Unique for each order. */
export type OrderKey = Pick<Order, "mchid" | "sub_mchid" | "out_trade_no">;

export type Payment = Pick<Order, "bank_type" | "paid_at">;

import type { RequestOf } from "../spec/operation-types.js";

export type TradeState = "SUCCESS" | "REFUND" | "NOTPAY" | "USERPAYING" | "CLOSED" | "PAYERROR";

/** An order, as the platform keeps it. Amounts are in the smallest unit of their currency. */
export interface Order {
  transaction_id: string;
  mchid: string;
  /** Empty in common mode. */
  sub_mchid: string;
  out_trade_no: string;
  contract_id: string;
  /** Whose wallet pays. */
  openid: string;
  /** The body of the request that made it. */
  request: RequestOf<"createTransaction">;
  trade_state: TradeState;
  /** What the user pays, by the rate of the payment. */
  payer_total: number;
  payer_currency: WalletCurrency;
  /** From the order's currency to the payer's, times 10^8. */
  rate: number;
  /** What the merchant is settled with, in the currency of settlement, and what of it is WeChat Pay's. */
  settle_total: number;
  fee: number;
  /** The bank that paid, or `CFT` for the balance; `null`: not paid. */
  bank_type: string | null;
  created_at: number;
  /** From when on queries see it. */
  visible_at: number;
  paid_at: number | null;
}

/** What a wallet holds: money of the mainland or of Hong Kong. */
export type WalletCurrency = "CNY" | "HKD";

/** Whose numbers must not repeat: those of one merchant. */
export type OrderKey = Pick<Order, "mchid" | "sub_mchid" | "out_trade_no">;

/** How an order was paid. */
export type Payment = Pick<Order, "bank_type" | "paid_at">;

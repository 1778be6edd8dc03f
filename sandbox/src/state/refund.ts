import type { RequestOf } from "../spec/operation-types.js";

export type RefundStatus = "PROCESSING" | "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL";

/** A refund, as the platform keeps it. Amounts are in the smallest unit of their currency. */
export interface Refund {
  refund_id: string;
  mchid: string;
  /** Empty in common mode. */
  sub_mchid: string;
  out_refund_no: string;
  transaction_id: string;
  /** The body of the request that made it. */
  request: RequestOf<"createRefund">;
  status: RefundStatus;
  /** In the order's currency. */
  refund: number;
  /** In the payer's. */
  payer_refund: number;
  /** In the currency of settlement: what is taken back from the merchant, and the part of the fee that comes back. */
  settle_refund: number;
  fee_refund: number;
  /** What it took from the recharge balance, in that balance's currency; 0 when it was paid from what is not paid out yet. */
  recharge: number;
  created_at: number;
  /** When it came to its end, whichever that is. */
  finished_at: number | null;
}

/** Whose numbers must not repeat: those of one merchant. */
export type RefundKey = Pick<Refund, "mchid" | "sub_mchid" | "out_refund_no">;

import type { RequestOf } from "../spec/operation-types.js";

export type RefundStatus = "PROCESSING" | "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL";

/** A stored refund. Amounts are in the smallest unit of their currency. */
export interface Refund {
  refund_id: string;
  mchid: string;
  /** Empty in common mode. */
  sub_mchid: string;
  out_refund_no: string;
  transaction_id: string;
  /** The body of the request. */
  request: RequestOf<"createRefund">;
  status: RefundStatus;
  /** In the order's currency. */
  refund: number;
  /** In the payer's currency. */
  payer_refund: number;
  /** In the settlement currency: the amount that the merchant returns, and the refunded part of the fee. */
  settle_refund: number;
  fee_refund: number;
  /** The amount from the recharge balance, in the settlement currency; 0 when it was paid from unsettled funds. */
  recharge: number;
  created_at: number;
  /** When it ended, with any status. */
  finished_at: number | null;
}

/** Unique for each refund. */
export type RefundKey = Pick<Refund, "mchid" | "sub_mchid" | "out_refund_no">;

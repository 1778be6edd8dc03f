import type { OrderView, RefundView } from "../../src/views.js";
import type { Tone } from "./tag.js";

export const ORDER_TONE: Record<OrderView["trade_state"], Tone> = {
  SUCCESS: "good",
  REFUND: "warn",
  NOTPAY: "info",
  USERPAYING: "info",
  CLOSED: "quiet",
  PAYERROR: "bad",
};

export const REFUND_TONE: Record<RefundView["status"], Tone> = {
  PROCESSING: "info",
  SUCCESS: "good",
  REFUNDCLOSE: "quiet",
  ABNORMAL: "bad",
};

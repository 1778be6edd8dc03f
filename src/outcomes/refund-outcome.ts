import type { WechatPayApiError } from "../errors.js";
import type { AcceptedRefund, Refund } from "../operations/answers.js";

/** The user has the money. */
export interface PaidRefund {
  status: "refunded";
  refund: Refund;
}

/** WeChat Pay took it over. Whether the user gets the money is told by a `REFUND.*` notification, or by asking again. */
export interface TakenRefund {
  status: "accepted";
  refund: AcceptedRefund | Refund;
}

/** The user's card or account cannot take the money. Handle it in the merchant platform; it may still succeed. */
export interface AbnormalRefund {
  status: "abnormal";
  refund: Refund;
}

/** Nothing was given back yet. Call again later with the same request, under the same number. */
export interface WaitingRefund {
  status: "waiting";
  /** The code of the refusal, such as `NOT_ENOUGH`. */
  reason: string;
  error: WechatPayApiError;
}

/** Nothing was given back, and will not be under this number. */
export interface FailedRefund {
  status: "failed";
  /** The code of the refusal, or `REFUNDCLOSE`. */
  reason: string;
  /** The refund, when there is one. */
  refund?: Refund;
  /** The refusal, when there was one; its `solution` says what to do. */
  error?: WechatPayApiError;
}

/** Whether it was taken is not known. Call again later with the same request; never under another number. */
export interface UnknownRefund {
  status: "unknown";
  out_refund_no: string;
  /** When it was sent last, RFC 3339. Keep it, and give it as `sentAt` when you call again. */
  sent_at?: string;
  /** Why it is not known. */
  error: unknown;
}

/** How a refund went, for certain; or that this is not known yet. */
export type RefundOutcome = PaidRefund | TakenRefund | AbnormalRefund | WaitingRefund | FailedRefund | UnknownRefund;

/** What a refund says about it. */
export function outcomeOfRefund(refund: Refund): RefundOutcome {
  switch (refund.status) {
    case "SUCCESS":
      return { status: "refunded", refund };
    case "REFUNDCLOSE":
    case "CLOSED":
      return { status: "failed", reason: refund.status, refund };
    case "ABNORMAL":
      return { status: "abnormal", refund };
    default:
      return { status: "accepted", refund };
  }
}

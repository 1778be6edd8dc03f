import type { WechatPayApiError } from "../errors.js";
import type { AcceptedRefund, Refund } from "../operations/answers.js";

/**
 * The user has the money.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.refund(request);
 * if (outcome.status === "refunded") console.log(outcome.refund.out_refund_no);
 * ```
 */
export interface PaidRefund {
  status: "refunded";
  refund: Refund;
}

/**
 * WeChat Pay accepted the refund. A `REFUND.*` notification or a later query says whether the user gets the money.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.refund(request);
 * if (outcome.status === "accepted") console.log(outcome.refund.out_refund_no);
 * ```
 */
export interface TakenRefund {
  status: "accepted";
  refund: AcceptedRefund | Refund;
}

/**
 * The user's card or account cannot receive the money. Handle it in the merchant platform; it may still succeed.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.refund(request);
 * if (outcome.status === "abnormal") console.error(outcome.refund.out_refund_no);
 * ```
 */
export interface AbnormalRefund {
  status: "abnormal";
  refund: Refund;
}

/**
 * Nothing was refunded yet. Call again later with the same request and the same number.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.refund(request);
 * if (outcome.status === "waiting") console.log(outcome.reason); // NOT_ENOUGH
 * ```
 */
export interface WaitingRefund {
  status: "waiting";
  /** The code of the refusal, such as `NOT_ENOUGH`. */
  reason: string;
  error: WechatPayApiError;
}

/**
 * Nothing was refunded, and nothing will be with this number.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.refund(request);
 * if (outcome.status === "failed") console.log(outcome.reason, outcome.error?.solution);
 * ```
 */
export interface FailedRefund {
  status: "failed";
  /** The code of the refusal, or `REFUNDCLOSE`. */
  reason: string;
  /** The refund, when there is one. */
  refund?: Refund;
  /** The refusal, when there was one; its `solution` says what to do. */
  error?: WechatPayApiError;
}

/**
 * It is unknown whether WeChat Pay accepted the refund. Call again later with the same request, never with another number.
 *
 * @example
 * ```ts
 * const outcome = await wechatpay.refund(request);
 * if (outcome.status === "unknown") await keep(outcome.out_refund_no, outcome.sent_at);
 * ```
 */
export interface UnknownRefund {
  status: "unknown";
  out_refund_no: string;
  /** When the refund was last sent, RFC 3339. Keep it, and give it as `sentAt` when you call again. */
  sent_at?: string;
  /** Why the outcome is unknown. */
  error: unknown;
}

/**
 * The outcome of a refund: certain, or `unknown`.
 *
 * @example
 * ```ts
 * const outcome: RefundOutcome = await wechatpay.refund(request);
 * ```
 */
export type RefundOutcome = PaidRefund | TakenRefund | AbnormalRefund | WaitingRefund | FailedRefund | UnknownRefund;

/** The outcome that a refund shows. */
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

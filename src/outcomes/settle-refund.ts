import { WechatPayTimeoutError, WechatPayVerificationError } from "../errors.js";
import type { RequestOptions } from "../http/send-request.js";
import type { AcceptedRefund, Refund } from "../operations/answers.js";
import { isNotFound, isRefusal, isTooMuch, wasNotSent } from "./knowledge.js";
import { waitAgain } from "./patience.js";
import { outcomeOfRefund, type RefundOutcome } from "./refund-outcome.js";
import type { Time } from "./time.js";

/** The calls about one refund. */
export interface RefundCalls {
  out_refund_no: string;
  /** What is given back. */
  amount: { refund?: number | undefined };
  send(limits: RequestOptions): Promise<AcceptedRefund>;
  query(limits: RequestOptions): Promise<Refund>;
}

/** A refusal after which the same request can succeed. */
const LATER = ["NOT_ENOUGH", "BIZERR_NEED_RETRY"];

/**
 * Gives back, and tries until the outcome is certain or the time is up: requests with one number refund once, so the same
 * request is sent again.
 *
 * @throws what nothing was sent because of.
 */
export async function settleRefund(calls: RefundCalls, { world, endsAt, limits }: Time): Promise<RefundOutcome> {
  const { out_refund_no, amount } = calls;
  const startedAt = world.elapsed();
  let mayBeTaken = false;
  let last: unknown;
  for (let count = 0; ; count++) {
    try {
      return { status: "accepted", refund: await calls.send(limits()) };
    } catch (error) {
      if (wasNotSent(error) && !mayBeTaken) throw error;
      last = error;
      const isCertain = isRefusal(error) && !mayBeTaken;
      const isForLater = isRefusal(error) && (isTooMuch(error) || LATER.includes(error.code));
      if (isCertain && isForLater) return { status: "waiting", reason: error.code, error };
      if (isCertain && error.code !== "OUT_REFUND_NO_USED") return { status: "failed", reason: error.code, error };
      mayBeTaken ||= !isRefusal(error) && !wasNotSent(error);
    }
    try {
      if (!(await waitAgain(world, count, endsAt))) break;
    } catch (aborted) {
      return { status: "unknown", out_refund_no, error: aborted };
    }
    try {
      const refund = await calls.query(limits());
      if (isOf(refund, amount)) return outcomeOfRefund(refund);
      const text = "the refund of this out_refund_no is of another amount: the number was used before";
      const error = new WechatPayVerificationError("RESPONSE_OF_ANOTHER_REQUEST", text);
      return { status: "unknown", out_refund_no, error };
    } catch (error) {
      if (!isNotFound(error)) last ??= error;
    }
  }
  return { status: "unknown", out_refund_no, error: last ?? new WechatPayTimeoutError(endsAt - startedAt) };
}

function isOf(refund: Refund, { refund: asked }: RefundCalls["amount"]): boolean {
  const told = refund.amount?.refund;
  return told === undefined || asked === undefined || String(told) === String(asked);
}

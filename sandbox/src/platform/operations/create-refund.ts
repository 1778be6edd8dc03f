import { refundOutcome } from "../money/outcome.js";
import { acceptedRefund } from "../money/refund-answer.js";
import type { Handler } from "./handler.js";

/** Accepts a refund of a caller's order. A notification reports its end. */
export const createRefund: Handler<"createRefund"> = ({ merchant, request, deductions, refunds, faults }) => {
  const { mchid } = merchant;
  const order = deductions.find({ mchid, sub_mchid: request.sub_mchid }, request);
  const taken = refunds.refund(merchant, request, order, refundOutcome(faults));
  return "refusal" in taken ? taken : { body: acceptedRefund(taken) };
};

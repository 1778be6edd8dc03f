import { refundOutcome } from "../money/outcome.js";
import { acceptedRefund } from "../money/refund-answer.js";
import type { Handler } from "./handler.js";

/** Takes a refund of an order of the caller over; how it ends is told later. */
export const createRefund: Handler<"createRefund"> = ({ merchant, request, deductions, refunds, faults }) => {
  const { mchid } = merchant;
  const order = deductions.find({ mchid, sub_mchid: request.sub_mchid }, request);
  const taken = refunds.refund(merchant, request, order, refundOutcome(faults));
  return "refusal" in taken ? taken : { body: acceptedRefund(taken) };
};

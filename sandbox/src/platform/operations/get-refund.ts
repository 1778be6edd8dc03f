import { refundAnswer } from "../money/refund-answer.js";
import { REFUND_REFUSALS } from "../money/refusals.js";
import type { Handler } from "./handler.js";

/** Finds a refund of the caller by its refund_id. */
export const getRefund: Handler<"getRefund"> = ({ merchant, request, refunds }) => {
  const { sub_mchid, refund_id } = request;
  const found = refunds.find({ mchid: merchant.mchid, sub_mchid }, { refund_id });
  return found ? { body: refundAnswer(found) } : { refusal: REFUND_REFUSALS.notExist };
};

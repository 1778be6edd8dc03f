import { refundAnswer } from "../money/refund-answer.js";
import { REFUND_REFUSALS } from "../money/refusals.js";
import type { Handler } from "./handler.js";

export const getRefund: Handler<"getRefund"> = ({ merchant, request, refunds }) => {
  const { sub_mchid, refund_id } = request;
  const found = refunds.find({ mchid: merchant.mchid, sub_mchid }, { refund_id });
  return found ? { body: refundAnswer(found) } : { refusal: REFUND_REFUSALS.notExist };
};

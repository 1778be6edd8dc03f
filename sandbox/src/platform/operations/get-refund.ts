import { refundAnswer } from "../money/refund-answer.js";
import { REFUND_REFUSALS } from "../money/refusals.js";
import type { Handler } from "./handler.js";

/** Tells a refund of the caller by WeChat Pay's number. */
export const getRefund: Handler<"getRefund"> = ({ merchant, request, refunds }) => {
  const { sub_mchid, refund_id } = request;
  const found = refunds.find({ mchid: merchant.mchid, sub_mchid }, { refund_id });
  return found ? { body: refundAnswer(found) } : { refusal: REFUND_REFUSALS.notExist };
};

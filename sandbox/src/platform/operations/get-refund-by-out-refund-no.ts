import { refundAnswer } from "../money/refund-answer.js";
import { REFUND_REFUSALS } from "../money/refusals.js";
import type { Handler } from "./handler.js";

export const getRefundByOutRefundNo: Handler<"getRefundByOutRefundNo"> = ({ merchant, request, refunds }) => {
  const { sub_mchid, out_refund_no } = request;
  const found = refunds.find({ mchid: merchant.mchid, sub_mchid }, { out_refund_no });
  return found ? { body: refundAnswer(found) } : { refusal: REFUND_REFUSALS.notExist };
};

import { orderAnswer } from "../money/order-answer.js";
import { ORDER_REFUSALS } from "../money/refusals.js";
import type { Handler } from "./handler.js";

export const getTransaction: Handler<"getTransaction"> = ({ merchant, request, deductions, language }) => {
  const { sub_mchid, transaction_id } = request;
  const order = deductions.find({ mchid: merchant.mchid, sub_mchid }, { transaction_id });
  return order ? { body: orderAnswer(order, language) } : { refusal: ORDER_REFUSALS.notExist };
};

import { orderAnswer } from "../money/order-answer.js";
import { ORDER_REFUSALS } from "../money/refusals.js";
import type { Handler } from "./handler.js";

export const getTransactionByOutTradeNo: Handler<"getTransactionByOutTradeNo"> = (call) => {
  const { merchant, request, deductions, language } = call;
  const { sub_mchid, out_trade_no } = request;
  const order = deductions.find({ mchid: merchant.mchid, sub_mchid }, { out_trade_no });
  return order ? { body: orderAnswer(order, language) } : { refusal: ORDER_REFUSALS.notExist };
};

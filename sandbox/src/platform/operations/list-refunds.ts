import { orderAmounts } from "../money/order-answer.js";
import { listedRefund } from "../money/refund-answer.js";
import { ORDER_REFUSALS } from "../money/refusals.js";
import type { Handler } from "./handler.js";

/** Lists the refunds of a caller's order, oldest first. */
export const listRefunds: Handler<"listRefunds"> = ({ merchant, request, deductions, refunds }) => {
  const { mchid } = merchant;
  const { sub_mchid, offset, count } = request;
  const order = deductions.find({ mchid, sub_mchid }, request);
  if (!order) return { refusal: ORDER_REFUSALS.notExist };
  const all = refunds.ofOrder(order);
  const data = all.slice(offset, offset + count).map(listedRefund);
  return {
    body: {
      id: order.transaction_id,
      ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
      out_trade_no: order.out_trade_no,
      amount: orderAmounts(order),
      total_num: all.length,
      current_total_num: data.length,
      data,
    },
  };
};

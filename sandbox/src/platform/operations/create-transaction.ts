import { orderAnswer } from "../money/order-answer.js";
import { deductionOutcome } from "../money/outcome.js";
import type { Handler } from "./handler.js";

/** Charges a user by a contract of the caller, once for each out_trade_no. */
export const createTransaction: Handler<"createTransaction"> = (call) => {
  const { merchant, request, platform, deductions, faults, language } = call;
  const ordered = deductions.deduct(
    merchant,
    request,
    platform.contractById(merchant, request),
    deductionOutcome(faults),
  );
  return ordered.refusal ? { refusal: ordered.refusal } : { body: orderAnswer(ordered.order, language) };
};

import { orderAnswer } from "../money/order-answer.js";
import { deductionOutcome } from "../money/outcome.js";
import type { Handler } from "./handler.js";

/** Charges a user by a contract of the caller. A number that has made an order already makes no other. */
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

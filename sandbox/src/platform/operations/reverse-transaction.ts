import { orderKey } from "../money/deductions.js";
import { type Handler, NO_CONTENT } from "./handler.js";

/** Closes an unpaid order of the caller. */
export const reverseTransaction: Handler<"reverseTransaction"> = ({ merchant, request, deductions }) =>
  deductions.reverse(orderKey(merchant.mchid, request)) ?? NO_CONTENT;

import { GET_TRANSACTION_BY_OUT_TRADE_NO } from "../../generated/operations.js";
import type { Connection } from "../connection.js";
import { call } from "../operations/call.js";
import { reverseTransaction } from "../operations/reverse-transaction.js";
import type { OrderCalls } from "./settle-deduction.js";

/** The calls that settle a deduction. */
export function callsOf(
  connection: Connection,
  { out_trade_no, sub_mchid }: { out_trade_no: string; sub_mchid?: string | undefined },
  close: boolean,
): Pick<OrderCalls, "out_trade_no" | "query" | "close"> {
  const order = sub_mchid === undefined ? { out_trade_no } : { out_trade_no, sub_mchid };
  return {
    out_trade_no,
    query: (limits, onSend) => call(connection, GET_TRANSACTION_BY_OUT_TRADE_NO, order, limits, onSend),
    close: close ? (limits) => reverseTransaction(connection, order, limits) : undefined,
  };
}

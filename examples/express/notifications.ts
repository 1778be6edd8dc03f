import type { NotificationEvent } from "wechatpay-global";
import { bookPaid } from "./charges.js";
import { db, write } from "./database.js";

/** The first charge, with its number, is written in the same transaction as the contract. */
const signed = db.transaction((code: string, contract_id: string): void => {
  const isNew = "out_contract_code = ? AND state = 'signing'"; // not known already, and its end did not come first
  if (write(`UPDATE contracts SET state = 'signed', contract_id = ? WHERE ${isNew}`, contract_id, code) === 0) return;
  const columns = "out_trade_no, out_contract_code, total, currency";
  write(`INSERT INTO charges (${columns}) VALUES (?, ?, 888, 'HKD')`, `${code}-1`, code);
});

export function onEvent({ event_type, resource }: NotificationEvent): void {
  if (event_type === "PAPAY.SIGN") signed(resource.out_contract_code ?? "", resource.contract_id);
  if (event_type === "PAPAY.TERMINATE")
    write("UPDATE contracts SET state = 'ended' WHERE out_contract_code = ?", resource.out_contract_code ?? "");
  if (event_type === "TRANSACTION.SUCCESS")
    bookPaid(resource.out_trade_no, Number(resource.amount?.total), String(resource.amount?.currency));
}

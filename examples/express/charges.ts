import { db, write } from "./database.js";
import { appid, notify_url, wechatpay } from "./wechatpay.js";

interface Charge {
  out_trade_no: string;
  contract_id: string;
  total: number;
  currency: string;
  sent_at: string | null;
}

/** Books a payment. The answer and the notification both tell of it, in any order: only the first changes anything. */
export const bookPaid = db.transaction((out_trade_no: string, total: number, currency: string): void => {
  const isThis = "out_trade_no = ? AND total = ? AND currency = ? AND state <> 'paid'";
  if (write(`UPDATE charges SET state = 'paid' WHERE ${isThis}`, out_trade_no, total, currency) === 0) return;
  const code = "(SELECT out_contract_code FROM charges WHERE out_trade_no = ?)";
  write(`UPDATE contracts SET months_paid = months_paid + 1 WHERE out_contract_code = ${code}`, out_trade_no);
});

/** At the start: what is unknown is asked for at once. What a process was sending when it died may have been sent until now. */
export function takeUpInterrupted(): void {
  write("UPDATE charges SET try_at = 0 WHERE state = 'unknown'");
  write("UPDATE charges SET state = 'unknown', sent_at = ? WHERE state = 'sending'", new Date().toISOString());
}

/** Charges what is due, and takes up what is unknown. It may be called at any time. */
export async function chargeDue(signal: AbortSignal): Promise<void> {
  const due = db
    .prepare(
      `SELECT out_trade_no, contract_id, total, currency, sent_at FROM charges JOIN contracts USING (out_contract_code)
       WHERE charges.state IN ('due', 'unknown') AND try_at <= ?`,
    )
    .all(Date.now()) as Charge[];
  await Promise.all(due.map((charge) => settle(charge, signal)));
}

async function settle({ out_trade_no, contract_id, total, currency, sent_at }: Charge, signal: AbortSignal) {
  const set = (state: string, sentAt: string | null, reason: string | null = null) =>
    write(
      "UPDATE charges SET state = ?, sent_at = ?, reason = ?, try_at = ? WHERE out_trade_no = ? AND state <> 'paid'",
      ...[state, sentAt, reason, state === "sending" ? 0 : Date.now() + 60_000, out_trade_no],
    );
  // Before anything is sent. Nobody else takes it up now, and after a crash this row says that it may have been sent.
  set("sending", sent_at);
  const request = { appid, contract_id, out_trade_no, notify_url, amount: { total, currency } };
  const what = { description: "Example Music, one month", merchant_category_code: "5815" };
  try {
    // With sentAt it asks first, and charges only where that cannot charge twice.
    const outcome = await wechatpay.deduct({ ...request, ...what }, { sentAt: sent_at ?? undefined, signal });
    if (outcome.status === "paid") bookPaid(out_trade_no, total, currency);
    else if (outcome.status === "failed") set("failed", sent_at, outcome.reason);
    // Not a failure: the user may have been charged. No other number may be charged for it meanwhile.
    else set("unknown", outcome.sent_at ?? sent_at);
  } catch (error) {
    // Nothing was sent this time: a wrong key, a wrong field, or this process is ending.
    console.error(`${out_trade_no} was not sent:`, error);
    set(sent_at === null ? "due" : "unknown", sent_at);
  }
}

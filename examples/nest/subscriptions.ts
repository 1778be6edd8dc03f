import { randomBytes } from "node:crypto";
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from "@nestjs/common";
import Database from "libsql";
import { appHandoff, type NotificationEvent, type WechatPayClient } from "wechatpay-global";
import { appid, notify_url, plan_id, WECHATPAY } from "./wechatpay.js";

interface Row {
  out_contract_code: string;
  contract_id: string;
  /** Of the first month. `paid` and `failed` are final. */
  charge: "due" | "sending" | "unknown" | "paid" | "failed";
  sent_at: string | null;
}

const amount = { total: 888, currency: "HKD" };

/** SQLite, for one process. With several, use a database server, and lock a charge before you take it up. */
@Injectable()
export class Subscriptions implements OnApplicationBootstrap {
  readonly #db = new Database(process.env["DATABASE"] ?? "shop.db");
  readonly #wechatpay: WechatPayClient;

  constructor(@Inject(WECHATPAY) client: WechatPayClient) {
    this.#wechatpay = client;
    // FULL: what was written is on the disk before a charge is sent.
    this.#db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS subscriptions (out_contract_code TEXT PRIMARY KEY, user TEXT NOT NULL, contract_id TEXT,
        state TEXT NOT NULL DEFAULT 'signing', charge TEXT, sent_at TEXT, reason TEXT);`);
  }

  /** What a process was sending when it died, or was ended, may have been sent until now. */
  onApplicationBootstrap(): void {
    const now = new Date().toISOString();
    this.#write("SET charge = 'unknown', sent_at = ? WHERE charge = 'sending'", now);
    this.#chargeAll();
    setInterval(() => this.#chargeAll(), 60_000).unref();
  }

  async begin(user: string) {
    const code = randomBytes(12).toString("hex"); // with "-1" the number of a charge, which has at most 32 characters
    this.#db.prepare("INSERT INTO subscriptions (out_contract_code, user) VALUES (?, ?)").run(code, user);
    const contract = { out_contract_code: code, user_display_name: user, success_notify_url: notify_url };
    const { session_id } = await this.#wechatpay.createAppSigningSession({ appid, plan_id, ...contract });
    return { code, handoff: appHandoff(session_id) };
  }

  read(code: string): { state: string; months_paid: number } | undefined {
    const find = this.#db.prepare("SELECT state, charge FROM subscriptions WHERE out_contract_code = ?");
    const found = find.get(code) as { state: string; charge: string } | undefined;
    return found && { state: found.state, months_paid: found.charge === "paid" ? 1 : 0 };
  }

  onEvent({ event_type, resource }: NotificationEvent): void {
    const isIt = "WHERE out_contract_code = ?";
    if (event_type === "PAPAY.SIGN") {
      // Contract and charge in one step, which changes nothing when it is known already, or its end came first.
      const set = `SET state = 'signed', charge = 'due', contract_id = ? ${isIt} AND state = 'signing'`;
      this.#write(set, resource.contract_id, resource.out_contract_code ?? "");
      this.#chargeAll();
    }
    if (event_type === "PAPAY.TERMINATE") this.#write(`SET state = 'ended' ${isIt}`, resource.out_contract_code ?? "");
    if (event_type === "TRANSACTION.SUCCESS" && resource.amount?.total === amount.total)
      this.#set(resource.out_trade_no.split("-")[0] ?? "", "paid", null);
  }

  /** Charges what is due, and takes up what is unknown. */
  #chargeAll(): void {
    const due = this.#db.prepare("SELECT * FROM subscriptions WHERE charge IN ('due', 'unknown')").all() as Row[];
    for (const row of due) void this.#charge(row);
  }

  async #charge({ out_contract_code: code, contract_id, charge, sent_at }: Row): Promise<void> {
    // Before anything is sent. Nobody else takes it up now, and after a crash this row says that it may have been sent.
    this.#set(code, "sending", sent_at);
    const what = { description: "Example Music, one month", merchant_category_code: "5815", amount, notify_url };
    const request = { appid, contract_id, out_trade_no: `${code}-1`, ...what };
    try {
      // With sentAt it asks first, and charges only where that cannot charge twice.
      const outcome = await this.#wechatpay.deduct(request, { sentAt: sent_at ?? undefined });
      if (outcome.status === "paid") this.#set(code, "paid", sent_at);
      else if (outcome.status === "failed") this.#set(code, "failed", sent_at, outcome.reason);
      // Not a failure: the user may have been charged. No other number may be charged for it meanwhile.
      else this.#set(code, "unknown", outcome.sent_at ?? sent_at);
    } catch (error) {
      Logger.error(error); // nothing was sent this time: a wrong key, or a wrong field
      this.#set(code, charge, sent_at);
    }
  }

  /** Answer and notification both tell of a payment, in any order: what is paid stays paid. */
  #set(code: string, charge: Row["charge"], sentAt: string | null, reason: string | null = null): void {
    const isOpen = "WHERE out_contract_code = ? AND charge <> 'paid'";
    this.#write(`SET charge = ?, sent_at = ?, reason = ? ${isOpen}`, charge, sentAt, reason, code);
  }

  #write(change: string, ...values: (string | null)[]): void {
    this.#db.prepare(`UPDATE subscriptions ${change}`).run(...values);
  }
}

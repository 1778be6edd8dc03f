import type { Db } from "./database.js";
import type { Attempt, Delivery, EventType, Notification, NotificationState } from "./notification.js";
import { Search } from "./search.js";

/** Which notifications are meant. What is left out fits all. */
export type NotificationFilter = {
  [Name in "contract_id" | "out_contract_code" | "transaction_id" | "refund_id"]?: string | undefined;
} & { event_type?: EventType | undefined; state?: NotificationState | undefined };

export class Notifications {
  readonly #insert;
  readonly #update;
  readonly #count;
  readonly #held;
  readonly #lastAttempt;
  readonly #find;
  readonly #latest;
  readonly #due;
  readonly #next;
  readonly #byContract;
  readonly #insertAttempt;
  readonly #attempts;
  readonly #deliveries;
  readonly #search;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO notifications VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.#update = db.prepare("UPDATE notifications SET state = ?, next_attempt_at = ? WHERE id = ?");
    this.#count = db.prepare("UPDATE notifications SET scheduled = scheduled + 1 WHERE id = ?");
    this.#held = db.prepare("SELECT * FROM notifications WHERE state = 'HELD'");
    this.#lastAttempt = db.prepare("SELECT max(number) AS number FROM attempts WHERE notification_id = ?");
    this.#find = db.prepare("SELECT * FROM notifications WHERE id = ?");
    this.#latest = db.prepare("SELECT * FROM notifications ORDER BY created_at DESC, rowid DESC LIMIT ?");
    this.#due = db.prepare(
      "SELECT * FROM notifications WHERE next_attempt_at <= ? ORDER BY next_attempt_at, rowid LIMIT ?",
    );
    this.#next = db.prepare(
      "SELECT id, next_attempt_at FROM notifications WHERE next_attempt_at IS NOT NULL ORDER BY next_attempt_at, rowid LIMIT ?",
    );
    this.#byContract = db.prepare(
      "SELECT * FROM notifications WHERE contract_id = ? AND event_type = ? ORDER BY created_at DESC LIMIT 1",
    );
    this.#insertAttempt = db.prepare("INSERT INTO attempts VALUES (?, ?, ?)");
    this.#attempts = db.prepare("SELECT attempt FROM attempts WHERE notification_id = ? ORDER BY number");
    this.#deliveries = db.prepare(`
      SELECT n.id AS notification_id, n.event_type, a.attempt ->> '$.at' AS at, a.attempt ->> '$.status' AS status,
        a.attempt ->> '$.acknowledged' AS acknowledged, a.attempt ->> '$.fault' AS fault
      FROM notifications n JOIN attempts a ON a.notification_id = n.id
      WHERE n.contract_id = ? AND n.transaction_id IS NULL ORDER BY a.rowid`);
    this.#search = new Search<Notification>(db, "notifications", "created_at");
  }

  add(notification: Notification): void {
    const { id, contract_id, event_type, notify_url, plaintext, created_at } = notification;
    const { state, next_attempt_at, scheduled, transaction_id, refund_id } = notification;
    this.#insert.run(
      ...[id, contract_id, event_type, notify_url, plaintext, created_at],
      ...[state, next_attempt_at, scheduled, transaction_id, refund_id],
    );
  }

  setState(id: string, state: NotificationState, nextAttemptAt: number | null): void {
    this.#update.run(state, nextAttemptAt, id);
  }

  /** Counts a scheduled delivery. */
  countScheduled(id: string): void {
    this.#count.run(id);
  }

  /** Notifications without a target. */
  held(): Notification[] {
    return this.#held.all() as Notification[];
  }

  find(id: string): Notification | undefined {
    return this.#find.get(id) as Notification | undefined;
  }

  findByContract(contractId: string, eventType: EventType): Notification | undefined {
    return this.#byContract.get(contractId, eventType) as Notification | undefined;
  }

  /** The notifications that fit all conditions, newest first. */
  search(filter: NotificationFilter, limit: number): Notification[] {
    const { event_type, contract_id, out_contract_code, transaction_id, refund_id, state } = filter;
    return this.#search.run(
      [
        ["event_type = ?", event_type],
        ["contract_id = ?", contract_id],
        ["contract_id IN (SELECT contract_id FROM contracts WHERE out_contract_code = ?)", out_contract_code],
        ["transaction_id = ?", transaction_id],
        ["refund_id = ?", refund_id],
        ["state = ?", state],
      ],
      limit,
    );
  }

  /** Newest first. */
  latest(limit: number): Notification[] {
    return this.#latest.all(limit) as Notification[];
  }

  /** Notifications whose delivery is due, the longest overdue first. */
  due(now: number, limit: number): Notification[] {
    return this.#due.all(now, limit) as Notification[];
  }

  /** The next deliveries, including overdue ones: the first `count` and one more. */
  next(count: number): { id: string; next_attempt_at: number }[] {
    return this.#next.all(count + 1) as { id: string; next_attempt_at: number }[];
  }

  /** The number of the last delivery; 0 before the first. */
  lastAttempt(id: string): number {
    return (this.#lastAttempt.get(id) as { number: number | null }).number ?? 0;
  }

  addAttempt(id: string, attempt: Attempt): void {
    this.#insertAttempt.run(id, attempt.number, JSON.stringify(attempt));
  }

  attempts(id: string): Attempt[] {
    return (this.#attempts.all(id) as { attempt: string }[]).map(({ attempt }) => JSON.parse(attempt));
  }

  /** The deliveries about a contract, without its payments and refunds, oldest first. */
  deliveries(contractId: string): Delivery[] {
    const rows = this.#deliveries.all(contractId) as (Omit<Delivery, "acknowledged"> & { acknowledged: number })[];
    return rows.map((row) => ({ ...row, acknowledged: row.acknowledged === 1 }));
  }
}

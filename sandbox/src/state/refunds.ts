import type { Db } from "./database.js";
import { plainRow } from "./plain-row.js";
import type { Refund, RefundKey, RefundStatus } from "./refund.js";

type Row = Omit<Refund, "request"> & { request: string };

export class Refunds {
  readonly #insert;
  readonly #finish;
  readonly #find;
  readonly #findByNumber;
  readonly #ofOrder;
  readonly #latest;
  readonly #createdBetween;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO refunds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.#finish = db.prepare("UPDATE refunds SET status = ?, finished_at = ? WHERE refund_id = ?");
    this.#find = db.prepare("SELECT * FROM refunds WHERE refund_id = ?");
    this.#findByNumber = db.prepare("SELECT * FROM refunds WHERE mchid = ? AND sub_mchid = ? AND out_refund_no = ?");
    this.#ofOrder = db.prepare("SELECT * FROM refunds WHERE transaction_id = ? ORDER BY created_at, rowid");
    this.#latest = db.prepare("SELECT * FROM refunds ORDER BY created_at DESC, rowid DESC LIMIT ?");
    this.#createdBetween = db.prepare(
      "SELECT * FROM refunds WHERE mchid = ? AND created_at >= ? AND created_at < ? ORDER BY created_at, rowid",
    );
  }

  add(refund: Refund): void {
    const { refund_id, mchid, sub_mchid, out_refund_no, transaction_id, request, status, created_at } = refund;
    const { payer_refund, settle_refund, fee_refund, recharge, finished_at } = refund;
    this.#insert.run(
      ...[refund_id, mchid, sub_mchid, out_refund_no, transaction_id, JSON.stringify(request), status],
      ...[refund.refund, payer_refund, settle_refund, fee_refund, recharge, created_at, finished_at],
    );
  }

  finish(refundId: string, status: RefundStatus, at: number): void {
    this.#finish.run(status, at, refundId);
  }

  find(refundId: string): Refund | undefined {
    return fromRow(this.#find.get(refundId));
  }

  findByNumber({ mchid, sub_mchid, out_refund_no }: RefundKey): Refund | undefined {
    return fromRow(this.#findByNumber.get(mchid, sub_mchid, out_refund_no));
  }

  /** Oldest first. */
  ofOrder(transactionId: string): Refund[] {
    return fromRows(this.#ofOrder.all(transactionId));
  }

  /** Newest first. */
  latest(limit: number): Refund[] {
    return fromRows(this.#latest.all(limit));
  }

  /** A caller's refunds requested at `from` or later, and before `to`, oldest first. */
  createdBetween(mchid: string, from: number, to: number): Refund[] {
    return fromRows(this.#createdBetween.all(mchid, from, to));
  }
}

function fromRow(row: unknown): Refund | undefined {
  return row === undefined ? undefined : fromRows([row])[0];
}

function fromRows(rows: unknown[]): Refund[] {
  return rows.map((row) => {
    const columns = plainRow<Row>(row);
    return { ...columns, request: JSON.parse(columns.request) };
  });
}

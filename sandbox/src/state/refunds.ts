import type { Db } from "./database.js";
import { plainRow } from "./plain-row.js";
import type { Refund, RefundKey, RefundStatus } from "./refund.js";
import { Search } from "./search.js";

type Row = Omit<Refund, "request"> & { request: string };

/** Which refunds are meant. What is left out fits all. */
export type RefundFilter = {
  [Name in "out_refund_no" | "transaction_id" | "out_trade_no" | "mchid" | "sub_mchid"]?: string | undefined;
} & { status?: RefundStatus | undefined };

export class Refunds {
  readonly #insert;
  readonly #finish;
  readonly #find;
  readonly #findByNumber;
  readonly #ofOrder;
  readonly #latest;
  readonly #createdBetween;
  readonly #search;

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
    this.#search = new Search(db, "refunds", "created_at");
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

  /** The refunds that fit all conditions, newest first. */
  search(filter: RefundFilter, limit: number): Refund[] {
    const { out_refund_no, transaction_id, out_trade_no, mchid, sub_mchid, status } = filter;
    return fromRows(
      this.#search.run(
        [
          ["out_refund_no = ?", out_refund_no],
          ["transaction_id = ?", transaction_id],
          ["transaction_id IN (SELECT transaction_id FROM orders WHERE out_trade_no = ?)", out_trade_no],
          ["mchid = ?", mchid],
          ["sub_mchid = ?", sub_mchid],
          ["status = ?", status],
        ],
        limit,
      ),
    );
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

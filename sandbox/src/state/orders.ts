import type { Db } from "./database.js";
import type { Order, OrderKey, Payment, TradeState } from "./order.js";
import { plainRow } from "./plain-row.js";
import { Search } from "./search.js";

type Row = Omit<Order, "request"> & { request: string };

/** Which orders are meant. What is left out fits all. */
export type OrderFilter = {
  [Name in "out_trade_no" | "contract_id" | "mchid" | "sub_mchid" | "openid"]?: string | undefined;
} & { trade_state?: TradeState | undefined };

export class Orders {
  readonly #insert;
  readonly #setState;
  readonly #pay;
  readonly #find;
  readonly #findByNumber;
  readonly #unfinished;
  readonly #latest;
  readonly #ofContract;
  readonly #paidBetween;
  readonly #search;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.#setState = db.prepare("UPDATE orders SET trade_state = ? WHERE transaction_id = ?");
    this.#pay = db.prepare(
      "UPDATE orders SET trade_state = 'SUCCESS', bank_type = ?, paid_at = ? WHERE transaction_id = ?",
    );
    this.#find = db.prepare("SELECT * FROM orders WHERE transaction_id = ?");
    this.#findByNumber = db.prepare("SELECT * FROM orders WHERE mchid = ? AND sub_mchid = ? AND out_trade_no = ?");
    this.#unfinished = db.prepare(
      "SELECT * FROM orders WHERE contract_id = ? AND trade_state IN ('NOTPAY', 'USERPAYING') LIMIT 1",
    );
    this.#latest = db.prepare("SELECT * FROM orders ORDER BY created_at DESC, rowid DESC LIMIT ?");
    this.#ofContract = db.prepare(
      "SELECT * FROM orders WHERE contract_id = ? ORDER BY created_at DESC, rowid DESC LIMIT ?",
    );
    this.#paidBetween = db.prepare(
      "SELECT * FROM orders WHERE mchid = ? AND paid_at >= ? AND paid_at < ? ORDER BY paid_at, rowid",
    );
    this.#search = new Search(db, "orders", "created_at");
  }

  add(order: Order): void {
    const { transaction_id, mchid, sub_mchid, out_trade_no, contract_id, openid, trade_state } = order;
    const { payer_total, payer_currency, rate, settle_total, fee, bank_type, created_at, visible_at, paid_at } = order;
    this.#insert.run(
      ...[transaction_id, mchid, sub_mchid, out_trade_no, contract_id, openid, JSON.stringify(order.request)],
      ...[trade_state, payer_total, payer_currency, rate, settle_total, fee],
      ...[bank_type, created_at, visible_at, paid_at],
    );
  }

  setState(transactionId: string, state: TradeState): void {
    this.#setState.run(state, transactionId);
  }

  pay(transactionId: string, { bank_type, paid_at }: Payment): void {
    this.#pay.run(bank_type, paid_at, transactionId);
  }

  find(transactionId: string): Order | undefined {
    return fromRow(this.#find.get(transactionId));
  }

  findByNumber({ mchid, sub_mchid, out_trade_no }: OrderKey): Order | undefined {
    return fromRow(this.#findByNumber.get(mchid, sub_mchid, out_trade_no));
  }

  /** An unpaid, open order of a contract. */
  unfinished(contractId: string): Order | undefined {
    return fromRow(this.#unfinished.get(contractId));
  }

  /** Newest first. */
  latest(limit: number): Order[] {
    return fromRows(this.#latest.all(limit));
  }

  /** The orders that fit all conditions, newest first. */
  search(filter: OrderFilter, limit: number): Order[] {
    const { out_trade_no, contract_id, mchid, sub_mchid, openid, trade_state } = filter;
    const columns = { out_trade_no, contract_id, mchid, sub_mchid, openid, trade_state };
    return fromRows(
      this.#search.run(
        Object.entries(columns).map(([name, value]) => [`${name} = ?`, value]),
        limit,
      ),
    );
  }

  /** Newest first. */
  ofContract(contractId: string, limit: number): Order[] {
    return fromRows(this.#ofContract.all(contractId, limit));
  }

  /** A caller's orders paid at `from` or later, and before `to`, oldest first. */
  paidBetween(mchid: string, from: number, to: number): Order[] {
    return fromRows(this.#paidBetween.all(mchid, from, to));
  }
}

function fromRow(row: unknown): Order | undefined {
  return row === undefined ? undefined : fromRows([row])[0];
}

function fromRows(rows: unknown[]): Order[] {
  return rows.map((row) => {
    const columns = plainRow<Row>(row);
    return { ...columns, request: JSON.parse(columns.request) };
  });
}

import type { Db } from "./database.js";
import { plainRow } from "./plain-row.js";
import type { Wallet } from "./wallet.js";

type Row = Omit<Wallet, "cards"> & { cards: string };

/** The wallets that have changed. */
export class Wallets {
  readonly #put;
  readonly #find;
  readonly #latest;

  constructor(db: Db) {
    this.#put = db.prepare(`
      INSERT INTO wallets VALUES (?, ?, ?, ?, ?) ON CONFLICT (openid) DO UPDATE
      SET currency = excluded.currency, balance = excluded.balance, cards = excluded.cards, preferred = excluded.preferred`);
    this.#find = db.prepare("SELECT * FROM wallets WHERE openid = ?");
    this.#latest = db.prepare("SELECT * FROM wallets ORDER BY rowid DESC LIMIT ?");
  }

  put({ openid, currency, balance, cards, preferred }: Wallet): void {
    this.#put.run(openid, currency, balance, JSON.stringify(cards), preferred);
  }

  find(openid: string): Wallet | undefined {
    const row = this.#find.get(openid);
    return row === undefined ? undefined : fromRow(row);
  }

  /** Newest first. */
  latest(limit: number): Wallet[] {
    return this.#latest.all(limit).map(fromRow);
  }
}

function fromRow(row: unknown): Wallet {
  const columns = plainRow<Row>(row);
  return { ...columns, cards: JSON.parse(columns.cards) };
}

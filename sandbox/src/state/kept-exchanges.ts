import type { Exchange, ExchangeSummary } from "../views.js";
import type { Db } from "./database.js";

/** How many exchanges are kept. */
export const KEPT_EXCHANGES = 1000;

/**
 * The last exchanges. The number of an exchange decides its slot, so that each new one takes the place of the oldest, and nothing
 * has to be deleted.
 */
export class KeptExchanges {
  readonly #put;
  readonly #latest;
  readonly #find;
  #last: number;

  constructor(db: Db) {
    this.#put = db.prepare("INSERT OR REPLACE INTO exchanges VALUES (?, ?, ?, ?, ?)");
    this.#latest = db.prepare("SELECT summary FROM exchanges ORDER BY number DESC");
    this.#find = db.prepare("SELECT exchange FROM exchanges WHERE id = ?");
    const { last } = db.prepare("SELECT max(number) AS last FROM exchanges").get() as { last: number | null };
    this.#last = last ?? 0;
  }

  add(summary: ExchangeSummary, exchange: Exchange): void {
    this.#last += 1;
    const slot = this.#last % KEPT_EXCHANGES;
    this.#put.run(slot, this.#last, summary.id, JSON.stringify(summary), JSON.stringify(exchange));
  }

  find(id: string): Exchange | undefined {
    const row = this.#find.get(id) as { exchange: string } | undefined;
    return row && JSON.parse(row.exchange);
  }

  /** Newest first. */
  latest(): ExchangeSummary[] {
    return (this.#latest.all() as { summary: string }[]).map(({ summary }) => JSON.parse(summary));
  }
}

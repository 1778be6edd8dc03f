import type { Db } from "./database.js";

/** Stored work for a business time. */
export interface ScheduledItem {
  id: number;
  at: number;
  kind: string;
  data: unknown;
}

export class Scheduled {
  readonly #insert;
  readonly #delete;
  readonly #first;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO scheduled (at, kind, data) VALUES (?, ?, ?)");
    this.#delete = db.prepare("DELETE FROM scheduled WHERE id = ?");
    this.#first = db.prepare("SELECT * FROM scheduled ORDER BY at, id LIMIT 1");
  }

  /** @param data - a JSON value */
  add(at: number, kind: string, data: unknown): void {
    this.#insert.run(at, kind, JSON.stringify(data));
  }

  remove(id: number): void {
    this.#delete.run(id);
  }

  /** The item with the earliest time; of several, the one that was added first. */
  first(): ScheduledItem | undefined {
    const row = this.#first.get() as (Omit<ScheduledItem, "data"> & { data: string }) | undefined;
    return row && { ...row, data: JSON.parse(row.data) };
  }
}

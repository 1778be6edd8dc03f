import type { Db } from "./database.js";

/** A condition in SQL with one parameter. Without a value it does not count. */
export type Condition = [sql: string, value: string | number | undefined];

/** Searches of one table by several conditions, newest first. */
export class Search<Row> {
  readonly #db: Db;
  readonly #table: string;
  readonly #time: string;
  /** Each combination of conditions is prepared once. */
  readonly #prepared = new Map<string, ReturnType<Db["prepare"]>>();

  /** @param time - the column of the time when a row was made */
  constructor(db: Db, table: string, time: string) {
    this.#db = db;
    this.#table = table;
    this.#time = time;
  }

  run(conditions: readonly Condition[], limit: number): Row[] {
    const given = conditions.filter(([, value]) => value !== undefined);
    const where = given.map(([sql]) => sql).join(" AND ") || "TRUE";
    return this.#prepare(where).all(...given.map(([, value]) => value), limit) as Row[];
  }

  #prepare(where: string) {
    const known = this.#prepared.get(where);
    if (known) return known;
    const sql = `SELECT * FROM ${this.#table} WHERE ${where} ORDER BY ${this.#time} DESC, rowid DESC LIMIT ?`;
    const statement = this.#db.prepare(sql);
    this.#prepared.set(where, statement);
    return statement;
  }
}

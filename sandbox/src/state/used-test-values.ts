import type { Db } from "./database.js";

export interface NumberedRequest {
  mchid: string;
  operation: string;
  number: string;
}

/** The requests whose test values were used. A repeated request gets the normal outcome. */
export class UsedTestValues {
  readonly #insert;
  readonly #find;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT OR IGNORE INTO used_test_values VALUES (?, ?, ?)");
    this.#find = db.prepare("SELECT 1 FROM used_test_values WHERE mchid = ? AND operation = ? AND number = ?");
  }

  add({ mchid, operation, number }: NumberedRequest): void {
    this.#insert.run(mchid, operation, number);
  }

  has({ mchid, operation, number }: NumberedRequest): boolean {
    return this.#find.get(mchid, operation, number) !== undefined;
  }
}

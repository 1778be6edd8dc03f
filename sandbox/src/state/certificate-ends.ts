import type { Db } from "./database.js";

/** The ends of the platform certificates in business time; the dates inside certificates are real times. */
export class CertificateEnds {
  readonly #find;
  readonly #insert;

  constructor(db: Db) {
    this.#find = db.prepare("SELECT ends_at FROM certificates WHERE serial_no = ?");
    this.#insert = db.prepare("INSERT INTO certificates VALUES (?, ?)");
  }

  find(serialNo: string): number | undefined {
    return (this.#find.get(serialNo) as { ends_at: number } | undefined)?.ends_at;
  }

  add(serialNo: string, endsAt: number): void {
    this.#insert.run(serialNo, endsAt);
  }
}

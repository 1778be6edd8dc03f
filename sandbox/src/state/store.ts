import { Contracts } from "./contracts.js";
import { type Db, openDatabase } from "./database.js";
import { Notifications } from "./notifications.js";
import { Sessions } from "./sessions.js";

/** Everything that the platform remembers, in one database. */
export class Store {
  readonly sessions: Sessions;
  readonly contracts: Contracts;
  readonly notifications: Notifications;
  readonly #db: Db;

  /** @param file Where the database lies; without it, in memory. */
  constructor(file?: string) {
    this.#db = openDatabase(file);
    this.sessions = new Sessions(this.#db);
    this.contracts = new Contracts(this.#db);
    this.notifications = new Notifications(this.#db);
  }

  /** All that `write` does is kept, or nothing of it. */
  atOnce<T>(write: () => T): T {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      const result = write();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** What went wrong first is what counts: SQLite may have rolled back by itself. */
  #rollBack(): void {
    try {
      this.#db.exec("ROLLBACK");
    } catch {
      // There is no transaction any more.
    }
  }

  close(): void {
    this.#db.close();
  }
}

import { Contracts } from "./contracts.js";
import { closeDatabase, type Db, openDatabase } from "./database.js";
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
    return this.#db.transaction(write)();
  }

  close(): void {
    closeDatabase(this.#db);
  }
}

import { CertificateEnds } from "./certificate-ends.js";
import { ClockState } from "./clock-state.js";
import { Contracts } from "./contracts.js";
import { type Db, openDatabase } from "./database.js";
import { KeptExchanges } from "./kept-exchanges.js";
import { Notifications } from "./notifications.js";
import { Orders } from "./orders.js";
import { RechargeBalances } from "./recharge-balances.js";
import { Refunds } from "./refunds.js";
import { Scheduled } from "./scheduled.js";
import { Sessions } from "./sessions.js";
import { SettlementDays } from "./settlement-days.js";
import { UsedTestValues } from "./used-test-values.js";
import { Wallets } from "./wallets.js";

/** The state of the platform, in one database. */
export class Store {
  readonly sessions: Sessions;
  readonly contracts: Contracts;
  readonly wallets: Wallets;
  readonly orders: Orders;
  readonly refunds: Refunds;
  readonly rechargeBalances: RechargeBalances;
  readonly settlementDays: SettlementDays;
  readonly usedTestValues: UsedTestValues;
  readonly notifications: Notifications;
  readonly keptExchanges: KeptExchanges;
  readonly scheduled: Scheduled;
  readonly clock: ClockState;
  readonly certificateEnds: CertificateEnds;
  readonly #db: Db;
  #isWriting = false;

  /** @param file - of the database; without it, the database is in memory */
  constructor(file?: string) {
    this.#db = openDatabase(file);
    this.sessions = new Sessions(this.#db);
    this.contracts = new Contracts(this.#db);
    this.wallets = new Wallets(this.#db);
    this.orders = new Orders(this.#db);
    this.refunds = new Refunds(this.#db);
    this.rechargeBalances = new RechargeBalances(this.#db);
    this.settlementDays = new SettlementDays(this.#db);
    this.usedTestValues = new UsedTestValues(this.#db);
    this.notifications = new Notifications(this.#db);
    this.keptExchanges = new KeptExchanges(this.#db);
    this.scheduled = new Scheduled(this.#db);
    this.clock = new ClockState(this.#db);
    this.certificateEnds = new CertificateEnds(this.#db);
  }

  /** Runs `write` in a transaction, or in the running transaction. */
  inTransaction<T>(write: () => T): T {
    if (this.#isWriting) return write();
    this.#db.exec("BEGIN IMMEDIATE");
    this.#isWriting = true;
    try {
      const result = write();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    } finally {
      this.#isWriting = false;
    }
  }

  /** Throws nothing, so that the first error is reported: SQLite may have rolled back already. */
  #rollBack(): void {
    try {
      this.#db.exec("ROLLBACK");
    } catch {
      // The transaction has ended already.
    }
  }

  close(): void {
    this.#db.close();
  }
}

import { closeSync, openSync, rmSync } from "node:fs";
import Database from "libsql";

export type Db = InstanceType<typeof Database>;

/** The `user_version` of each file. Raise it with each change of a table. */
const VERSION = 4;

/*
 * Times are milliseconds since 1970 in business time. A session keeps its request unchanged, and a contract refers to its session,
 * so that nothing is stored twice.
 */
const SCHEMA = `
  CREATE TABLE sessions (
    session_id TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    mode TEXT NOT NULL,
    mchid TEXT NOT NULL,
    request TEXT NOT NULL,
    openid TEXT NOT NULL,
    base_url TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL
  );
  CREATE INDEX sessions_by_time ON sessions (created_at);
  CREATE INDEX sessions_by_expiry ON sessions (expires_at) WHERE state = 'OPEN';
  CREATE TABLE contracts (
    contract_id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE REFERENCES sessions,
    mchid TEXT NOT NULL,
    sub_mchid TEXT NOT NULL,
    out_contract_code TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    expires_at INTEGER,
    terminated_at INTEGER,
    termination_mode TEXT,
    termination_note TEXT,
    UNIQUE (mchid, sub_mchid, out_contract_code)
  );
  CREATE INDEX contracts_by_time ON contracts (signed_at);
  CREATE INDEX contracts_by_expiry ON contracts (expires_at)
    WHERE terminated_at IS NULL AND expires_at IS NOT NULL;
  CREATE TABLE wallets (
    openid TEXT PRIMARY KEY,
    currency TEXT NOT NULL,
    balance INTEGER NOT NULL,
    cards TEXT NOT NULL,
    preferred TEXT NOT NULL
  );
  CREATE TABLE recharge_balances (
    mchid TEXT NOT NULL,
    sub_mchid TEXT NOT NULL,
    remaining INTEGER NOT NULL,
    PRIMARY KEY (mchid, sub_mchid)
  );
  CREATE TABLE orders (
    transaction_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    sub_mchid TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    contract_id TEXT NOT NULL REFERENCES contracts,
    openid TEXT NOT NULL,
    request TEXT NOT NULL,
    trade_state TEXT NOT NULL,
    payer_total INTEGER NOT NULL,
    payer_currency TEXT NOT NULL,
    rate INTEGER NOT NULL,
    settle_total INTEGER NOT NULL,
    fee INTEGER NOT NULL,
    bank_type TEXT,
    created_at INTEGER NOT NULL,
    visible_at INTEGER NOT NULL,
    paid_at INTEGER,
    UNIQUE (mchid, sub_mchid, out_trade_no)
  );
  CREATE INDEX orders_by_time ON orders (created_at);
  CREATE INDEX orders_by_contract ON orders (contract_id, created_at);
  CREATE INDEX orders_by_payment ON orders (mchid, paid_at) WHERE paid_at IS NOT NULL;
  CREATE INDEX orders_unfinished ON orders (contract_id) WHERE trade_state IN ('NOTPAY', 'USERPAYING');
  CREATE TABLE refunds (
    refund_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    sub_mchid TEXT NOT NULL,
    out_refund_no TEXT NOT NULL,
    transaction_id TEXT NOT NULL REFERENCES orders,
    request TEXT NOT NULL,
    status TEXT NOT NULL,
    refund INTEGER NOT NULL,
    payer_refund INTEGER NOT NULL,
    settle_refund INTEGER NOT NULL,
    fee_refund INTEGER NOT NULL,
    recharge INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    finished_at INTEGER,
    UNIQUE (mchid, sub_mchid, out_refund_no)
  );
  CREATE INDEX refunds_by_time ON refunds (created_at);
  CREATE INDEX refunds_of_caller ON refunds (mchid, created_at);
  CREATE INDEX refunds_by_order ON refunds (transaction_id);
  CREATE TABLE used_test_values (
    mchid TEXT NOT NULL,
    operation TEXT NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (mchid, operation, number)
  );
  CREATE TABLE notifications (
    id TEXT PRIMARY KEY,
    contract_id TEXT NOT NULL REFERENCES contracts,
    event_type TEXT NOT NULL,
    notify_url TEXT NOT NULL,
    plaintext TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    next_attempt_at INTEGER,
    scheduled INTEGER NOT NULL,
    transaction_id TEXT REFERENCES orders,
    refund_id TEXT REFERENCES refunds
  );
  CREATE INDEX notifications_by_time ON notifications (created_at);
  CREATE INDEX notifications_by_contract ON notifications (contract_id);
  CREATE INDEX notifications_due ON notifications (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
  CREATE TABLE attempts (
    notification_id TEXT NOT NULL REFERENCES notifications,
    number INTEGER NOT NULL,
    attempt TEXT NOT NULL,
    PRIMARY KEY (notification_id, number)
  );
  CREATE TABLE exchanges (
    slot INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    summary TEXT NOT NULL,
    exchange TEXT NOT NULL
  );
  CREATE INDEX exchanges_by_id ON exchanges (id);
  CREATE TABLE clock (id INTEGER PRIMARY KEY CHECK (id = 1), offset INTEGER NOT NULL);
  CREATE TABLE certificates (serial_no TEXT PRIMARY KEY, ends_at INTEGER NOT NULL);
  CREATE TABLE scheduled (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL
  );
  CREATE INDEX scheduled_by_time ON scheduled (at, id);
`;

/**
 * Opens the database of a folder, or one in memory. A kill of the process loses no written statement; a crash of the
 * machine may lose the last ones.
 *
 * @throws Error that names the file when it is damaged, or was written by another version of the sandbox.
 */
export function openDatabase(file: string | undefined): Db {
  // SQLite gives the same mode to its other files.
  if (file) closeSync(openSync(file, "a", 0o600));
  const db = new Database(file ?? ":memory:");
  try {
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
    // One transaction: tables without a version would look like another version's.
    if (isEmpty(db)) db.exec(`BEGIN; ${SCHEMA} PRAGMA user_version = ${VERSION}; COMMIT`);
    if (versionOf(db) !== VERSION) throw new Error("it was written by another version of the sandbox");
    return db;
  } catch (error) {
    db.close();
    throw new Error(`The data in ${file} cannot be read: ${(error as Error).message}. --reset starts over.`);
  }
}

function isEmpty(db: Db): boolean {
  return (db.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() as { tables: number }).tables === 0;
}

function versionOf(db: Db): number {
  return (db.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

/** Removes a database, also a damaged one. */
export function removeDatabase(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
}

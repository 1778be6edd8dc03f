import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";

export type Db = InstanceType<typeof Database>;

/*
 * Times are milliseconds since 1970. A session's request is kept as it came; a contract is told from
 * its session, so that nothing is written down twice.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS sessions (
    session_id TEXT PRIMARY KEY,
    mode TEXT NOT NULL,
    mchid TEXT NOT NULL,
    request TEXT NOT NULL,
    openid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS sessions_by_time ON sessions (created_at);
  CREATE TABLE IF NOT EXISTS contracts (
    contract_id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE REFERENCES sessions,
    mchid TEXT NOT NULL,
    sub_mchid TEXT NOT NULL,
    out_contract_code TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    terminated_at INTEGER,
    termination_mode TEXT,
    UNIQUE (mchid, sub_mchid, out_contract_code)
  );
  CREATE INDEX IF NOT EXISTS contracts_by_time ON contracts (signed_at);
  CREATE TABLE IF NOT EXISTS notifications (
    id TEXT PRIMARY KEY,
    contract_id TEXT NOT NULL REFERENCES contracts,
    event_type TEXT NOT NULL,
    notify_url TEXT NOT NULL,
    plaintext TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    next_attempt_at INTEGER
  );
  CREATE INDEX IF NOT EXISTS notifications_by_time ON notifications (created_at);
  CREATE INDEX IF NOT EXISTS notifications_due ON notifications (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS attempts (
    notification_id TEXT NOT NULL REFERENCES notifications,
    number INTEGER NOT NULL,
    attempt TEXT NOT NULL,
    PRIMARY KEY (notification_id, number)
  );
`;

/**
 * Opens the database of a folder, or one in memory. What a statement has written outlives the process,
 * however that ends; only a failing machine can take the last moments along.
 */
export function openDatabase(file: string | undefined): Db {
  if (file) mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file ?? ":memory:");
  try {
    // Exclusive: a second sandbox on the same folder would send every notification twice.
    db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    db.exec(`PRAGMA foreign_keys = ON; ${SCHEMA}`);
    return db;
  } catch (error) {
    db.close();
    if (isBusy(error)) {
      const message = `Another sandbox uses ${file}. Stop it, or give this one a folder of its own with --dir.`;
      throw Object.assign(new Error(message), { code: BUSY });
    }
    throw new Error(`The data in ${file} cannot be read: ${(error as Error).message}. --reset begins anew.`);
  }
}

/**
 * Closes a database so that it can be opened again at once: libsql keeps a connection, with its exclusive
 * lock, until the last prepared statement is garbage.
 */
export function closeDatabase(db: Db): void {
  db.exec("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master");
  db.close();
}

/**
 * Removes a database, damaged or not.
 *
 * @throws Error when another sandbox uses it, which would go on without a file.
 */
export function removeDatabase(file: string): void {
  if (existsSync(file)) {
    try {
      openDatabase(file).close();
    } catch (error) {
      if (isBusy(error)) throw error;
    }
  }
  for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
}

const BUSY = "SQLITE_BUSY";

function isBusy(error: unknown): boolean {
  return (error as { code?: string }).code === BUSY;
}

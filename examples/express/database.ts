import Database from "libsql";

/** SQLite, for one process. With several, use a database server, and lock a charge before you take it up. */
export const db = new Database(process.env["DATABASE"] ?? "shop.db");

// FULL: what was written is on the disk before a charge is sent.
db.exec(`
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  -- state: signing, signed, ended
  CREATE TABLE IF NOT EXISTS contracts (out_contract_code TEXT PRIMARY KEY, user TEXT NOT NULL, contract_id TEXT,
    state TEXT NOT NULL DEFAULT 'signing', months_paid INTEGER NOT NULL DEFAULT 0);
  -- state: due, sending, unknown; paid and failed are final. sent_at: RFC 3339, once it may have been sent.
  -- try_at: milliseconds since 1970
  CREATE TABLE IF NOT EXISTS charges (out_trade_no TEXT PRIMARY KEY, out_contract_code TEXT NOT NULL REFERENCES contracts,
    total INTEGER NOT NULL, currency TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'due', sent_at TEXT,
    try_at INTEGER NOT NULL DEFAULT 0, reason TEXT);
`);

/** Writes, and returns how many rows were changed. */
export function write(sql: string, ...values: (string | number | null)[]): number {
  return db.prepare(sql).run(...values).changes;
}

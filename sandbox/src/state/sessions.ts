import type { Db } from "./database.js";
import { type Condition, Search } from "./search.js";
import type { Session, SessionState } from "./session.js";

type Row = Omit<Session, "request"> & { request: string };

/** Which sessions are meant. What is left out fits all. */
export interface SessionFilter {
  out_contract_code?: string | undefined;
  mchid?: string | undefined;
  sub_mchid?: string | undefined;
  state?: SessionState | "EXPIRED" | undefined;
}

export class Sessions {
  readonly #insert;
  readonly #update;
  readonly #find;
  readonly #latest;
  readonly #open;
  readonly #nextExpiry;
  readonly #expire;
  readonly #search;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.#update = db.prepare("UPDATE sessions SET state = ? WHERE session_id = ?");
    this.#find = db.prepare("SELECT * FROM sessions WHERE session_id = ?");
    this.#latest = db.prepare("SELECT * FROM sessions ORDER BY created_at DESC, rowid DESC LIMIT ?");
    this.#open = db.prepare("SELECT * FROM sessions WHERE state = 'OPEN' AND expires_at > ? ORDER BY rowid");
    this.#nextExpiry = db.prepare(
      "SELECT session_id, expires_at FROM sessions WHERE state = 'OPEN' AND expires_at > ? ORDER BY expires_at LIMIT 1",
    );
    this.#expire = db.prepare("UPDATE sessions SET expires_at = ? WHERE session_id = ?");
    this.#search = new Search<Row>(db, "sessions", "created_at");
  }

  add({ request, ...session }: Session): void {
    const { session_id, channel, mode, mchid, openid, base_url, created_at, expires_at, state } = session;
    const text = JSON.stringify(request);
    this.#insert.run(session_id, channel, mode, mchid, text, openid, base_url, created_at, expires_at, state);
  }

  setState(sessionId: string, state: SessionState): void {
    this.#update.run(state, sessionId);
  }

  /** Ends the time of a session. */
  expire(sessionId: string, at: number): void {
    this.#expire.run(at, sessionId);
  }

  find(sessionId: string): Session | undefined {
    const row = this.#find.get(sessionId) as Row | undefined;
    return row && fromRow(row);
  }

  /** Newest first. */
  latest(limit: number): Session[] {
    return (this.#latest.all(limit) as Row[]).map(fromRow);
  }

  /** The sessions that fit all conditions, newest first. */
  search(filter: SessionFilter, now: number, limit: number): Session[] {
    const { out_contract_code, mchid, sub_mchid, state } = filter;
    const conditions: Condition[] = [
      ["json_extract(request, '$.out_contract_code') = ?", out_contract_code],
      ["mchid = ?", mchid],
      ["json_extract(request, '$.sub_mchid') = ?", sub_mchid],
      ["state = ?", state === "EXPIRED" ? "OPEN" : state],
      ["expires_at > ?", state === "OPEN" ? now : undefined],
      ["expires_at <= ?", state === "EXPIRED" ? now : undefined],
    ];
    return this.#search.run(conditions, limit).map(fromRow);
  }

  /** Sessions that can still be signed. */
  open(now: number): Session[] {
    return (this.#open.all(now) as Row[]).map(fromRow);
  }

  /** The next expiry of a session that can still be signed. */
  nextExpiry(now: number): { session_id: string; expires_at: number } | undefined {
    return this.#nextExpiry.get(now) as { session_id: string; expires_at: number } | undefined;
  }
}

function fromRow(row: Row): Session {
  return { ...row, request: JSON.parse(row.request) };
}

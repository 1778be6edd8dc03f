import type { Contract, ContractKey, ContractState, Termination } from "./contract.js";
import type { Db } from "./database.js";
import { Search } from "./search.js";

/** Which contracts are meant. What is left out fits all. */
export interface ContractFilter {
  out_contract_code?: string | undefined;
  mchid?: string | undefined;
  sub_mchid?: string | undefined;
  openid?: string | undefined;
  state?: ContractState | undefined;
}

export class Contracts {
  readonly #insert;
  readonly #terminate;
  readonly #find;
  readonly #findByCode;
  readonly #findBySession;
  readonly #latest;
  readonly #signers;
  readonly #expired;
  readonly #nextExpiry;
  readonly #search;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO contracts VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)");
    this.#terminate = db.prepare(
      "UPDATE contracts SET terminated_at = ?, termination_mode = ?, termination_note = ? WHERE contract_id = ?",
    );
    this.#find = db.prepare("SELECT * FROM contracts WHERE contract_id = ?");
    this.#findByCode = db.prepare(
      "SELECT * FROM contracts WHERE mchid = ? AND sub_mchid = ? AND out_contract_code = ?",
    );
    this.#findBySession = db.prepare("SELECT * FROM contracts WHERE session_id = ?");
    this.#latest = db.prepare("SELECT * FROM contracts ORDER BY signed_at DESC, rowid DESC LIMIT ?");
    this.#signers = db.prepare(
      "SELECT openid FROM contracts JOIN sessions USING (session_id) ORDER BY signed_at DESC, contracts.rowid DESC LIMIT ?",
    );
    this.#expired = db.prepare(
      "SELECT * FROM contracts WHERE terminated_at IS NULL AND expires_at <= ? ORDER BY expires_at LIMIT ?",
    );
    this.#nextExpiry = db.prepare(
      "SELECT contract_id, expires_at FROM contracts WHERE terminated_at IS NULL AND expires_at IS NOT NULL ORDER BY expires_at LIMIT 1",
    );
    this.#search = new Search<Contract>(db, "contracts", "signed_at");
  }

  add({ contract_id, session_id, mchid, sub_mchid, out_contract_code, signed_at, expires_at }: Contract): void {
    this.#insert.run(contract_id, session_id, mchid, sub_mchid, out_contract_code, signed_at, expires_at);
  }

  terminate(contractId: string, { at, mode, note }: Termination): void {
    this.#terminate.run(at, mode, note, contractId);
  }

  find(contractId: string): Contract | undefined {
    return this.#find.get(contractId) as Contract | undefined;
  }

  findByCode({ mchid, sub_mchid, out_contract_code }: ContractKey): Contract | undefined {
    return this.#findByCode.get(mchid, sub_mchid, out_contract_code) as Contract | undefined;
  }

  findBySession(sessionId: string): Contract | undefined {
    return this.#findBySession.get(sessionId) as Contract | undefined;
  }

  /** Newest first. */
  latest(limit: number): Contract[] {
    return this.#latest.all(limit) as Contract[];
  }

  /** The contracts that fit all conditions, newest first. */
  search({ out_contract_code, mchid, sub_mchid, openid, state }: ContractFilter, limit: number): Contract[] {
    const isSigned = state === undefined ? undefined : Number(state === "SIGNED");
    return this.#search.run(
      [
        ["out_contract_code = ?", out_contract_code],
        ["mchid = ?", mchid],
        ["sub_mchid = ?", sub_mchid],
        ["session_id IN (SELECT session_id FROM sessions WHERE openid = ?)", openid],
        ["(terminated_at IS NULL) = ?", isSigned],
      ],
      limit,
    );
  }

  /** The openids of the users who signed last, without repeats, newest first. */
  signers(limit: number): string[] {
    const rows = this.#signers.all(limit) as { openid: string }[];
    return [...new Set(rows.map(({ openid }) => openid))];
  }

  /** Contracts that have expired but are not terminated yet, oldest expiry first. */
  expired(now: number, limit: number): Contract[] {
    return this.#expired.all(now, limit) as Contract[];
  }

  /** The next expiry of a contract that is not terminated. */
  nextExpiry(): { contract_id: string; expires_at: number } | undefined {
    return this.#nextExpiry.get() as { contract_id: string; expires_at: number } | undefined;
  }
}

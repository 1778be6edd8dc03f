import type { Contract, ContractKey, TerminationMode } from "./contract.js";
import type { Db } from "./database.js";

export class Contracts {
  readonly #insert;
  readonly #terminate;
  readonly #find;
  readonly #findByCode;
  readonly #findBySession;
  readonly #latest;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO contracts VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)");
    this.#terminate = db.prepare("UPDATE contracts SET terminated_at = ?, termination_mode = ? WHERE contract_id = ?");
    this.#find = db.prepare("SELECT * FROM contracts WHERE contract_id = ?");
    this.#findByCode = db.prepare(
      "SELECT * FROM contracts WHERE mchid = ? AND sub_mchid = ? AND out_contract_code = ?",
    );
    this.#findBySession = db.prepare("SELECT * FROM contracts WHERE session_id = ?");
    this.#latest = db.prepare("SELECT * FROM contracts ORDER BY signed_at DESC, rowid DESC LIMIT ?");
  }

  add({ contract_id, session_id, mchid, sub_mchid, out_contract_code, signed_at }: Contract): void {
    this.#insert.run(contract_id, session_id, mchid, sub_mchid, out_contract_code, signed_at);
  }

  terminate(contractId: string, at: number, mode: TerminationMode): void {
    this.#terminate.run(at, mode, contractId);
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
}

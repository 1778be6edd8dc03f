import type { Db } from "./database.js";

/** Whose recharge balance: a merchant's, or that of an institution's sub-merchant; `sub_mchid` is empty for its own. */
export interface BalanceKey {
  mchid: string;
  sub_mchid: string;
}

/** What merchants have recharged for refunds, as far as it differs from how it began. In the currency of settlement. */
export class RechargeBalances {
  readonly #put;
  readonly #find;

  constructor(db: Db) {
    this.#put = db.prepare(
      "INSERT INTO recharge_balances VALUES (?, ?, ?) ON CONFLICT (mchid, sub_mchid) DO UPDATE SET remaining = excluded.remaining",
    );
    this.#find = db.prepare("SELECT remaining FROM recharge_balances WHERE mchid = ? AND sub_mchid = ?");
  }

  put({ mchid, sub_mchid }: BalanceKey, remaining: number): void {
    this.#put.run(mchid, sub_mchid, remaining);
  }

  find({ mchid, sub_mchid }: BalanceKey): number | undefined {
    return (this.#find.get(mchid, sub_mchid) as { remaining: number } | undefined)?.remaining;
  }
}

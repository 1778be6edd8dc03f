import type { Db } from "./database.js";

/** The owner of a recharge balance: a merchant, with an empty `sub_mchid`, or a sub-merchant of an institution. */
export interface BalanceKey {
  mchid: string;
  sub_mchid: string;
}

/** The recharge balances that have changed, in the settlement currency. */
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

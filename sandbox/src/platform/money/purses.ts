import type { BalanceKey } from "../../state/recharge-balances.js";
import type { Wallet } from "../../state/wallet.js";
import type { MoneyOptions } from "./money-options.js";
import { walletOf } from "./purse.js";

/** Users' wallets and merchants' recharge balances, as somebody wants them for a test. */
export class Purses {
  readonly #options: Pick<MoneyOptions, "store" | "onChange">;

  constructor(options: Pick<MoneyOptions, "store" | "onChange">) {
    this.#options = options;
  }

  /** @param changes - what is not named stays as it is */
  setWallet(openid: string, changes: Partial<Omit<Wallet, "openid">>): void {
    const { store, onChange } = this.#options;
    store.wallets.put({ ...walletOf(store, openid), ...changes });
    onChange("wallet", openid);
  }

  setRechargeBalance(key: BalanceKey, remaining: number): void {
    this.#options.store.rechargeBalances.put(key, remaining);
  }
}

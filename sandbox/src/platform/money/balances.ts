import type { BalanceKey } from "../../state/recharge-balances.js";
import type { Card, Wallet } from "../../state/wallet.js";
import { Conflict } from "../conflict.js";
import type { MoneyOptions } from "./money-options.js";
import { walletOf } from "./wallet.js";

/** Sets users' wallets and merchants' recharge balances for a test. */
export class Balances {
  readonly #options: Pick<MoneyOptions, "store" | "onChange">;

  constructor(options: Pick<MoneyOptions, "store" | "onChange">) {
    this.#options = options;
  }

  /** @param changes - all other fields stay unchanged */
  setWallet(openid: string, changes: Partial<Omit<Wallet, "openid">>): void {
    const { store, onChange } = this.#options;
    store.wallets.put({ ...walletOf(store, openid), ...changes });
    onChange("wallet", openid);
  }

  /** @throws Conflict when the user has no such card */
  setCard(openid: string, bankType: string, changes: Partial<Pick<Card, "available" | "locked">>): void {
    const { cards } = walletOf(this.#options.store, openid);
    if (!cards.some(({ bank_type }) => bank_type === bankType)) {
      throw new Conflict(404, { en: "The user has no such card.", zh: "该用户没有这张银行卡。" });
    }
    this.setWallet(openid, {
      cards: cards.map((card) => (card.bank_type === bankType ? { ...card, ...changes } : card)),
    });
  }

  setRechargeBalance(key: BalanceKey, remaining: number): void {
    this.#options.store.rechargeBalances.put(key, remaining);
  }
}

import type { Store } from "../../state/store.js";
import type { Wallet } from "../../state/wallet.js";
import { firstWallet } from "./test-users.js";

/** The balance, as `bank_type` names it. */
export const BALANCE = "CFT";

export function walletOf(store: Store, openid: string): Wallet {
  return store.wallets.find(openid) ?? firstWallet(openid);
}

/**
 * Takes an amount by the first method that has all of it: the preferred one, then the balance, then the cards.
 *
 * @returns the method; `undefined`: none has enough, and nothing was taken.
 */
export function charge(store: Store, openid: string, amount: number): string | undefined {
  const wallet = walletOf(store, openid);
  const methods = [wallet.preferred, BALANCE, ...wallet.cards.map(({ bank_type }) => bank_type)];
  const method = methods.find((one) => available(wallet, one) >= amount);
  if (method !== undefined) store.wallets.put(changed(wallet, method, -amount));
  return method;
}

/** Gives an amount back, the way that it came. A card that the user has no more is paid to the balance. */
export function credit(store: Store, openid: string, method: string, amount: number): void {
  store.wallets.put(changed(walletOf(store, openid), method, amount));
}

function available({ balance, cards }: Wallet, method: string): number {
  return method === BALANCE ? balance : (cards.find(({ bank_type }) => bank_type === method)?.available ?? 0);
}

function changed(wallet: Wallet, method: string, by: number): Wallet {
  if (!wallet.cards.some(({ bank_type }) => bank_type === method)) {
    return { ...wallet, balance: wallet.balance + by };
  }
  const cards = wallet.cards.map((card) =>
    card.bank_type === method ? { ...card, available: card.available + by } : card,
  );
  return { ...wallet, cards };
}

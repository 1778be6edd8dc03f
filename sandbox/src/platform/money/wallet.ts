import type { Store } from "../../state/store.js";
import type { Card, Wallet } from "../../state/wallet.js";
import { initialWallet } from "./test-users.js";

/** The `bank_type` of the balance. */
export const BALANCE = "CFT";

export function walletOf(store: Store, openid: string): Wallet {
  return store.wallets.find(openid) ?? initialWallet(openid);
}

/** The charged method, or why the charge was refused. */
type Charge = { method: string } | { refused: "notEnough" | "cardLocked" };

/**
 * Charges the first method with enough money: the preferred method, the balance, then the cards. If this is a locked card, the
 * charge is refused and no other method is tried.
 */
export function charge(store: Store, openid: string, amount: number): Charge {
  const wallet = walletOf(store, openid);
  const methods = [wallet.preferred, BALANCE, ...wallet.cards.map(({ bank_type }) => bank_type)];
  const method = methods.find((one) => available(wallet, one) >= amount);
  if (method === undefined) return { refused: "notEnough" };
  if (cardOf(wallet, method)?.locked) return { refused: "cardLocked" };
  store.wallets.put(changed(wallet, method, -amount));
  return { method };
}

/** Returns an amount to the charged method, or to the balance when the user no longer has the card. */
export function credit(store: Store, openid: string, method: string, amount: number): void {
  store.wallets.put(changed(walletOf(store, openid), method, amount));
}

function cardOf({ cards }: Wallet, method: string): Card | undefined {
  return cards.find(({ bank_type }) => bank_type === method);
}

function available(wallet: Wallet, method: string): number {
  return method === BALANCE ? wallet.balance : (cardOf(wallet, method)?.available ?? 0);
}

function changed(wallet: Wallet, method: string, by: number): Wallet {
  if (cardOf(wallet, method) === undefined) {
    return { ...wallet, balance: wallet.balance + by };
  }
  const cards = wallet.cards.map((card) =>
    card.bank_type === method ? { ...card, available: card.available + by } : card,
  );
  return { ...wallet, cards };
}

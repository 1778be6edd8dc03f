import type { Store } from "../../state/store.js";
import type { Card, Wallet } from "../../state/wallet.js";
import { firstWallet } from "./test-users.js";

/** The balance, as `bank_type` names it. */
export const BALANCE = "CFT";

export function walletOf(store: Store, openid: string): Wallet {
  return store.wallets.find(openid) ?? firstWallet(openid);
}

/** What was charged, or why nothing was. */
type Charge = { method: string } | { refused: "notEnough" | "cardLocked" };

/**
 * Takes an amount by the first method that has all of it: the preferred one, then the balance, then the cards. A card that is
 * locked refuses; no other is tried in its place.
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

/** Gives an amount back, the way that it came. A card that the user has no more is paid to the balance. */
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

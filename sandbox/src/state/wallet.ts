import type { WalletCurrency } from "./order.js";

/** A card that a user has bound. */
export interface Card {
  /** As `bank_type` names it. */
  bank_type: string;
  /** As people call it, such as `CMB debit card`. */
  name: string;
  /** Its last four digits. */
  ends_in: string;
  /** What can be charged to it. */
  available: number;
  /** Its security lock is on: it refuses every payment. */
  locked?: boolean;
}

/** A user's money, in the smallest unit of its currency. */
export interface Wallet {
  openid: string;
  currency: WalletCurrency;
  balance: number;
  cards: Card[];
  /** Which is tried first: `CFT`, the balance, or the `bank_type` of a card. */
  preferred: string;
}

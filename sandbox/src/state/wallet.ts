import type { WalletCurrency } from "./order.js";

export interface Card {
  /** The `bank_type` of payments with this card. */
  bank_type: string;
  /** Such as `CMB debit card`. */
  name: string;
  /** Its last four digits. */
  ends_in: string;
  /** The amount that can be charged. */
  available: number;
  /** The security lock is on: every payment is refused. */
  locked?: boolean | undefined;
}

/** A user's money, in the smallest unit of its currency. */
export interface Wallet {
  openid: string;
  currency: WalletCurrency;
  balance: number;
  cards: Card[];
  /** The method to charge first: `CFT` for the balance, or the `bank_type` of a card. */
  preferred: string;
}

import type { Merchant } from "../keys/merchant.js";
import type { Platform } from "./platform.js";
import type { StatementRecord } from "./statement-text.js";

/** Which orders and refunds a statement tells. */
export interface StatementScope {
  merchant: Merchant;
  /** From its first millisecond, by Beijing time, to that of the next day. */
  day: { from: number; to: number };
  /** Of an institution: the sub-merchant; `undefined`: all of them. */
  subMchid: string | undefined;
}

/** The orders and refunds of a day, in the order of their times. */
export function statementOf(_platform: Platform, _scope: StatementScope): readonly StatementRecord[] {
  return [];
}

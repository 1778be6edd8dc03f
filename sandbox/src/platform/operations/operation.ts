import type { Keyring } from "../../keys/keyring.js";
import type { Merchant } from "../../keys/merchant.js";
import type { Platform } from "../platform.js";
import type { Refusal } from "../refusal.js";

/** What an operation works with. The caller is proved and the request is as the document says. */
export interface Call {
  merchant: Merchant;
  /** The fields of path, query and body together. */
  request: unknown;
  platform: Platform;
  keyring: Keyring;
  /** Of the platform, which a fault can set wrong. */
  now: number;
}

/** The body of a success, or why there is none. */
export type Outcome = { body: unknown } | { refusal: Refusal };

export type OperationHandler = (call: Call) => Outcome;

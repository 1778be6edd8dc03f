import type { Fault } from "../../faults/parse.js";
import type { Keyring } from "../../keys/keyring.js";
import type { Merchant } from "../../keys/merchant.js";
import type { AnswerOf, OperationId, RequestOf, TextOf } from "../../spec/operation-types.js";
import type { Store } from "../../state/store.js";
import type { Deductions } from "../money/deductions.js";
import type { Refunds } from "../money/refunds.js";
import type { Platform } from "../platform.js";
import type { Refusal } from "../refusal.js";

/** The input of an operation. The signature is verified, the fields are checked, and its identifiers are the caller's. */
export interface Call<Id extends OperationId> {
  merchant: Merchant;
  /** The fields of path, query and body together. */
  request: RequestOf<Id>;
  platform: Platform;
  deductions: Deductions;
  refunds: Refunds;
  store: Store;
  keyring: Keyring;
  /** Business time. The fault `clock-skew` changes it. */
  now: number;
  /** The base URL that the caller used. */
  baseUrl: string;
  /** The `Accept-Language` of the request. */
  language: string | undefined;
  /** The faults of this request: some of them decide the outcome of the operation. */
  faults: readonly Fault[];
}

/** A success without a body: 204. */
export const NO_CONTENT = Symbol("no content");

/** The documented body of a success, a text, or `NO_CONTENT`; or the refusal. */
export type Outcome<Id extends OperationId> =
  | { refusal: Refusal }
  | (TextOf<Id> extends string
      ? { text: string; refusal?: never }
      : AnswerOf<Id> extends undefined
        ? typeof NO_CONTENT
        : { body: AnswerOf<Id>; refusal?: never });

export type Handler<Id extends OperationId> = (call: Call<Id>) => Outcome<Id>;

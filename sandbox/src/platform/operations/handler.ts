import type { Fault } from "../../faults/parse.js";
import type { Keyring } from "../../keys/keyring.js";
import type { Merchant } from "../../keys/merchant.js";
import type { AnswerOf, OperationId, RequestOf, TextOf } from "../../spec/operation-types.js";
import type { Store } from "../../state/store.js";
import type { Deductions } from "../money/deductions.js";
import type { Refunds } from "../money/refunds.js";
import type { Platform } from "../platform.js";
import type { Refusal } from "../refusal.js";

/** What an operation works with. The caller is proved, the request is as the document says, and names what is the caller's. */
export interface Call<Id extends OperationId> {
  merchant: Merchant;
  /** The fields of path, query and body together. */
  request: RequestOf<Id>;
  platform: Platform;
  deductions: Deductions;
  refunds: Refunds;
  store: Store;
  keyring: Keyring;
  /** Business time, which a fault can set wrong. */
  now: number;
  /** By which the caller reached the sandbox. */
  baseUrl: string;
  /** The `Accept-Language` of the request. */
  language: string | undefined;
  /** Those that somebody asked for, of this request or of all: some of them say how an operation is to go. */
  faults: readonly Fault[];
}

/** A success that has no body: 204. */
export const NO_CONTENT = Symbol("no content");

/** The body of a success, as the document describes it, or that it has none; or why there is no success. A text is signed by its digest. */
export type Outcome<Id extends OperationId> =
  | { refusal: Refusal }
  | (TextOf<Id> extends string
      ? { text: string; refusal?: never }
      : AnswerOf<Id> extends undefined
        ? typeof NO_CONTENT
        : { body: AnswerOf<Id>; refusal?: never });

/** Carries an operation out. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Outcome<Id>;

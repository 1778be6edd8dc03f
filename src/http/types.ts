import type { Merchant } from "../protocol/authorization.js";
import type { Awaitable } from "../runtime/awaitable.js";
import type { Json, JsonFault } from "../runtime/json.js";
import type { BodyStream, ReceivedMessage, WireHeaders, WireRequest } from "../runtime/wire.js";
import type { Hooks } from "./hooks.js";
import type { Hosts } from "./hosts.js";

/** Everything that an exchange with WeChat Pay depends on. */
export interface ExchangeContext {
  merchant: Merchant;
  /** Names the platform key to sign the answer with. Waits for it where keys are downloaded. */
  expectedSerial(): Awaitable<string | undefined>;
  /**
   * Checks the signature of an answer before anything else looks at it.
   *
   * @returns false for an error that came without any signature header.
   * @throws WechatPayVerificationError for everything else that is not proved to come from WeChat Pay.
   */
  authenticate(answer: ReceivedAnswer): Awaitable<boolean>;
  /** That of the preferred host, by which the client goes. */
  origin: string;
  /** The only ones that signed requests go to. */
  hosts: Hosts;
  /** How many exchanges run: one alone is signed at once. */
  running: number;
  /** Unix time in milliseconds. */
  now: () => number;
  hooks: Hooks;
}

/** A request before it is signed. */
export interface OutgoingRequest extends WireRequest {
  /** The path with names in the places of values, for hooks: nothing of it identifies anybody. */
  template: string | undefined;
  /** Whether it may be sent again while its outcome is not known. */
  retry: RetryRule;
  /** The header of a success that holds the SHA-1 of its body: where it is there, the signature covers it and not the body. */
  digest?: string | undefined;
  /** Told before each attempt is sent: what fails without it never left. */
  onSend?: (() => void) | undefined;
}

/**
 * `again`: as it is. `same number again`: as it is, too, since requests with one number take effect once. `ask first`: only
 * when an answer proves that it had no effect.
 */
export type RetryRule = "again" | "same number again" | "ask first";

/** An answer as it came. */
export interface ReceivedAnswer extends ReceivedMessage {
  status: number;
  headers: WireHeaders;
  /** The body, where it was asked for in pieces. Nothing of it is proved before its digest was compared. */
  stream?: BodyStream | undefined;
}

/** An answer whose signature was checked before anything else. */
export interface Answer extends ReceivedAnswer {
  /** False only for errors that came without any signature header. */
  verified: boolean;
  /** What the body of an error says, or what is wrong with it; `undefined` for a success, which is not read yet. */
  content: Json | JsonFault | undefined;
  /** The code of an error. */
  code: string | undefined;
}

/** How often and how long to try. */
export interface Limits {
  /** For the whole call, from signing to the last byte of the answer, in milliseconds. */
  timeout: number;
  signal?: AbortSignal | null | undefined;
  /** The limit of one attempt, in milliseconds. */
  attemptTimeout: number;
  /** How many attempts may follow the first. */
  retries: number;
}

import type { Merchant } from "../protocol/authorization.js";
import type { DigestRule } from "../protocol/digest.js";
import type { Awaitable } from "../runtime/awaitable.js";
import type { Json, JsonFault } from "../runtime/json.js";
import type { BodyStream, ReceivedMessage, WireHeaders, WireRequest } from "../runtime/wire.js";
import type { Hooks } from "./hooks.js";
import type { Hosts } from "./hosts.js";

/** The parts of a client that an exchange with WeChat Pay uses. */
export interface ExchangeContext {
  merchant: Merchant;
  /** The serial of the platform key that should sign the answer. A promise while keys are downloaded. */
  expectedSerial(): Awaitable<string | undefined>;
  /**
   * Checks the signature of an answer before anything else looks at it.
   *
   * @returns false for an error that came without any signature header.
   * @throws WechatPayVerificationError for every other answer that does not verify.
   */
  authenticate(answer: ReceivedAnswer): Awaitable<boolean>;
  /** The origin of the preferred host. */
  origin: string;
  /** Signed requests go to these hosts only. */
  hosts: Hosts;
  /** How many exchanges run. When only one runs, it signs synchronously. */
  running: number;
  /** Unix time in milliseconds. */
  now: () => number;
  hooks: Hooks;
}

/** A request before it is signed. */
export interface OutgoingRequest extends WireRequest {
  /** The path template, for hooks: it holds no identifier of a user or an order. */
  template: string | undefined;
  /** Whether the request may be sent again while its outcome is unknown. */
  retry: RetryRule;
  /** Where the platform may sign the digest of a successful body and not the body. */
  digest?: DigestRule | undefined;
  /** Called before each attempt is sent. If it was not called, nothing was sent. */
  onSend?: (() => void) | undefined;
}

/**
 * `again`: the request may be retried. `same number again`: it may be retried, because requests with the same number take
 * effect once. `ask first`: it may be retried only when an answer proves that it had no effect.
 */
export type RetryRule = "again" | "same number again" | "ask first";

/** An answer as it came. */
export interface ReceivedAnswer extends ReceivedMessage {
  status: number;
  headers: WireHeaders;
  /** The body in pieces, where the request asks for a stream. Nothing of it is verified before its digest is compared. */
  stream?: BodyStream | undefined;
}

/** An answer whose signature was verified. */
export interface Answer extends ReceivedAnswer {
  /** False only for errors that came without any signature header. */
  verified: boolean;
  /** The JSON of an error's body, or the reason why it cannot be read; `undefined` for a success, which is not read yet. */
  content: Json | JsonFault | undefined;
  /** The code of an error. */
  code: string | undefined;
}

/** How long a call may take, and how many times it is tried. */
export interface Limits {
  /** The limit of the whole call, from signing to the last byte of the answer, in milliseconds. */
  timeout: number;
  signal?: AbortSignal | null | undefined;
  /** The limit of one attempt, in milliseconds. */
  attemptTimeout: number;
  /** How many attempts may follow the first. */
  retries: number;
}

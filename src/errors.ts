import type { ErrorCode } from "../generated/constants.js";
import type { components } from "../generated/types.js";

/** Which part of the request is wrong, where WeChat Pay names it. Its form differs from code to code. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** The property that holds the names of an error's class and of the classes that it extends, in every copy of this package. */
const CLASSES = Symbol.for("wechatpay-global.error.classes");

/**
 * The base of every error that this package throws.
 *
 * No error holds a key, a signature, an Authorization header, a request or a response.
 *
 * @example
 * ```ts
 * try {
 *   await wechatpay.createAppSigningSession(body);
 * } catch (error) {
 *   if (error instanceof WechatPayError) console.error(error.code, error.message);
 * }
 * ```
 */
export abstract class WechatPayError extends Error {
  /** Literal, here and in each class below: minifiers rename classes. */
  static override readonly name: string = "WechatPayError";

  /**
   * Whether `value` is an error of this class, from this copy of the package or another one. Bundles, Yarn PnP and
   * a mix of `import` and `require` can load several copies into one process.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class on the right of instanceof, which may extend this one
    return super[Symbol.hasInstance](value) || Boolean(Object(value)[CLASSES]?.includes(this.name));
  }

  /** Names the error; stable, unlike the message. */
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }

  /** @internal */
  get [CLASSES](): readonly string[] {
    const names: string[] = [];
    const end = Object.getPrototypeOf(WechatPayError);
    for (let type = this.constructor; type !== end; type = Object.getPrototypeOf(type)) names.push(type.name);
    // Not those of the application's own subclasses: minified, two that differ may have one name.
    return names.filter((name) => name.startsWith("WechatPay"));
  }
}

/** One thing that is wrong with what the caller passed. */
export interface InputIssue {
  /** The field or option, such as `user_display_name` or `platformKeys[0].publicKey`; `""` for the whole. */
  path: string;
  /** The rule that is broken: a JSON Schema keyword such as `maxLength`, or the name of a check. */
  rule: string;
  /** What was expected, in words. */
  expected: string;
  /** A sentence for people: what is wrong and what to give instead. Never the value of a secret. */
  message: string;
}

/**
 * The issue of a value that is not what it must be.
 *
 * @param got - what it is instead, which is never the value of a secret.
 */
export function mustBe(path: string, rule: string, expected: string, got?: string): InputIssue {
  return { path, rule, expected, message: `must be ${expected}${got === undefined ? "" : `, got ${got}`}` };
}

/** A stranger may choose how much is wrong, and so how long an error is. */
const MAXIMUM_ISSUES = 20;

/**
 * A request body or an option is wrong. Nothing was sent.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPayInputError) {
 *   for (const { path, message } of error.issues) console.error(path, message);
 * }
 * ```
 */
export class WechatPayInputError extends WechatPayError {
  static override readonly name = "WechatPayInputError";
  readonly code = "INVALID_INPUT";
  /** What is wrong: at least one thing, and the first 20 where there are more; `message` says how many more. */
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    const first = issues.slice(0, MAXIMUM_ISSUES);
    const more = issues.length - first.length;
    const texts = first.map(({ path, message }) => (path ? `${path} ${message}` : message));
    super([...texts, ...(more > 0 ? [`and ${more} more`] : [])].join("; "));
    this.issues = first;
  }
}

/** What {@link WechatPayApiError} is made of. */
export interface ApiErrorInit {
  status: number;
  code: string;
  message: string;
  detail?: ErrorDetail | undefined;
  requestId?: string | undefined;
  solution?: string | undefined;
  verified: boolean;
}

/**
 * WeChat Pay answered, and the answer is an error.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPayApiError && error.code === "CONTRACT_EXISTED") {
 *   // look the existing contract up
 * }
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356578
 */
export class WechatPayApiError extends WechatPayError {
  static override readonly name = "WechatPayApiError";
  /** A documented code, one that WeChat Pay added later, or `HTTP_` and the status for an answer without a code. */
  readonly code: ErrorCode | (string & {});
  /** The HTTP status. */
  readonly status: number;
  /** Which part of the request is wrong, where WeChat Pay names it. */
  readonly detail: ErrorDetail | undefined;
  /** Names this request in the logs of WeChat Pay. Quote it to their support. */
  readonly requestId: string | undefined;
  /** What the official pages say to do, for documented codes. */
  readonly solution: string | undefined;
  /**
   * Whether WeChat Pay's signature proves the answer. Some errors come unsigned; anyone on the way
   * could have made those, so read them and change no state because of them.
   */
  readonly verified: boolean;

  constructor({ status, code, message, detail, requestId, solution, verified }: ApiErrorInit) {
    super(`${status} ${code}: ${message}${verified ? "" : " (unverified answer)"}`);
    this.code = code;
    this.status = status;
    this.detail = detail;
    this.requestId = requestId;
    this.solution = solution;
    this.verified = verified;
  }
}

/** Which step of the verification failed. */
export type VerificationCode =
  /** A signature header is missing, empty, repeated or malformed. */
  | "SIGNATURE_HEADER_INVALID"
  /** The timestamp is too old or in the future; is the clock right? */
  | "TIMESTAMP_OUT_OF_RANGE"
  /** No platform key is known under the name in `Wechatpay-Serial`, or that one cannot be used, or all have expired meanwhile. */
  | "PLATFORM_KEY_UNKNOWN"
  /** The platform certificate is expired or not yet valid; nothing was sent when that is so of all that are known. */
  | "PLATFORM_KEY_EXPIRED"
  /** The signature does not match headers and body. */
  | "SIGNATURE_INVALID"
  /** The signed digest is not that of the body: the body was altered, or is not whole. */
  | "DIGEST_MISMATCH"
  /** A probe of WeChat Pay: a signature that is wrong on purpose, to see it refused. */
  | "SIGNATURE_PROBE"
  /** The content was not encrypted with this APIv3 key, or was altered; is `apiV3Key` right? */
  | "DECRYPTION_FAILED"
  /** The answer is signed by WeChat Pay, but answers another request: somebody may have replayed it. */
  | "RESPONSE_OF_ANOTHER_REQUEST";

/**
 * What came is not proved to come from WeChat Pay, or not to be about what was asked. It was not used.
 *
 * After this error of a call that changes something the change may have been made: a signing session is asked for again
 * with the same `out_contract_code`, a contract or an order is queried.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPayVerificationError) console.error(error.code, error.requestId); // SIGNATURE_INVALID
 * ```
 */
export class WechatPayVerificationError extends WechatPayError {
  static override readonly name = "WechatPayVerificationError";
  readonly code: VerificationCode;
  /** Names the request in the logs of WeChat Pay; as unproved as the rest. */
  readonly requestId: string | undefined;

  constructor(code: VerificationCode, message: string, requestId?: string) {
    super(message);
    this.code = code;
    this.requestId = requestId;
  }
}

/** Why there is no usable answer. */
export type ConnectionCode =
  /** The connection failed, or broke before the answer was complete. */
  | "CONNECTION_FAILED"
  /**
   * The `fetch` that was given to `createClient` threw what no failed connection throws, or gave no answer whose body
   * can be read. Not tried again: an answer may have come.
   */
  | "FETCH_FAILED"
  /** The answer is a redirect. It was not followed. */
  | "REDIRECT_REFUSED"
  /** The answer is longer than 1 MiB, or a statement than its `maximumLength`. */
  | "RESPONSE_TOO_LARGE"
  /** The answer is proved to come from WeChat Pay, but cannot be read or does not say what it is about. */
  | "RESPONSE_INVALID"
  /** A statement could not be kept until it was proved: the disk is full, say, or a spool of your own failed. */
  | "SPOOL_FAILED"
  /** The store of platform certificates failed, or held something else. Seen by hooks alone. */
  | "KEY_STORE_FAILED";

/**
 * The request may have reached WeChat Pay, but no usable answer came back.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPayConnectionError) console.error(error.code, error.reason); // ECONNRESET
 * ```
 */
export class WechatPayConnectionError extends WechatPayError {
  static override readonly name = "WechatPayConnectionError";
  readonly code: ConnectionCode;
  /** The code of the underlying failure, such as `ECONNREFUSED`, or its name, such as `TypeError`, if there is one. */
  readonly reason: string | undefined;

  constructor(code: ConnectionCode, message: string, reason?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

/**
 * No complete answer came in time. WeChat Pay may have acted on the request all the same.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPayTimeoutError) console.error(`no answer within ${error.timeout} ms`);
 * ```
 */
export class WechatPayTimeoutError extends WechatPayError {
  static override readonly name = "WechatPayTimeoutError";
  readonly code = "TIMEOUT";
  /** The limit, in milliseconds. */
  readonly timeout: number;

  constructor(timeout: number) {
    super(`no complete answer within ${timeout} ms`);
    this.timeout = timeout;
  }
}

/**
 * The platform certificates could not be downloaded, and no platform key is held. Nothing was sent;
 * a notification could not be checked.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPayPlatformKeysError) console.error(error.cause.code, error.message);
 * ```
 */
export class WechatPayPlatformKeysError extends WechatPayError {
  static override readonly name = "WechatPayPlatformKeysError";
  readonly code = "PLATFORM_KEYS_UNAVAILABLE";
  /** Why: an error of the same family, so just as free of secrets. */
  override readonly cause: WechatPayError;

  constructor(cause: WechatPayError) {
    const publicKeyMode =
      cause instanceof WechatPayApiError && cause.status === 404
        ? ". A merchant in public-key mode has none: give its public key as platformKeys"
        : "";
    super(`the platform certificates could not be downloaded: ${cause.message}${publicKeyMode}`);
    this.cause = cause;
  }
}

/**
 * The signer that was given as `privateKey`, a KMS or an HSM, failed. Nothing was sent. What it threw is not
 * passed on, since it may hold credentials; catch it in `sign` to see more.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPaySigningError) console.error(error.reason); // AccessDeniedException
 * ```
 */
export class WechatPaySigningError extends WechatPayError {
  static override readonly name = "WechatPaySigningError";
  readonly code = "SIGNING_FAILED";
  /** The code or the name of what the signer threw, such as `AccessDeniedException`, if it has one. */
  readonly reason: string | undefined;

  constructor(reason?: string) {
    super(`privateKey.sign failed${reason === undefined ? "" : `: ${reason}`}`);
    this.reason = reason;
  }
}

/**
 * This runtime lacks something that the SDK needs, or what it has does not work. Neither keys nor input are at fault.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPayRuntimeError) console.error(error.missing); // crypto.subtle
 * ```
 */
export class WechatPayRuntimeError extends WechatPayError {
  static override readonly name = "WechatPayRuntimeError";
  readonly code = "RUNTIME_UNSUPPORTED";
  /** The name of what is missing, such as `crypto.subtle`. */
  readonly missing: string;

  /** @param advice - what to do about it, as the rest of a sentence. */
  constructor(missing: string, advice = "a test environment may have removed it; restore it") {
    super(`this runtime has no working ${missing}: ${advice}`);
    this.missing = missing;
  }
}

/** What is wrong with a notification. */
export type NotificationCode =
  /** The body is longer than the limit. It was not read further. */
  | "NOTIFICATION_TOO_LARGE"
  /** The body ended too early or came too slowly. */
  | "NOTIFICATION_INCOMPLETE"
  /** It is proved to come from WeChat Pay, but cannot be read or does not say what it is about. */
  | "NOTIFICATION_INVALID";

/**
 * A notification cannot be used. Answer 4xx; WeChat Pay sends it again.
 *
 * @example
 * ```ts
 * if (error instanceof WechatPayNotificationError) return new Response(error.code, { status: 400 });
 * ```
 */
export class WechatPayNotificationError extends WechatPayError {
  static override readonly name = "WechatPayNotificationError";
  readonly code: NotificationCode;

  constructor(code: NotificationCode, message: string) {
    super(message);
    this.code = code;
  }
}

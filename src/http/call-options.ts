import { ACCEPT_LANGUAGE } from "../../generated/constants.js";
import type { components } from "../../generated/types.js";
import { mustBe, WechatPayInputError } from "../errors.js";
import { ownProperties } from "../input/own-properties.js";
import { readLimits } from "./limits.js";
import type { Limits } from "./types.js";

/**
 * Options of a single call.
 *
 * @example
 * ```ts
 * await wechatpay.getContract({ contract_id, appid }, { timeout: 3_000, retries: 0, signal });
 * ```
 */
export interface RequestOptions {
  /** Aborts the call; it then throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** The limit of this call with all its retries, in milliseconds. */
  timeout?: number | undefined;
  /** The limit of one attempt, in milliseconds. */
  attemptTimeout?: number | undefined;
  /** How many times this call may be retried, from 0 to 10. */
  retries?: number | undefined;
  /** The language of messages in answers. Default `en`. */
  acceptLanguage?: components["parameters"]["Accept-Language"] | undefined;
}

/** The options of a call. They are read once, also when the call makes several requests. */
export class CallOptions implements Limits {
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly retries: number;
  readonly signal: AbortSignal | undefined;
  readonly acceptLanguage: RequestOptions["acceptLanguage"];

  constructor({ timeout, attemptTimeout, retries, signal }: Limits, acceptLanguage: RequestOptions["acceptLanguage"]) {
    this.timeout = timeout;
    this.attemptTimeout = attemptTimeout;
    this.retries = retries;
    this.signal = signal ?? undefined;
    this.acceptLanguage = acceptLanguage;
  }

  /** A copy with another limit for the whole call, in milliseconds. */
  within(timeout: number): CallOptions {
    return new CallOptions({ ...this, timeout }, this.acceptLanguage);
  }
}

/**
 * Reads and checks the options of a call; the client's defaults fill the gaps.
 *
 * @throws WechatPayInputError when one is wrong.
 */
export function readCallOptions(options: RequestOptions | undefined, defaults: Limits): CallOptions {
  if (options instanceof CallOptions) return options;
  if (options === undefined) return new CallOptions(defaults, undefined);
  const own = ownProperties(options);
  const { acceptLanguage } = own;
  checkAcceptLanguage(acceptLanguage);
  return new CallOptions(readLimits(own, defaults), acceptLanguage);
}

function checkAcceptLanguage(value: unknown): void {
  if (value === undefined || (ACCEPT_LANGUAGE.values as readonly unknown[]).includes(value)) return;
  const expected = `one of ${ACCEPT_LANGUAGE.values.join(", ")}`;
  throw new WechatPayInputError([mustBe("acceptLanguage", "enum", expected)]);
}

import { type InputIssue, mustBe, WechatPayInputError } from "../errors.js";
import { checkTimeout } from "../runtime/deadline.js";
import { checkRetries } from "./retry.js";
import type { Limits } from "./types.js";

/**
 * The limits of one call; the defaults fill the gaps. `call` must not inherit properties.
 *
 * @throws WechatPayInputError that lists what is wrong with them.
 */
export function readLimits(call: { [K in keyof Limits]?: Limits[K] | undefined }, defaults: Limits): Limits {
  const { timeout, attemptTimeout, retries, signal } = call;
  const issues = [...checkLimits({ timeout, attemptTimeout, retries }), ...checkSignal(signal)];
  if (issues.length > 0) throw new WechatPayInputError(issues);
  return {
    timeout: timeout ?? defaults.timeout,
    attemptTimeout: attemptTimeout ?? defaults.attemptTimeout,
    retries: retries ?? defaults.retries,
    signal: signal ?? defaults.signal,
  };
}

/** Checks the limits of a client or a call. */
export function checkLimits(limits: { [K in keyof Limits]?: unknown }): InputIssue[] {
  return [
    checkTimeout(limits.timeout),
    checkTimeout(limits.attemptTimeout, "attemptTimeout"),
    checkRetries(limits.retries),
  ].filter((issue) => issue !== undefined);
}

function checkSignal(signal: unknown): InputIssue[] {
  if (signal === undefined || signal === null) return [];
  const { addEventListener, throwIfAborted } = Object(signal) as Partial<AbortSignal>;
  if (typeof addEventListener === "function" && typeof throwIfAborted === "function") return [];
  return [mustBe("signal", "type", "an AbortSignal", typeof signal)];
}

import { RETRY } from "../../generated/constants.js";
import { type InputIssue, mustBe, WechatPayConnectionError, WechatPayTimeoutError } from "../errors.js";
import type { RetryRule } from "./types.js";

/** The longest wait before the first retry, in milliseconds; it doubles with each. */
const BASE_DELAY = 250;
const MAXIMUM_DELAY = 4_000;
/** The longest wait that a `Retry-After` header can ask for, in milliseconds. */
export const MAXIMUM_RETRY_AFTER = 30_000;
const MAXIMUM_RETRIES = 10;

/** How an attempt ended. */
export type Outcome =
  | { error: unknown }
  | { answer: { status: number; headers: Pick<Headers, "get">; code: string | undefined; verified: boolean } };

/**
 * Whether the same request may succeed soon: no answer came, or the answer reports a fault of the platform and not of the
 * request. Any other error would come again, or the caller must handle it.
 *
 * An `ask first` operation is retried only when WeChat Pay proves that it did not start to process the request.
 */
export function isRetriable(outcome: Outcome, rule: RetryRule): boolean {
  if (rule === "ask first") return "answer" in outcome && outcome.answer.status === 429 && outcome.answer.verified;
  if ("error" in outcome) return isUnanswered(outcome.error);
  const { status, code } = outcome.answer;
  return includes(RETRY.statuses, status) || (status === 500 && includes(RETRY.codes, code));
}

/** Whether an attempt failed because no answer came. */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof WechatPayConnectionError) return error.code === "CONNECTION_FAILED";
  return error instanceof WechatPayTimeoutError;
}

/**
 * How long to wait before the next attempt, in milliseconds: the time in `Retry-After`, up to a limit; else a random time
 * below a maximum that grows exponentially ("full jitter"), so that many clients do not retry at the same moment.
 *
 * @param attempt - how many attempts were made before the one that failed; 0 for the first.
 * @param random - from 0 up to 1.
 */
export function retryDelay(outcome: Outcome, attempt: number, now: number, random: number): number {
  const asked = "answer" in outcome ? readRetryAfter(outcome.answer.headers.get("Retry-After"), now) : undefined;
  if (asked !== undefined) return Math.min(asked, MAXIMUM_RETRY_AFTER);
  return Math.round(random * Math.min(MAXIMUM_DELAY, BASE_DELAY * 2 ** attempt));
}

/** Seconds or an HTTP date, in milliseconds from now; `undefined` for anything else. */
function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000;
  // Only dates with letters: Date.parse reads "-5" as a year.
  const date = /^[A-Z][a-z]+,? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Checks a number of retries. */
export function checkRetries(retries: unknown): InputIssue | undefined {
  if (retries === undefined) return undefined;
  if (Number.isInteger(retries) && Number(retries) >= 0 && Number(retries) <= MAXIMUM_RETRIES) return undefined;
  return mustBe("retries", "range", `a whole number from 0 to ${MAXIMUM_RETRIES}`);
}

function includes(list: readonly unknown[], value: unknown): boolean {
  return list.includes(value);
}

import { type Connection, contextOf } from "../connection.js";
import { type InputIssue, mustBe, WechatPayInputError } from "../errors.js";
import { type RequestOptions, readCallOptions } from "../http/call-options.js";
import { ownProperties } from "../input/own-properties.js";
import { Cancellation } from "../runtime/cancellation.js";
import { checkTimeout, sleep } from "../runtime/deadline.js";
import { globalOf } from "../runtime/global.js";
import type { Time, World } from "./time.js";

/**
 * Options of {@link deduct}, {@link refund} and {@link resolveTransaction}.
 *
 * @example
 * ```ts
 * const options: OutcomeOptions = { deadline: 60_000, signal };
 * ```
 */
export interface OutcomeOptions extends RequestOptions {
  /** The limit of all calls and waits together, in milliseconds. */
  deadline?: number | undefined;
}

/** The options, checked. */
export interface ReadOptions {
  time: Time;
  close: boolean;
  /** Unix time in milliseconds. */
  sentAt: number | undefined;
}

/**
 * Reads and checks the options. The deadline counts from now.
 *
 * @throws WechatPayInputError when an option is wrong; the reason of the caller's signal when it has aborted.
 */
export function readOutcomeOptions(
  connection: Connection,
  options: OutcomeOptions & { close?: boolean | undefined; sentAt?: string | Date | undefined },
  defaultDeadline: number,
): ReadOptions {
  const context = contextOf(connection);
  const { deadline = defaultDeadline, close = false, sentAt, ...calls } = ownProperties(options);
  const issues: (InputIssue | undefined)[] = [checkTimeout(deadline, "deadline")];
  if (typeof close !== "boolean") issues.push(mustBe("close", "type", "true or false"));
  const sent = readTime("sentAt", sentAt, issues);
  refuse(issues);
  const read = readCallOptions(calls, context.limits);
  const { timeout, signal } = read;
  signal?.throwIfAborted();
  const clock = globalOf("performance");
  const world: World = {
    elapsed: () => clock.now(),
    now: () => {
      try {
        return context.exchange.now();
      } catch {
        return Number.NaN; // the caller's clock failed; each call reports that itself
      }
    },
    wait: (milliseconds) => sleep(milliseconds, signal ?? new Cancellation()),
    random: Math.random,
  };
  const endsAt = world.elapsed() + deadline;
  const limits = () => read.within(Math.max(1, Math.min(timeout, endsAt - world.elapsed())));
  return { time: { world, endsAt, limits }, close, sentAt: sent };
}

/** With a time zone offset: without one, the time would depend on the machine. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Reads a time that the caller gave, as Unix time in milliseconds. */
export function readTime(path: string, given: unknown, issues: (InputIssue | undefined)[]): number | undefined {
  if (given === undefined) return undefined;
  const time =
    given instanceof Date ? given.getTime() : typeof given === "string" && TIME.test(given) ? Date.parse(given) : NaN;
  if (Number.isNaN(time)) issues.push(mustBe(path, "format", "a Date or a text such as 2026-11-26T10:00:00Z"));
  return time;
}

/** @throws WechatPayInputError when there is an issue. */
export function refuse(issues: (InputIssue | undefined)[]): void {
  const found = issues.filter((one) => one !== undefined);
  if (found.length > 0) throw new WechatPayInputError(found);
}

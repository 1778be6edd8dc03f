import { type Connection, contextOf } from "../connection.js";
import { type InputIssue, WechatPayInputError } from "../errors.js";
import { readEffort } from "../http/effort.js";
import type { RequestOptions } from "../http/send-request.js";
import { ownProperties } from "../input/own-properties.js";
import { checkTimeout, sleep } from "../runtime/deadline.js";
import { Ending } from "../runtime/ending.js";
import { globalOf } from "../runtime/global.js";

/** What reaching a certain outcome depends on, besides the calls: a simulation has its own. */
export interface World {
  /** Milliseconds that pass evenly, from any beginning. */
  elapsed(): number;
  /** Unix time in milliseconds, by which requests are signed. It may jump. */
  now(): number;
  /** Waits; rejects when the caller aborts. */
  wait(milliseconds: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** How long to try. */
export interface OutcomeOptions extends RequestOptions {
  /** The limit of all calls and waits together, in milliseconds. */
  deadline?: number | undefined;
}

/** What is left of the time, for the calls. */
export interface Time {
  world: World;
  /** By `elapsed`. */
  endsAt: number;
  /** The options of a call: no longer than what is left. */
  limits(): RequestOptions;
}

/** Reads the options; time runs from now. @throws WechatPayInputError when one is wrong. */
export function startTime(connection: Connection, options: OutcomeOptions, defaultDeadline: number): Time {
  const context = contextOf(connection);
  const { deadline = defaultDeadline, ...calls } = ownProperties(options);
  const issues: InputIssue[] = [checkTimeout(deadline, "deadline")].filter((issue) => issue !== undefined);
  if (issues.length > 0) throw new WechatPayInputError(issues);
  const { timeout, signal } = readEffort(calls, context.effort);
  const clock = globalOf("performance");
  const world: World = {
    elapsed: () => clock.now(),
    now: context.exchange.now,
    wait: (milliseconds) => sleep(milliseconds, signal ?? new Ending()),
    random: Math.random,
  };
  const endsAt = world.elapsed() + deadline;
  const limits = () => ({ ...calls, timeout: Math.max(1, Math.min(timeout, endsAt - world.elapsed())) });
  return { world, endsAt, limits };
}

import { type InputIssue, mustBe, WechatPayTimeoutError } from "../errors.js";
import { type Awaitable, isPromise } from "./awaitable.js";
import { Cancellation } from "./cancellation.js";
import { globalOf } from "./global.js";
import { onAbort } from "./on-abort.js";

/*
 * The timers are looked up when they are used, so that fake timers in a test control timeouts and retries.
 */

/** The longest delay of setTimeout, in milliseconds. */
const MAXIMUM_TIMEOUT = 2_147_483_647;

/** A cancellation that aborts when the time is up. The time counts from its construction. */
export class Deadline extends Cancellation {
  /** By `performance.now()`. */
  readonly endsAt: number;
  readonly #timeout: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param timeout - in milliseconds. */
  constructor(timeout: number) {
    super();
    this.#timeout = timeout;
    this.endsAt = globalOf("performance").now() + timeout;
  }

  /** Starts the timer, unless it runs. Work that has an earlier deadline does not need it. */
  start(): void {
    if (this.aborted || this.#timer !== undefined) return;
    const left = Math.ceil(this.endsAt - globalOf("performance").now());
    this.#timer = globalOf("setTimeout")(() => this.abort(new WechatPayTimeoutError(this.#timeout)), left);
  }

  /**
   * Waits for a promise, at most until the deadline, whose timer it starts. After an abort it rejects with the reason, and what
   * comes of the promise is ignored.
   */
  waitFor<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.throwIfAborted();
      this.start();
      const forget = this.onAbort(() => reject(this.reason));
      promise.finally(forget).then(resolve, reject);
    });
  }

  stop(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
  }
}

/**
 * Runs `work` until it ends, the time is up or the caller aborts, even if `work` ignores its cancellation.
 *
 * @param timeout - in milliseconds.
 * @param signal - lets the caller abort earlier.
 * @throws WechatPayTimeoutError when the time is up.
 * @throws the reason of the caller's signal when it aborts.
 */
export function withDeadline<T>(
  timeout: number,
  signal: AbortSignal | Cancellation | null | undefined,
  work: (cancellation: Cancellation) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(timeout);
  return runUntil(deadline, signal, () => {
    deadline.start();
    return work(deadline);
  });
}

/** The same, but `work` or the caller starts the deadline's timer. */
export function runUntil<T>(
  deadline: Deadline,
  signal: AbortSignal | Cancellation | null | undefined,
  work: () => Awaitable<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const forget = signal && onAbort(signal, () => deadline.abort(signal.reason));
    const cleanUp = () => {
      deadline.stop();
      forget?.();
    };
    const finish = (value: T) => {
      cleanUp();
      resolve(value);
    };
    const fail = (error: unknown) => {
      cleanUp();
      reject(deadline.aborted ? deadline.reason : error);
    };
    // After the abort, the result or error of `work` is ignored.
    deadline.onAbort(() => fail(undefined));
    try {
      const working = work();
      if (isPromise(working)) working.then(finish, fail);
      else finish(working);
    } catch (error) {
      fail(error);
    }
  });
}

/** Checks a limit in milliseconds. */
export function checkTimeout(
  timeout: unknown,
  path = "timeout",
  maximum: number = MAXIMUM_TIMEOUT,
): InputIssue | undefined {
  if (timeout === undefined) return undefined;
  if (typeof timeout === "number" && timeout > 0 && timeout <= maximum) return undefined;
  return mustBe(path, "range", `a number of milliseconds, more than 0 and at most ${maximum}`);
}

/** Waits. Rejects with the signal's reason when the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | Cancellation): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = globalOf("setTimeout")(() => {
      forget();
      resolve();
    }, milliseconds);
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

import { type InputIssue, WechatPayTimeoutError } from "../errors.js";
import { Cancellation } from "./cancellation.js";
import { globalOf } from "./global.js";
import { onAbort } from "./on-abort.js";

/*
 * The timers here are looked up when they are needed: stand-ins for them in somebody's tests decide when a limit is
 * reached and when a call is made again.
 */

/** What setTimeout can hold, in milliseconds. */
const MAXIMUM_TIMEOUT = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, the time is up or the caller aborts, even if `work` ignores its cancellation.
 *
 * @param timeout - in milliseconds.
 * @param signal - by which the caller may end it earlier.
 * @throws WechatPayTimeoutError when the time is up.
 * @throws the reason of the caller's signal when that aborts.
 */
export function withDeadline<T>(
  timeout: number,
  signal: AbortSignal | Cancellation | null | undefined,
  work: (cancellation: Cancellation) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const cancellation = new Cancellation();
    const forget = signal && onAbort(signal, () => cancellation.abort(signal.reason));
    const timer = globalOf("setTimeout")(() => cancellation.abort(new WechatPayTimeoutError(timeout)), timeout);
    const cleanUp = () => {
      clearTimeout(timer);
      forget?.();
    };
    // When the cancellation wins, the loser's result or error is told to nobody.
    cancellation.onAbort(() => {
      cleanUp();
      reject(cancellation.reason);
    });
    let working: Promise<T>;
    try {
      working = work(cancellation);
    } catch (error) {
      working = Promise.reject(error);
    }
    working.then(
      (value) => {
        cleanUp();
        resolve(value);
      },
      (error) => {
        cleanUp();
        reject(cancellation.aborted ? cancellation.reason : error);
      },
    );
  });
}

/** What is wrong with a limit in milliseconds, or `undefined`. */
export function checkTimeout(
  timeout: unknown,
  path = "timeout",
  maximum: number = MAXIMUM_TIMEOUT,
): InputIssue | undefined {
  if (timeout === undefined) return undefined;
  if (typeof timeout === "number" && timeout > 0 && timeout <= maximum) return undefined;
  const expected = `a number of milliseconds, more than 0 and at most ${maximum}`;
  return { path, rule: "range", expected, message: `must be ${expected}` };
}

/** Waits; ends early with the signal's reason. */
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

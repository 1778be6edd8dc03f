import { type InputIssue, WechatPayTimeoutError } from "../errors.js";
import { Ending } from "./ending.js";
import { globalOf } from "./global.js";
import { onAbort } from "./on-abort.js";

/*
 * The timers here are looked up when they are needed: stand-ins for them in somebody's tests decide when a limit is
 * reached and when a call is made again.
 */

/** What setTimeout can hold, in milliseconds. */
const MAXIMUM_TIMEOUT = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, the time is up or the caller aborts, even if `work` ignores its ending.
 *
 * @param timeout - in milliseconds.
 * @param signal - by which the caller may end it earlier.
 * @throws WechatPayTimeoutError when the time is up.
 * @throws the reason of the caller's signal when that aborts.
 */
export function withDeadline<T>(
  timeout: number,
  signal: AbortSignal | Ending | null | undefined,
  work: (ending: Ending) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const ending = new Ending();
    const forget = signal && onAbort(signal, () => ending.abort(signal.reason));
    const timer = globalOf("setTimeout")(() => ending.abort(new WechatPayTimeoutError(timeout)), timeout);
    const cleanUp = () => {
      clearTimeout(timer);
      forget?.();
    };
    // When the ending wins, the loser's result or error is told to nobody.
    ending.onAbort(() => {
      cleanUp();
      reject(ending.reason);
    });
    let working: Promise<T>;
    try {
      working = work(ending);
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
        reject(ending.aborted ? ending.reason : error);
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
export function sleep(milliseconds: number, signal: AbortSignal | Ending): Promise<void> {
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

import type { MaybePromise } from "../contenders/contender.js";

/**
 * Does the work again and again, this many times at once, until the time is up.
 *
 * What is done at once is not waited for: whoever returns a promise pays for it.
 *
 * @param duration - in milliseconds.
 * @returns how often it was done, and in how many milliseconds.
 */
export async function runFor(
  duration: number,
  concurrency: number,
  work: () => MaybePromise<unknown>,
): Promise<{ count: number; elapsed: number }> {
  let count = 0;
  const begin = performance.now();
  const end = begin + duration;
  const one = async () => {
    while (performance.now() < end) {
      const result = work();
      if (result instanceof Promise) await result;
      count++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, one));
  return { count, elapsed: performance.now() - begin };
}

/** Does the work this many times in all, as many at once. */
export async function runTimes(times: number, concurrency: number, work: (index: number) => Promise<unknown>) {
  let next = 0;
  const one = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, one));
}

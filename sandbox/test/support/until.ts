import { setTimeout as wait } from "node:timers/promises";

const PAUSE = 20;

type Found<T> = Exclude<T, undefined | null | false | "" | 0>;

/** Looks again and again until `check` gives something. Throws at the deadline. */
export async function until<T>(what: string, check: () => T | Promise<T>, milliseconds = 15_000): Promise<Found<T>> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = await check();
    if (found) return found as Found<T>;
    if (performance.now() > end) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await wait(PAUSE);
  }
}

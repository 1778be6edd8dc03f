import { setTimeout as wait } from "node:timers/promises";

const PAUSE = 20;
/** How often a waiting test prints what it waits for, in milliseconds. */
const PATIENCE = 30_000;

type Found<T> = Exclude<T, undefined | null | false | "" | 0>;

/** Calls `check` until it returns a value. */
export async function until<T>(what: string, check: () => T | Promise<T>): Promise<Found<T>> {
  const waiting = setInterval(() => console.warn(`still waiting until ${what}`), PATIENCE);
  try {
    for (;;) {
      const found = await check();
      if (found) return found as Found<T>;
      await wait(PAUSE);
    }
  } finally {
    clearInterval(waiting);
  }
}

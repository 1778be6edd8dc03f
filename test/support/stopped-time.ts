import { vi } from "vitest";

/** Milliseconds since the time was stopped. */
export interface StoppedTime {
  now: number;
}

/** The time limit of calls. In stopped time no timer up to it fires, except those of 0. */
export const LIMIT = 1234;

/** Stops the time: a wait ends at once, and the clock is set to its end. Until `vi.unstubAllGlobals()`. */
export function stopTime(): StoppedTime {
  const time: StoppedTime = { now: 0 };
  const pending = new Set<object>();
  vi.stubGlobal("performance", { now: () => time.now });
  vi.stubGlobal("setTimeout", (run: () => void, delay = 0) => {
    const timer = {};
    if (delay > 0 && delay <= LIMIT) return timer;
    pending.add(timer);
    setImmediate(() => {
      if (!pending.delete(timer)) return;
      time.now += delay;
      run();
    });
    return timer;
  });
  vi.stubGlobal("clearTimeout", (timer: object) => void pending.delete(timer));
  return time;
}

import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers";
import { vi } from "vitest";

/** Runs `work` while no timer fires, neither those of `globalThis` nor those of the module `timers`. */
export async function whileTimersAreStopped(work: () => Promise<void>): Promise<void> {
  const own = { setTimeout: timers.setTimeout, clearTimeout: timers.clearTimeout, setImmediate: timers.setImmediate };
  vi.useFakeTimers();
  const { setTimeout, clearTimeout, setImmediate } = globalThis;
  Object.assign(timers, { setTimeout, clearTimeout, setImmediate });
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    Object.assign(timers, own);
    syncBuiltinESMExports();
    vi.useRealTimers();
  }
}

import { inject, vi } from "vitest";

/** Waits until `check` no longer throws. Only the time limit of all tests (vitest.config.ts) ends the wait. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: inject("patience"), interval: 5 });
}

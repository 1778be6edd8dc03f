import { inject, vi } from "vitest";

/** Waits until `check` throws no more, however long that takes: only the net under all tests (vitest.config.ts) ends it. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: inject("patience"), interval: 5 });
}

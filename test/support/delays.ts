import { vi } from "vitest";

/** The delays for which `work` sets timers, in milliseconds. The clock by which limits count stands still meanwhile. */
export async function delaysIn(work: () => Promise<unknown>): Promise<(number | undefined)[]> {
  const set = vi.spyOn(globalThis, "setTimeout");
  const now = vi.spyOn(performance, "now").mockReturnValue(0);
  try {
    await work();
    return set.mock.calls.map(([, delay]) => delay);
  } finally {
    set.mockRestore();
    now.mockRestore();
  }
}

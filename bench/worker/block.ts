import type { Figures } from "../results.js";

/** Adds the figures of one block to those of the blocks before it, in a single process. */
export function record(figures: Figures, block: Record<string, number>): void {
  for (const [name, value] of Object.entries(block)) {
    figures[name] ??= [[]];
    // More digits would say nothing.
    figures[name][0]?.push(Number(value.toPrecision(4)));
  }
}

/**
 * Does the work so many times, as many at once, and says what one time took: `micros` by the clock, `cpu` of this process
 * with all its threads, both in microseconds.
 *
 * @param limit - ends the block before, in milliseconds.
 */
export async function timeBlock(
  times: number,
  inFlight: number,
  work: () => Promise<unknown>,
  limit = Number.POSITIVE_INFINITY,
): Promise<{ micros: number; cpu: number }> {
  let begun = 0;
  const cpuBefore = process.cpuUsage();
  const begin = performance.now();
  const one = async () => {
    while (begun < times && performance.now() - begin < limit) {
      begun++;
      await work();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  const elapsed = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { micros: (elapsed * 1000) / begun, cpu: (user + system) / begun };
}

/**
 * The order of the contenders in a round: those whose ratio is judged side by side, forwards and backwards in turn; then the
 * others, each time beginning with the next.
 */
export function orderOf<T>(judged: readonly T[], others: readonly T[], round: number): T[] {
  const first = others.length === 0 ? 0 : round % others.length;
  return [...(round % 2 === 0 ? judged : [...judged].reverse()), ...others.slice(first), ...others.slice(0, first)];
}

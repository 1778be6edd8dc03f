import type { Figures } from "../results.js";

/** Adds the figures of one block to those of earlier blocks of the same process. */
export function record(figures: Figures, block: Record<string, number>): void {
  for (const [name, value] of Object.entries(block)) {
    figures[name] ??= [[]];
    // More digits mean nothing.
    figures[name][0]?.push(Number(value.toPrecision(4)));
  }
}

/**
 * Does the work `times` times, `inFlight` at once, and returns what one time took, in microseconds: `micros` by the clock,
 * `cpu` by the processor time of this process with all its threads.
 *
 * @param limit - in milliseconds: after it, no further work is begun.
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
 * The order of the contenders in a round: first those whose ratio is judged, forwards in one round and backwards in the
 * next; then the others, beginning with another one in each round.
 */
export function orderOf<T>(judged: readonly T[], others: readonly T[], round: number): T[] {
  const first = others.length === 0 ? 0 : round % others.length;
  return [...(round % 2 === 0 ? judged : [...judged].reverse()), ...others.slice(first), ...others.slice(0, first)];
}

/** How much larger the larger input is. Linear work takes so many times as long, quadratic work the square of it. */
const FACTOR = 8;
/** Half-way between the two, on a scale of factors: above it lies nothing that is linear. */
const LIMIT = FACTOR ** 1.5;
/** Whatever else runs on the machine makes some of the runs slower, and none of them faster. */
const ROUNDS = 30;

type Work = () => unknown;

/**
 * Whether the time that work takes grows no faster than its input does. The fastest run of one size is held against
 * the fastest of the other: no number of milliseconds is judged.
 *
 * @param make - prepares the work on an input of a size. What it does itself is not measured.
 */
export async function growsLinearly(size: number, make: (size: number) => Work): Promise<boolean> {
  const [small, large] = [make(size), make(size * FACTOR)];
  let [fastest, slowest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    fastest = Math.min(fastest, await timeOf(small));
    slowest = Math.min(slowest, await timeOf(large));
    if (round >= 2 && slowest < fastest * LIMIT) return true;
    // So far off that no luck of the other rounds would change it.
    if (round >= 4 && slowest > fastest * FACTOR * LIMIT) return false;
  }
  return false;
}

async function timeOf(work: Work): Promise<number> {
  const startedAt = performance.now();
  try {
    const result = work();
    if (result instanceof Promise) await result;
  } catch {
    // Refused, as nearly all of them are.
  }
  return performance.now() - startedAt;
}

/** How much larger the larger input is. Linear work takes so many times as long, quadratic work the square of it. */
const FACTOR = 8;
/** Room for what memory costs: more of it at a time costs somewhat more for each byte. */
const LIMIT = FACTOR * 2;
/** Whatever disturbs some of the runs makes them slower, and none of them faster. */
const ROUNDS = 100;

type Work = () => unknown;

/**
 * Whether the processor time that work takes grows no faster than its input does. The fastest run of one size is held
 * against the fastest of the other: no number of milliseconds is judged, and what else runs on the machine does not count.
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
    // So far off that no luck of other rounds would mend it.
    if (round >= 9 && slowest > fastest * LIMIT * 2) return false;
  }
  return false;
}

/** In microseconds of the processor. */
async function timeOf(work: Work): Promise<number> {
  const startedAt = process.cpuUsage();
  try {
    const result = work();
    if (result instanceof Promise) await result;
  } catch {
    // Refused, as nearly all of them are.
  }
  const { user, system } = process.cpuUsage(startedAt);
  // Too short to be measured counts as a unit.
  return user + system || 1;
}

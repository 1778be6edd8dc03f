const FACTOR = 8;
const ROUNDS = 2;
/** A disturbed round costs more, never less: what looks steep is measured in up to so many rounds. */
const MOST_ROUNDS = 30;
/** What takes less is done so often that it takes as long, in microseconds: the clock's own noise would count else. */
const MEASURABLE = 4000;

/**
 * How the cost of `work` grows with the size of its input: what 8 times the size costs at once, in units of what it
 * costs in 8 pieces. 1 where the cost is linear, less where it has a limit, towards 8 where it is quadratic.
 *
 * It is measured in CPU time, to which other processes add nothing. The garbage collector and the compiler of this
 * process do add to it, at any moment: so the least of several rounds counts, and of many when the cost looks steep.
 *
 * @param prepare makes the input of a size, and gives what is to be measured
 */
export function growth(prepare: (size: number) => () => unknown, size: number): number {
  const piece = prepare(size);
  const prepared = prepare(size * FACTOR);
  let times = 1;
  const pieces = () => repeat(piece, times * FACTOR);
  while (cost(pieces) < MEASURABLE) times *= 2;
  let [least, leastWhole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const steep = () => leastWhole >= least * STEEP;
  for (let round = 0; round < ROUNDS || (round < MOST_ROUNDS && steep()); round += 1) {
    least = Math.min(least, cost(pieces));
    leastWhole = Math.min(
      leastWhole,
      cost(() => repeat(prepared, times)),
    );
  }
  return leastWhole / least;
}

/** Well above what is linear, and well below what is quadratic. */
export const STEEP = 3;

function cost(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return user + system;
}

function repeat(work: () => unknown, times: number): void {
  for (let count = 0; count < times; count += 1) work();
}

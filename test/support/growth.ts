const FACTOR = 8;
const ROUNDS = 2;
/** A disturbed round costs more, never less: what looks steep is measured in up to so many rounds. */
const MOST_ROUNDS = 30;
/** So much longer than that, one round is enough where it is not steep: a disturbance is small beside it. */
const LONG = 10;
/** What takes less is done so often that it takes as long, in microseconds: else the noise of the clock would count. */
const MEASURABLE = 4000;

/** Well above what is linear, and well below what is quadratic. */
export const STEEP = 3;

type Work = () => unknown;

/**
 * How the cost of work grows with the size of its input: what 8 times the size costs at once, in units of what it costs
 * in 8 pieces. 1 where the cost is linear, less where it has a limit, towards 8 where it is quadratic.
 *
 * It is measured in processor time, to which other processes add nothing. The garbage collector and the compiler of this
 * process do add to it, at any moment: so the least of several rounds counts, and of many when the cost looks steep.
 *
 * @param prepare - makes the input of a size, which is not measured, and gives what is.
 */
export async function growth(prepare: (size: number) => Work, size: number): Promise<number> {
  const piece = prepare(size);
  const whole = prepare(size * FACTOR);
  let times = 1;
  let least = await cost(piece, FACTOR);
  for (; least < MEASURABLE; least = await cost(piece, times * FACTOR)) times *= 2;
  let leastWhole = Number.POSITIVE_INFINITY;
  const isSteep = () => leastWhole >= least * STEEP;
  const rounds = least < LONG * MEASURABLE ? ROUNDS : 1;
  for (let round = 0; round < rounds || (round < MOST_ROUNDS && isSteep()); round++) {
    least = Math.min(least, await cost(piece, times * FACTOR));
    leastWhole = Math.min(leastWhole, await cost(whole, times));
  }
  return leastWhole / least;
}

/** In microseconds of the processor. */
async function cost(work: Work, times: number): Promise<number> {
  const startedAt = process.cpuUsage();
  for (let count = 0; count < times; count++) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(startedAt);
  return user + system;
}

/** Work that may refuse what it is given, as it does with most of what a stranger sends. */
export function orRefused(work: Work): Work {
  // What it says is tested elsewhere.
  const ignore = () => {};
  return () => {
    try {
      const result = work();
      return result instanceof Promise ? result.catch(ignore) : result;
    } catch {
      return undefined;
    }
  };
}

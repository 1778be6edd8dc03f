import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: { type: "minor" }) => void;

const FACTOR = 8;
const ROUNDS = 2;
/** The maximum number of rounds. A disturbed round costs more, never less, so a steep result is measured again. */
const MOST_ROUNDS = 30;
/** The processor time in microseconds after which a steep result is believed: no disturbance is that long. */
const ENOUGH = 2_000_000;
/** From so many times MEASURABLE on, one round is enough when its result is not steep. */
const LONG = 10;
/**
 * The minimum processor time of a measurement, in microseconds. Faster work is repeated, because of the clock's noise.
 */
const MEASURABLE = 4000;

/** Well above linear growth, and well below quadratic growth. */
export const STEEP = 3;

type Work = () => unknown;

/**
 * How the cost of work grows with the size of its input: the cost of 8 times the size at once, divided by the cost in 8
 * pieces. 1 where the cost is linear, less where it has a limit, towards 8 where it is quadratic.
 *
 * It is measured in processor time, to which other processes do not add. The garbage collector and the compiler of this
 * process may add to any round, so the smallest result of several rounds counts, of many rounds when the growth looks
 * steep.
 *
 * @param prepare - creates the input of a size, which is not measured, and returns the work to measure.
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
  let spent = 0;
  for (let round = 0; round < rounds || (round < MOST_ROUNDS && spent < ENOUGH && isSteep()); round++) {
    const costs = [await cost(piece, times * FACTOR), await cost(whole, times)] as const;
    least = Math.min(least, costs[0]);
    leastWhole = Math.min(leastWhole, costs[1]);
    spent += costs[0] + costs[1];
  }
  return leastWhole / least;
}

/** In microseconds of processor time. */
async function cost(work: Work, times: number): Promise<number> {
  // So that no measurement pays for the garbage of the one before it.
  collectGarbage({ type: "minor" });
  const startedAt = process.cpuUsage();
  for (let count = 0; count < times; count++) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(startedAt);
  return user + system;
}

/** Runs work that may refuse its input, as it refuses most hostile input. */
export function orRefused(work: Work): Work {
  // Other tests check the error.
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

/** A value, and its 95 % confidence interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

const RESAMPLES = 1_000;
const SEED = 0x5eed;

/**
 * A statistic with its interval, by bootstrap: the statistic is computed again and again from observations that are drawn
 * with replacement. Processes are drawn first, then observations within them, since the observations of one process
 * resemble each other. The same observations always give the same interval.
 *
 * @param processes - the observations of each process.
 */
export function bootstrap<Row>(
  processes: readonly (readonly Row[])[],
  statistic: (rows: readonly Row[]) => number,
): Estimate {
  const random = randomFrom(SEED);
  const drawn = <T>(values: readonly T[]) => values.map(() => values[Math.floor(random() * values.length)] as T);
  const values = Array.from({ length: RESAMPLES }, () => statistic(drawn(processes).flatMap(drawn)));
  return {
    value: statistic(processes.flat()),
    low: percentile(values, 0.025),
    high: percentile(values, 0.975),
  };
}

/** The middle value, or the mean of the two middle values. NaN without any value. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/**
 * The value that this share of the values is below, interpolated between neighbours.
 *
 * @param share - from 0 to 1.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** How much y grows with x, by least squares. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Random numbers, at least 0 and below 1, by Mulberry32. A seed always gives the same ones. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

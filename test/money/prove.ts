import fc from "fast-check";
import { expect, it } from "vitest";

const { HOSTILE_SHORT, MONEY_RUNS = HOSTILE_SHORT ? "1000" : "5000", MONEY_PATH } = process.env;
const { MONEY_SEED = HOSTILE_SHORT ? "1" : String(Date.now() % 2 ** 31) } = process.env;

/** Schedules of each kind. */
export const RUNS = Number(MONEY_RUNS);

/**
 * Checks many schedules, and prints their number. A failure names its seed and its path, which `npm run test:money --
 * --seed … --path …` repeats.
 */
export function prove<T>(
  title: string,
  schedules: fc.Arbitrary<T>,
  faultsOf: (schedule: T) => Promise<string[]>,
  figures: string,
  numRuns = RUNS,
): void {
  it(title, async () => {
    const property = fc.asyncProperty(schedules, async (one) => {
      expect(await faultsOf(one)).toEqual([]);
    });
    await fc.assert(property, {
      numRuns,
      seed: Number(MONEY_SEED),
      ...(MONEY_PATH !== undefined && { path: MONEY_PATH }),
    });
    console.log(`${numRuns} schedules, seed ${MONEY_SEED}: ${figures}`);
  });
}

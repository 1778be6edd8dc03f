import fc from "fast-check";
import { expect, it } from "vitest";

/** Of each kind. `npm run test:money -- --full` asks for more. */
export const RUNS = Number(process.env["MONEY_RUNS"] ?? 5000);
const SEED = Number(process.env["MONEY_SEED"] ?? Date.now() % 2 ** 31);

/** Sees that nothing is wrong with any of many schedules. What fails names its seed and the path to it. */
export function proveByMoney<T>(
  title: string,
  schedule: fc.Arbitrary<T>,
  faultsOf: (schedule: T) => Promise<string[]>,
) {
  it(title, async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (one) => {
        expect(await faultsOf(one)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED, ...(process.env["MONEY_PATH"] && { path: process.env["MONEY_PATH"] }) },
    );
    console.log(`${title}: ${RUNS} schedules, seed ${SEED}`);
  });
}

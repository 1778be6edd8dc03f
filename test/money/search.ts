import fc from "fast-check";
import { deductions, faultsOfDeduction } from "./deductions.js";
import { faultsOfRefund, refunds } from "./refunds.js";

/** The same schedules each time, so that the result does not depend on chance. */
const SEED = 1;

/** Looks for a schedule with a fault. @returns the fault, or `undefined` when `numRuns` schedules have none. */
export function search(kind: "deductions" | "refunds", numRuns: number): Promise<string[] | undefined> {
  return kind === "deductions" ? find(deductions, faultsOfDeduction, numRuns) : find(refunds, faultsOfRefund, numRuns);
}

async function find<T>(schedule: fc.Arbitrary<T>, faultsOf: (one: T) => Promise<string[]>, numRuns: number) {
  let found: string[] | undefined;
  const property = fc.asyncProperty(schedule, async (one) => {
    const faults = await faultsOf(one);
    if (faults.length > 0) found = faults;
    return faults.length === 0;
  });
  await fc.check(property, { numRuns, seed: SEED, endOnFailure: true });
  return found;
}

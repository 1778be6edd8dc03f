import type { Round } from "../worker/jobs.js";

/** The figures of a contender in a cell, a round each. */
export type Rounds = Record<string, Round[]>;

/**
 * Runs every contender once, then every one again: what changes on the machine meanwhile meets all of them.
 *
 * @param run - one round of one contender, in a fresh process.
 */
export async function interleave(
  contenders: readonly string[],
  rounds: number,
  run: (contender: string) => Promise<Round>,
): Promise<Rounds> {
  const all: Rounds = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of contenders) {
      try {
        all[name]?.push(await run(name));
      } catch (error) {
        throw new Error(`${name} failed`, { cause: error });
      }
    }
  }
  return all;
}

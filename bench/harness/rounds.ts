import type { Round } from "../worker/jobs.js";

/** The figures of a contender in a cell, a round each. */
export type Rounds = Record<string, Round[]>;

/**
 * Runs every contender once, then every one again: what changes on the machine meanwhile meets all of them. Each round
 * begins with the next contender, so that none always follows the same one, or a pause.
 *
 * @param rounds - of all, or of each.
 * @param run - one round of one contender, in a fresh process.
 * @param prepareRound - what is not timed and must be fresh.
 */
export async function interleave(
  contenders: readonly string[],
  rounds: number | ((contender: string) => number),
  run: (contender: string) => Promise<Round>,
  prepareRound: () => Promise<void> | void = () => undefined,
): Promise<Rounds> {
  const roundsOf = typeof rounds === "number" ? () => rounds : rounds;
  const most = Math.max(...contenders.map(roundsOf));
  const all: Rounds = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let round = 0; round < most; round++) {
    await prepareRound();
    for (const name of rotated(contenders, round)) {
      if (round >= roundsOf(name)) continue;
      try {
        all[name]?.push(await run(name));
      } catch (error) {
        throw new Error(`${name} failed`, { cause: error });
      }
    }
  }
  return all;
}

function rotated<T>(values: readonly T[], by: number): T[] {
  const first = by % values.length;
  return [...values.slice(first), ...values.slice(0, first)];
}

import type { Time } from "./time.js";

/** The waits between two queries, in milliseconds; the last one repeats. */
const WAITS = [3000, 5000, 10_000, 15_000, 30_000];

/** The time reserved for the last calls, in milliseconds, or a quarter of the whole time if that is less. */
const LAST_CALLS = 10_000;

/** The steps that look for an outcome. */
interface Asked<Outcome> {
  /** The first call. */
  begin(): Promise<Outcome | undefined>;
  look(): Promise<Outcome | undefined>;
  unknown(why: unknown): Outcome;
}

/** Looks again until the outcome is known. `undefined` when the time is up. */
export async function untilKnown<Outcome>(time: Time, asked: Asked<Outcome>): Promise<Outcome | undefined> {
  const patience = new Patience(time);
  let outcome = await asked.begin();
  while (outcome === undefined) {
    try {
      if (!(await patience.again())) break;
    } catch (aborted) {
      return asked.unknown(aborted);
    }
    outcome = await asked.look();
  }
  return outcome;
}

/** The waits between queries. */
class Patience {
  readonly #time: Time;
  readonly #until: number;
  #count = 0;
  #isOver = false;

  constructor(time: Time) {
    this.#time = time;
    this.#until = time.endsAt - Math.min(LAST_CALLS, (time.endsAt - time.world.elapsed()) / 4);
  }

  /**
   * Waits, longer each time, and up to a fifth longer at random so that many clients do not query at the same moment. The
   * last wait ends when the time for the last calls begins.
   *
   * @returns whether there is time for another query.
   * @throws the reason of the caller's signal.
   */
  async again(): Promise<boolean> {
    const { world, endsAt } = this.#time;
    const now = world.elapsed();
    if (this.#isOver || now >= endsAt) return false;
    const wait = (WAITS[this.#count++] ?? 30_000) * (1 + world.random() / 5);
    const left = Math.max(0, this.#until - now);
    this.#isOver = wait >= left;
    await world.wait(Math.min(wait, left));
    return true;
  }
}

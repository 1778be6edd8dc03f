import type { Time } from "./time.js";

/** Between two questions, in milliseconds; the last one repeats. */
const WAITS = [3000, 5000, 10_000, 15_000, 30_000];

/** What is kept for the last calls, in milliseconds, or a quarter of the time if that is less. */
const LAST_CALLS = 10_000;

/** What is asked for until it is known. */
interface Asked<Outcome> {
  /** The first call. */
  begin(): Promise<Outcome | undefined>;
  look(): Promise<Outcome | undefined>;
  unknown(why: unknown): Outcome;
}

/** Looks again and again, until the outcome is known or the time is up: `undefined`. */
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

/** The waits between questions. */
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
   * Waits, longer each time, up to a fifth more so that many do not ask at the same moment; the last wait ends where the time of
   * the last calls begins.
   *
   * @returns whether there is time to ask again.
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

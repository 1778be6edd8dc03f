export interface ExpiriesOptions {
  /** Ends what is over, and tells when the next is. */
  expire: () => number | undefined;
  now: () => number;
  onError: (error: unknown) => void;
}

/** The longest that it sleeps: the timers of a machine that was suspended come late. */
const LONGEST_WAIT = 60_000;

/** Ends contracts when their time is over, also when nobody asks for them. */
export class Expiries {
  readonly #options: ExpiriesOptions;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: ExpiriesOptions) {
    this.#options = options;
  }

  /** Ends what is over now, and comes back for the next. */
  wake(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    const next = this.#expire();
    if (next === undefined) return;
    const wait = Math.min(Math.max(next - this.#options.now(), 0), LONGEST_WAIT);
    this.#timer = setTimeout(() => this.wake(), wait);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #expire(): number | undefined {
    try {
      return this.#options.expire();
    } catch (error) {
      // The database cannot be written; it may be again.
      this.#options.onError(error);
      return Number.POSITIVE_INFINITY;
    }
  }
}

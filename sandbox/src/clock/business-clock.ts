import type { Store } from "../state/store.js";

/**
 * The platform's business time: real time plus an offset that only grows. Sessions, contracts, resends, and the times in answers and
 * notifications use it. Signatures, nonces and certificates use real time, because clients check them with their own clocks. The
 * database keeps the offset over a restart.
 */
export class BusinessClock {
  readonly #store: Store;
  /** This machine's clock, in milliseconds since 1970. */
  readonly real: () => number;
  #offset: number;
  /** The time while the clock is frozen: during a move, or during work that was due at this time. */
  #frozenAt: number | undefined;

  constructor(store: Store, real: () => number) {
    this.#store = store;
    this.real = real;
    this.#offset = store.clock.offset();
  }

  /** Business time, in milliseconds since 1970. */
  now(): number {
    return this.#frozenAt ?? this.real() + this.#offset;
  }

  /** How far business time is ahead of real time, in milliseconds. */
  get offset(): number {
    // Two readings of this machine's clock would differ by a millisecond now and then.
    return this.#frozenAt === undefined ? this.#offset : this.#frozenAt - this.real();
  }

  /** Converts real time to business time, such as the time that a caller has chosen with a real clock. */
  fromReal(time: number): number {
    return time + this.offset;
  }

  /** Stops the clock until `resume()`: what happens during a move does not depend on how long the move takes. */
  freeze(): void {
    this.#frozenAt = this.now();
  }

  /** Moves a frozen clock, forward only, and stores the offset. */
  moveTo(time: number): void {
    this.#frozenAt = Math.max(time, this.now());
    this.#offset = Math.max(this.#offset, this.#frozenAt - this.real());
    this.#store.clock.setOffset(this.#offset);
  }

  /** Lets the clock run on. */
  resume(): void {
    this.#frozenAt = undefined;
  }

  /** Does work with the clock frozen at the time when the work was due. */
  at<T>(time: number, work: () => T): T {
    const before = this.#frozenAt;
    this.#frozenAt = time;
    try {
      return work();
    } finally {
      this.#frozenAt = before;
    }
  }
}

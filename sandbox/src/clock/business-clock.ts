import type { Store } from "../state/store.js";

/**
 * The platform's business time: real time and an offset that only grows. It says when sessions and contracts end, when
 * resends fall due, and what stands in answers and notifications. Signatures, their 5 minutes, nonces and certificates keep
 * real time, since clients check them by theirs. The offset is in the database: a restart goes on with it.
 */
export class BusinessClock {
  readonly #store: Store;
  /** This machine's clock, in milliseconds since 1970. */
  readonly real: () => number;
  #offset: number;
  /** Where the clock stands while it is moved, or while something happens that was due at that time. */
  #standing: number | undefined;

  constructor(store: Store, real: () => number) {
    this.#store = store;
    this.real = real;
    this.#offset = store.clock.offset();
  }

  /** Business time, in milliseconds since 1970. */
  now(): number {
    return this.#standing ?? this.real() + this.#offset;
  }

  /** By how much business time is ahead, in milliseconds. */
  get offset(): number {
    return this.now() - this.real();
  }

  /** The business time of a time that a caller has chosen by a real clock: as far ahead as that is. */
  fromReal(time: number): number {
    return time + this.offset;
  }

  /** Stands still until `go()`: what happens while the clock is moved does not depend on how long it takes. */
  stand(): void {
    this.#standing = this.now();
  }

  /** Moves a clock that stands, forward only. It is written down at once. */
  moveTo(time: number): void {
    this.#standing = Math.max(time, this.now());
    this.#offset = Math.max(this.#offset, this.#standing - this.real());
    this.#store.clock.setOffset(this.#offset);
  }

  /** Goes on from where it stands. */
  go(): void {
    this.#standing = undefined;
  }

  /** Does something that was due at a time as if it were that time. */
  at<T>(time: number, work: () => T): T {
    const before = this.#standing;
    this.#standing = time;
    try {
      return work();
    } finally {
      this.#standing = before;
    }
  }
}

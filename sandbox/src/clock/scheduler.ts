import { setImmediate as turn } from "node:timers/promises";
import type { BusinessClock } from "./business-clock.js";

/** Work with its due time. */
export interface Due {
  /** Business time, in milliseconds since 1970. */
  at: number;
  /** The kind, such as `contract`, and the ID. */
  what: string;
  id: string;
}

/** All work of one kind. Its due times are stored in the database, or computed from it. */
export interface Source {
  /** The first work that is not running yet; it may be overdue. */
  next(): Due | undefined;
  /** Does or starts work that is due at a time; not all of it at once. Afterwards `next()` differs. */
  run(at: number): void;
  /** Resolves when no work is running. */
  settled?(): Promise<unknown>;
  /** The work waits for other servers: a move of the clock waits for it no longer than `patience`. */
  dependsOnOthers?: true;
}

export interface SchedulerOptions {
  clock: BusinessClock;
  /** Work with the same due time runs in this order. */
  sources: readonly Source[];
  /** How long a move waits for other servers in total, in real milliseconds. */
  patience: number;
  onError: (error: unknown) => void;
}

/** How many items run before other requests get their turn. */
const AT_ONCE = 100;
/** How long a failed source waits, in milliseconds: the database may be writable again by then. */
const RETRY_AFTER = 15_000;
/** The longest sleep, in milliseconds: after a suspend of the machine, timers are late. */
const LONGEST_WAIT = 60_000;

/**
 * Runs all work in the order of its due times, in business time, with one timer.
 *
 * A move of the clock stops at each due time, runs the work there and waits for it: work of day 3 sees day 3, and its follow-up work
 * belongs to the same move. The clock's new time is stored before the work runs, so that a kill loses nothing.
 */
export class Scheduler {
  readonly #options: SchedulerOptions;
  /** Failed sources, until they are tried again. */
  readonly #failed = new Map<Source, NodeJS.Timeout>();
  /** The last move: the next one starts when it has ended. */
  #moved: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #failure: { error: unknown } | undefined;
  #isRunning = false;
  #isMoving = false;
  /** Whether this move has waited for `patience`. */
  #hasTimedOut = false;
  #isStopped = false;

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** Runs due work, and sets the timer for the next. Call it outside of a transaction when work was added. */
  wake(): void {
    if (this.#isStopped || this.#isRunning) return;
    this.#runDue();
    if (!this.#isMoving) this.#sleep();
  }

  /** The next work. */
  next(): Due | undefined {
    return this.#first()?.due;
  }

  /**
   * Moves the clock, after all earlier moves.
   *
   * @param to - returns the new time, or throws to refuse the move
   * @returns when all work up to the new time is done. Deliveries that take longer than `patience` are sent at the end of the move.
   */
  move(to: (now: number) => number): Promise<void> {
    const moved = this.#moved.then(() => this.#move(to(this.#options.clock.now())));
    this.#moved = moved.catch(() => {});
    return moved;
  }

  /** Starts no more work. A running move stops where it is, and fails. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    for (const timer of this.#failed.values()) clearTimeout(timer);
  }

  async #move(target: number): Promise<void> {
    const { clock, patience } = this.#options;
    this.#assertGoing();
    clearTimeout(this.#timer);
    for (const source of [...this.#failed.keys()]) this.#resume(source);
    this.#failure = undefined;
    this.#isMoving = true;
    clock.freeze();
    let resolveTimeout = () => {};
    const timeout = new Promise<void>((resolve) => {
      resolveTimeout = resolve;
    });
    const timer = setTimeout(() => {
      this.#hasTimedOut = true;
      resolveTimeout();
    }, patience);
    try {
      for (;;) {
        this.#runDue();
        await this.#settled(timeout);
        await turn();
        if (this.#failure) throw (this.#failure as { error: unknown }).error;
        this.#assertGoing();
        const next = this.next();
        if (!next || next.at > target) break;
        clock.moveTo(next.at);
      }
      clock.moveTo(target);
    } finally {
      clearTimeout(timer);
      this.#hasTimedOut = false;
      this.#isMoving = false;
      clock.resume();
      this.wake();
    }
  }

  #assertGoing(): void {
    if (this.#isStopped) throw new Error("the sandbox is closing");
  }

  async #settled(timeout: Promise<void>): Promise<void> {
    for (const source of this.#options.sources) {
      await (source.dependsOnOthers ? Promise.race([source.settled?.(), timeout]) : source.settled?.());
    }
  }

  #runDue(): void {
    const { clock } = this.#options;
    this.#isRunning = true;
    try {
      for (let count = 0; count < AT_ONCE; count++) {
        const first = this.#first();
        if (!first || first.due.at > clock.now()) return;
        this.#guard(first.source, () => first.source.run(first.due.at));
      }
    } finally {
      this.#isRunning = false;
    }
  }

  #sleep(): void {
    clearTimeout(this.#timer);
    const next = this.next();
    if (!next) return;
    const wait = Math.min(Math.max(next.at - this.#options.clock.now(), 0), LONGEST_WAIT);
    this.#timer = setTimeout(() => this.wake(), wait);
  }

  #first(): { source: Source; due: Due } | undefined {
    let first: { source: Source; due: Due } | undefined;
    for (const source of this.#options.sources) {
      if (this.#failed.has(source) || (this.#hasTimedOut && source.dependsOnOthers)) continue;
      const due = this.#guard(source, () => source.next());
      if (due && (!first || due.at < first.due.at)) first = { source, due };
    }
    return first;
  }

  /** Lets a failed source wait: otherwise it would be tried in a loop, and block the others. */
  #guard<T>(source: Source, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#failure = { error };
      this.#options.onError(error);
      const again = () => {
        this.#resume(source);
        this.wake();
      };
      if (!this.#isStopped) this.#failed.set(source, setTimeout(again, RETRY_AFTER));
      return undefined;
    }
  }

  #resume(source: Source): void {
    clearTimeout(this.#failed.get(source));
    this.#failed.delete(source);
  }
}

import { setImmediate as turn } from "node:timers/promises";
import type { BusinessClock } from "./business-clock.js";

/** Something that falls due. */
export interface Due {
  /** Business time, in milliseconds since 1970. */
  at: number;
  /** What it is, such as `contract`, and which one. */
  what: string;
  id: string;
}

/** What falls due of one kind. When it does stands in the database, or follows from what stands there. */
export interface Source {
  /** What is due first, also in the past; nothing that is under way already. */
  next(): Due | undefined;
  /** Does, or begins, what is due at a time; some of it when it is much. Either way `next()` is another one then. */
  run(at: number): void;
  /** Fulfilled when nothing is under way. */
  settled?(): Promise<unknown>;
  /** Whether its work takes as long as somebody else's machine does: a move waits for it for a while only. */
  dependsOnOthers?: true;
}

export interface SchedulerOptions {
  clock: BusinessClock;
  /** What is due at the same time happens in this order. */
  sources: readonly Source[];
  /** How long a move waits for others' machines in all, in real milliseconds. */
  patience: number;
  onError: (error: unknown) => void;
}

/** How much happens at once: so that requests have their turn between. */
const AT_ONCE = 100;
/** How long a source rests that has failed, in milliseconds: the database cannot be written; it may be again. */
const PUT_OFF = 15_000;
/** The longest that it sleeps: the timers of a machine that was suspended come late. */
const LONGEST_WAIT = 60_000;

/**
 * The one timer for all that falls due by business time, in the order of the due times.
 *
 * A move of the clock stops at each due time on its way, does what is due there, and waits for it: what is due on day 3 sees
 * day 3, and what follows from it falls due within the same move. Where the clock has come to is written down before anything
 * happens there, so that a kill in between loses nothing.
 */
export class Scheduler {
  readonly #options: SchedulerOptions;
  /** Those that have failed, until they are tried again. */
  readonly #resting = new Map<Source, NodeJS.Timeout>();
  /** The last move, so that each begins where the one before it has ended. */
  #moved: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #failure: { error: unknown } | undefined;
  #isRunning = false;
  #isMoving = false;
  /** That this move has waited long enough for others' machines. */
  #isImpatient = false;
  #isStopped = false;

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** Does what is due, and comes back for the next. To be called, outside of a transaction, when something new may be due. */
  wake(): void {
    if (this.#isStopped || this.#isRunning) return;
    this.#runDue();
    if (!this.#isMoving) this.#sleep();
  }

  /** What falls due next. */
  next(): Due | undefined {
    return this.#first()?.due;
  }

  /**
   * Moves the clock, after the moves that were asked for before.
   *
   * @param to gives the time to move to, or throws why not.
   * @returns when all that fell due on the way has been done. Deliveries beyond `patience` are not waited for: they go out at
   * the time where the move ends.
   */
  move(to: (now: number) => number): Promise<void> {
    const moved = this.#moved.then(() => this.#move(to(this.#options.clock.now())));
    this.#moved = moved.catch(() => {});
    return moved;
  }

  /** Begins nothing more. A move ends where it has come to, and fails. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    for (const timer of this.#resting.values()) clearTimeout(timer);
  }

  async #move(target: number): Promise<void> {
    const { clock, patience } = this.#options;
    this.#assertGoing();
    clearTimeout(this.#timer);
    for (const source of [...this.#resting.keys()]) this.#resume(source);
    this.#failure = undefined;
    this.#isMoving = true;
    clock.stand();
    let giveUp = () => {};
    const impatience = new Promise<void>((resolve) => {
      giveUp = resolve;
    });
    const timer = setTimeout(() => {
      this.#isImpatient = true;
      giveUp();
    }, patience);
    try {
      for (;;) {
        this.#runDue();
        await this.#settled(impatience);
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
      this.#isImpatient = false;
      this.#isMoving = false;
      clock.go();
      this.wake();
    }
  }

  #assertGoing(): void {
    if (this.#isStopped) throw new Error("the sandbox ends");
  }

  async #settled(impatience: Promise<void>): Promise<void> {
    for (const source of this.#options.sources) {
      await (source.dependsOnOthers ? Promise.race([source.settled?.(), impatience]) : source.settled?.());
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
      if (this.#resting.has(source) || (this.#isImpatient && source.dependsOnOthers)) continue;
      const due = this.#guard(source, () => source.next());
      if (due && (!first || due.at < first.due.at)) first = { source, due };
    }
    return first;
  }

  /** Otherwise a source that fails would be tried without end, and stand in the way of the others. */
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
      if (!this.#isStopped) this.#resting.set(source, setTimeout(again, PUT_OFF));
      return undefined;
    }
  }

  #resume(source: Source): void {
    clearTimeout(this.#resting.get(source));
    this.#resting.delete(source);
  }
}

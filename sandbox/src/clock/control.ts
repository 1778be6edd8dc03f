import { Conflict } from "../platform/conflict.js";
import { utc } from "../rfc3339.js";
import type { Store } from "../state/store.js";
import type { ClockView } from "../views.js";
import type { BusinessClock } from "./business-clock.js";
import { timeAfter } from "./duration.js";
import type { Due, Scheduler } from "./scheduler.js";

/** The limit of business time, from real time on. */
const FURTHEST = "P10Y";

export interface ClockControlOptions {
  clock: BusinessClock;
  scheduler: Scheduler;
  store: Store;
  /** Called when the clock has been moved. */
  onMove: (view: ClockView) => void;
}

/** Moves the business clock, for HTTP, the console and code. */
export class ClockControl {
  readonly #options: ClockControlOptions;

  constructor(options: ClockControlOptions) {
    this.#options = options;
  }

  now(): number {
    return this.#options.clock.now();
  }

  /**
   * @param duration ISO 8601, such as `P1M`
   * @throws RangeError when it is not a duration.
   * @throws Conflict when the time is more than 10 years ahead of real time.
   */
  advance(duration: string): Promise<void> {
    return this.#move((now) => timeAfter(now, duration));
  }

  /**
   * @param time in milliseconds since 1970
   * @throws Conflict when the time is past, or more than 10 years ahead of real time.
   */
  moveTo(time: number): Promise<void> {
    return this.#move((now) => {
      if (time >= now) return time;
      throw new Conflict(409, {
        en: `The clock only goes forward: it is at ${utc(now)}, and ${utc(time)} is past. --reset starts over.`,
        zh: `时钟只能前进：当前为 ${utc(now)}，而 ${utc(time)} 已过去。可用 --reset 重新开始。`,
      });
    });
  }

  view(): ClockView {
    const { clock } = this.#options;
    const next = this.#next();
    return {
      now: utc(clock.now()),
      real: utc(clock.real()),
      offset_milliseconds: clock.offset,
      next: next ? { ...next, at: utc(next.at) } : null,
    };
  }

  async #move(to: (now: number) => number): Promise<void> {
    const { clock, scheduler, onMove } = this.#options;
    const { offset } = clock;
    try {
      await scheduler.move((now) => {
        const target = to(now);
        if (target <= timeAfter(clock.real(), FURTHEST)) return target;
        throw new Conflict(409, {
          en: "The clock can be at most 10 years ahead of real time.",
          zh: "时钟最多可比真实时间提前 10 年。",
        });
      });
    } finally {
      // A move that fails may have moved the clock too.
      if (clock.offset !== offset) onMove(this.view());
    }
  }

  /** Includes the expiry of a session, although it needs no work. */
  #next(): Due | undefined {
    const { clock, scheduler, store } = this.#options;
    const next = scheduler.next();
    const session = store.sessions.nextExpiry(clock.now());
    if (!session || (next && next.at <= session.expires_at)) return next;
    return { at: session.expires_at, what: "session", id: session.session_id };
  }
}

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Store } from "../state/store.js";
import { BusinessClock } from "./business-clock.js";
import { Schedule } from "./schedule.js";
import { type Due, Scheduler, type Source } from "./scheduler.js";

const BEGIN = Date.UTC(2026, 0);
const DAY = 24 * 3600_000;

let store: Store;
let clock: BusinessClock;
let scheduler: Scheduler;
let log: string[];
const onError = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: BEGIN, toFake: ["Date", "setTimeout", "clearTimeout"] });
  onError.mockClear();
  store = new Store();
  clock = new BusinessClock(store, () => Date.now());
  log = [];
});
afterEach(() => {
  scheduler.stop();
  store.close();
  vi.useRealTimers();
});

/** The day of the business clock, such as 3 or 0.5. */
const today = () => (clock.now() - BEGIN) / DAY;

/** Work that is due on given days, and records on which day it runs. */
class Days implements Source {
  readonly name: string;
  readonly days: number[];
  more: Partial<Source> = {};

  constructor(name: string, days: number[]) {
    this.name = name;
    this.days = days;
  }

  get dependsOnOthers() {
    return this.more.dependsOnOthers as true;
  }

  next(): Due | undefined {
    const [day] = this.days;
    return day === undefined ? undefined : { at: BEGIN + day * DAY, what: this.name, id: String(day) };
  }

  run(at: number): void {
    this.days.shift();
    log.push(`${this.name} at ${today()}`);
    this.more.run?.(at);
  }

  async settled(): Promise<void> {
    await this.more.settled?.();
  }
}

function schedule(...sources: Source[]): Scheduler {
  scheduler = new Scheduler({ clock, sources, patience: 1000, onError });
  return scheduler;
}

const toDay = (day: number) => scheduler.move(() => BEGIN + day * DAY);

describe("due work", () => {
  it("runs when it is due, with one timer", () => {
    schedule(new Days("a", [0, 0.0001]), new Days("b", [0.0002])).wake();
    expect(log).toEqual(["a at 0"]);
    vi.advanceTimersByTime(8639);
    expect(log).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(["a at 0", "a at 0.0001"]);
    vi.advanceTimersByTime(8640);
    expect(log.at(-1)).toBe("b at 0.0002");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("runs in the order of its times; with the same time, in the order of the sources", () => {
    schedule(new Days("a", [-3, -1, -1]), new Days("b", [-2, -1])).wake();
    expect(log.map(([name]) => name).join("")).toBe("abaab");
  });

  it("lets other requests run between when it is much", () => {
    schedule(new Days("a", Array(250).fill(-1))).wake();
    expect(log).toHaveLength(100);
    vi.advanceTimersByTime(2);
    expect(log).toHaveLength(250);
  });

  it("is checked each minute, because a suspended machine has late timers", () => {
    const source = new Days("a", [20]);
    const next = vi.spyOn(source, "next");
    schedule(source).wake();
    const looks = next.mock.calls.length;
    vi.advanceTimersByTime(60_000);
    expect(next.mock.calls.length).toBeGreaterThan(looks);
    expect(vi.getTimerCount()).toBe(1);
  });

  it.each(["next", "run"] as const)(
    "that fails in %s() is reported and tried again, and does not block other sources",
    (part) => {
      const bad = new Days("bad", [0]);
      vi.spyOn(bad, part).mockImplementationOnce(() => {
        throw new Error("disk full");
      });
      schedule(bad, new Days("good", [0])).wake();
      expect(onError.mock.calls.map(String)).toEqual(["Error: disk full"]);
      expect(log).toEqual(["good at 0"]);
      vi.advanceTimersByTime(15_000);
      expect(log[1]).toMatch(/^bad/);
    },
  );

  it("does not run after stop()", () => {
    schedule(new Days("a", [0.0001])).wake();
    scheduler.stop();
    scheduler.wake();
    vi.advanceTimersByTime(60_000);
    expect(log).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a move of the clock", () => {
  it("stops at each due time: work of day 3 sees day 3, in order over all sources", async () => {
    schedule(new Days("a", [1, 3, 40]), new Days("b", [2, 3]));
    await toDay(30);
    expect(log).toEqual(["a at 1", "b at 2", "a at 3", "b at 3"]);
    expect(today()).toBe(30);
  });

  it("runs all overdue work at its current time, and never goes back", async () => {
    schedule(new Days("a", [...Array(150).fill(-1), 1]));
    await toDay(2);
    expect(log).toEqual([...Array(150).fill("a at 0"), "a at 1"]);
  });

  it("runs follow-up work at its due time within the same move", async () => {
    const source = new Days("a", [1]);
    source.more.run = () => {
      if (today() < 4) source.days.push(today() + 1);
    };
    schedule(source);
    await toDay(3.5);
    expect(log).toEqual(["a at 1", "a at 2", "a at 3"]);
    expect(scheduler.next()).toMatchObject({ at: BEGIN + 4 * DAY, what: "a" });
  });

  it("waits for running work before it goes on, and long work sees a frozen clock", async () => {
    const source = new Days("a", [0, 1]);
    let isBusy = false;
    source.more.run = () => {
      isBusy = true;
    };
    source.more.settled = async () => {
      if (!isBusy) return;
      vi.setSystemTime(Date.now() + 5000);
      await Promise.resolve();
      log.push(`done at ${today()}`);
      isBusy = false;
    };
    schedule(source);
    await toDay(2);
    expect(log).toEqual(["a at 0", "done at 0", "a at 1", "done at 1"]);
  });

  it("waits for other servers no longer than its patience: their work is left for the end of the move", async () => {
    const hanging = new Days("hanging", [1, 2]);
    hanging.more.dependsOnOthers = true;
    hanging.more.settled = async () => {
      if (log.length === 0) return;
      vi.advanceTimersByTime(1000);
      await new Promise(() => {});
    };
    schedule(hanging, new Days("own", [2]));
    await toDay(30);
    expect(log).toEqual(["hanging at 1", "own at 2", "hanging at 30"]);
  });

  it("is stored at each stop, so that a restart continues there", async () => {
    const source = new Days("a", [1]);
    source.more.run = () => {
      log.push(`kept ${store.clock.offset() / DAY}`);
    };
    schedule(source);
    await toDay(2);
    expect(log).toEqual(["a at 1", "kept 1"]);
    expect(new BusinessClock(store, () => BEGIN + 7).now()).toBe(BEGIN + 2 * DAY + 7);
  });

  it("starts when the move before it has ended", async () => {
    schedule(new Days("a", [0.5]));
    const [first, second] = [scheduler.move((now) => now + DAY), scheduler.move((now) => now + DAY)];
    await first;
    await second;
    expect(today()).toBe(2);
  });

  it("that is refused moves nothing, and later moves are possible", async () => {
    schedule();
    const refused = scheduler.move(() => {
      throw new RangeError("no");
    });
    await expect(refused).rejects.toThrow("no");
    await toDay(1);
    expect(today()).toBe(1);
  });

  it("fails with the error of its work, and time continues from the due time of that work", async () => {
    const source = new Days("a", [1]);
    source.more.run = () => {
      throw new Error("disk full");
    };
    schedule(source, new Days("b", [2]));
    await expect(toDay(3)).rejects.toThrow("disk full");
    expect(today()).toBe(1);
    vi.setSystemTime(Date.now() + DAY);
    expect(today()).toBe(2);
  });

  it("stops where it is when the sandbox closes", async () => {
    const source = new Days("a", [1, 2]);
    source.more.run = () => scheduler.stop();
    schedule(source);
    await expect(toDay(3)).rejects.toThrow("the sandbox is closing");
    expect(log).toEqual(["a at 1"]);
  });

  it("never sets the clock back, also when it takes longer than it moves", async () => {
    const source = new Days("a", [0]);
    source.more.settled = async () => {
      vi.setSystemTime(BEGIN + DAY);
    };
    schedule(source);
    await scheduler.move((now) => now + 1000);
    expect(today()).toBe(1);
    clock.moveTo(BEGIN);
    clock.resume();
    expect(today()).toBe(1);
  });
});

describe("the business clock", () => {
  it("converts real time to a business time that is as far ahead", () => {
    clock.freeze();
    clock.moveTo(BEGIN + 365 * DAY);
    clock.resume();
    expect(clock.fromReal(BEGIN + 3600_000)).toBe(BEGIN + 365 * DAY + 3600_000);
    expect(clock.real()).toBe(BEGIN);
    expect(clock.offset).toBe(365 * DAY);
  });
});

describe("the schedule", () => {
  it("runs each item once, at its time, in order, with its data as JSON", async () => {
    const own = new Schedule(store, clock, () => scheduler.wake());
    schedule(own);
    own.on<{ id: string }>("refund", ({ id }, at) => {
      log.push(`${id} at ${today()} ${at === clock.now()}`);
      return () => log.push(`told ${id}`);
    });
    for (const [id, day] of Object.entries({ late: 3, first: 1, second: 1 }))
      own.add(BEGIN + day * DAY, "refund", { id });
    expect(own.next()).toEqual({ at: BEGIN + DAY, what: "refund", id: "2" });
    await toDay(5);
    const happened = [
      "first at 1 true",
      "told first",
      "second at 1 true",
      "told second",
      "late at 3 true",
      "told late",
    ];
    expect(log).toEqual(happened);
    await toDay(9);
    expect(log).toEqual(happened);
    expect(own.next()).toBeUndefined();
  });

  it("runs an item at its due time, also when no sandbox ran then", () => {
    store.scheduled.add(BEGIN - DAY, "refund", {});
    const own = new Schedule(store, clock, () => scheduler.wake());
    own.on("refund", () => {
      log.push(`at ${today()}`);
      return undefined;
    });
    schedule(own).wake();
    expect(log).toEqual(["at -1"]);
    expect(today()).toBe(0);
  });

  it("wakes the scheduler for a new item, after its transaction", async () => {
    const own = new Schedule(store, clock, () => scheduler.wake());
    own.on("refund", () => {
      log.push("refund");
      return undefined;
    });
    schedule(own);
    store.inTransaction(() => {
      own.add(BEGIN, "refund", {});
      log.push("end of the transaction");
    });
    await Promise.resolve();
    expect(log).toEqual(["end of the transaction", "refund"]);
  });

  it("rolls back an item that fails, and runs it again", async () => {
    const own = new Schedule(store, clock, () => scheduler.wake());
    let isBroken = true;
    own.on("refund", () => {
      // Inside the running transaction.
      store.inTransaction(() => store.scheduled.add(BEGIN + 9 * DAY, "trace", {}));
      if (isBroken) throw new Error("half-way");
      log.push("whole");
      return undefined;
    });
    own.add(BEGIN + DAY, "refund", {});
    schedule(own);
    await expect(toDay(2)).rejects.toThrow("half-way");
    expect(own.next()).toMatchObject({ what: "refund" });
    isBroken = false;
    await toDay(2);
    expect(log).toEqual(["whole"]);
    expect(own.next()).toMatchObject({ what: "trace" });
  });

  it("reports an unknown kind", async () => {
    const own = new Schedule(store, clock, () => scheduler.wake());
    own.add(BEGIN + DAY, "riddle", {});
    schedule(own);
    await expect(toDay(2)).rejects.toThrow("no work is registered for the kind riddle");
  });
});

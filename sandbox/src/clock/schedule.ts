import type { Store } from "../state/store.js";
import type { BusinessClock } from "./business-clock.js";
import type { Due, Source } from "./scheduler.js";

/**
 * The work of one kind. It runs in the transaction that removes its row: once, even when the process is killed. During the work
 * `clock.now()` is the due time, also when no sandbox ran at that time.
 *
 * @returns what to do after the transaction, such as an update of the console.
 */
export type Work<Data> = (data: Data, at: number) => (() => void) | undefined;

/**
 * Stored work for a later business time. `on("refund", finish)` registers the work of a kind before the start;
 * `add(at, "refund", { refund_id })` stores one item, inside the caller's transaction if there is one. Items with the same time run
 * in the order in which they were added. An item cannot be cancelled: its work checks the current state first.
 */
export class Schedule implements Source {
  readonly #store: Store;
  readonly #clock: BusinessClock;
  readonly #wake: () => void;
  readonly #works = new Map<string, Work<never>>();

  /** @param wake - wakes the scheduler */
  constructor(store: Store, clock: BusinessClock, wake: () => void) {
    this.#store = store;
    this.#clock = clock;
    this.#wake = wake;
  }

  /** @param work - gets the data after a round trip through JSON */
  on<Data>(kind: string, work: Work<Data>): void {
    this.#works.set(kind, work);
  }

  /** @param at - business time, in milliseconds since 1970 */
  add(at: number, kind: string, data: unknown): void {
    this.#store.scheduled.add(at, kind, data);
    // After the transaction of the caller.
    queueMicrotask(this.#wake);
  }

  next(): Due | undefined {
    const first = this.#store.scheduled.first();
    return first && { at: first.at, what: first.kind, id: String(first.id) };
  }

  run(): void {
    const first = this.#store.scheduled.first();
    if (!first) return;
    const { id, at, kind, data } = first;
    const work = this.#works.get(kind);
    if (!work) throw new Error(`no work is registered for the kind ${kind}`);
    this.#clock.at(at, () => {
      const afterwards = this.#store.inTransaction(() => {
        this.#store.scheduled.remove(id);
        return work(data as never, at);
      });
      afterwards?.();
    });
  }
}

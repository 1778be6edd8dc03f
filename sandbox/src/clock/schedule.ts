import type { Store } from "../state/store.js";
import type { BusinessClock } from "./business-clock.js";
import type { Due, Source } from "./scheduler.js";

/**
 * Something that was put off to its time. It happens in a transaction of the store together with the end of its row: once, or not
 * at all, whatever becomes of the process. While it happens, `clock.now()` is its due time, also when it comes late because no
 * sandbox ran.
 *
 * @returns what to do after the transaction, such as to tell the console.
 */
export type Work<Data> = (data: Data, at: number) => (() => void) | undefined;

/**
 * What is to happen later, for every kind of thing: `on("refund", finish)` says once, before the start, how a kind happens;
 * `add(at, "refund", { refund_id })` puts one off to a business time, within the transaction that it belongs to if there is
 * one. What is due at the same time happens in the order in which it was added. A row cannot be taken back: its work
 * looks at the state of things, and does nothing where nothing is left to do.
 */
export class Schedule implements Source {
  readonly #store: Store;
  readonly #clock: BusinessClock;
  readonly #wake: () => void;
  readonly #works = new Map<string, Work<never>>();

  /** @param wake - the scheduler's */
  constructor(store: Store, clock: BusinessClock, wake: () => void) {
    this.#store = store;
    this.#clock = clock;
    this.#wake = wake;
  }

  /** @param work takes the data as JSON has kept it. */
  on<Data>(kind: string, work: Work<Data>): void {
    this.#works.set(kind, work);
  }

  /** @param at - business time, in milliseconds since 1970 */
  add(at: number, kind: string, data: unknown): void {
    this.#store.scheduled.add(at, kind, data);
    // Not within the transaction, in which nothing else should happen.
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
    if (!work) throw new Error(`nothing is known of how a ${kind} happens`);
    this.#clock.at(at, () => {
      const afterwards = this.#store.atOnce(() => {
        this.#store.scheduled.remove(id);
        return work(data as never, at);
      });
      afterwards?.();
    });
  }
}

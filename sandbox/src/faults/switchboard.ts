import type { Bus } from "../bus.js";
import type { ActiveFault } from "../views.js";
import { checkFault, type Fault } from "./parse.js";

/** The faults that are switched on, for all requests or for a number of requests. */
export class Switchboard {
  readonly #bus: Bus;
  #active: ActiveFault[] = [];

  constructor(bus: Bus, faults: Fault[]) {
    this.#bus = bus;
    this.#active = faults.map((fault) => ({ ...fault, remaining: null }));
  }

  get active(): readonly ActiveFault[] {
    return this.#active;
  }

  /**
   * Replaces the faults that are switched on.
   *
   * @throws RangeError when one of the faults does not exist or its value is out of range.
   */
  set(faults: ActiveFault[]): void {
    this.#active = faults.map(({ kind, value, remaining }) => {
      if (remaining !== null && !(Number.isSafeInteger(remaining) && remaining > 0)) {
        throw new RangeError(`remaining of the fault ${kind} must be a whole number above 0, or null`);
      }
      return { ...checkFault({ kind, value }), remaining };
    });
    this.#bus.emit("faults", this.#active);
  }

  /** Counts down the faults of a request that were switched on for a number of requests. */
  countDown(kinds: readonly string[]): void {
    const counts = ({ kind, remaining }: ActiveFault) => remaining !== null && kinds.includes(kind);
    if (!this.#active.some(counts)) return;
    this.#active = this.#active
      .map((fault) => (counts(fault) ? { ...fault, remaining: (fault.remaining ?? 0) - 1 } : fault))
      .filter(({ remaining }) => remaining !== 0);
    this.#bus.emit("faults", this.#active);
  }
}

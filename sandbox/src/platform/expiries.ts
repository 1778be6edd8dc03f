import type { Due, Source } from "../clock/scheduler.js";
import type { Store } from "../state/store.js";
import type { Platform } from "./platform.js";

/** Ends contracts when they expire, also without any request. */
export class Expiries implements Source {
  readonly #store: Store;
  readonly #platform: Platform;

  constructor(store: Store, platform: Platform) {
    this.#store = store;
    this.#platform = platform;
  }

  next(): Due | undefined {
    const next = this.#store.contracts.nextExpiry();
    return next && { at: next.expires_at, what: "contract", id: next.contract_id };
  }

  run(): void {
    this.#platform.expire();
  }
}

import type { CertifiedKey } from "../keys/certified-key.js";
import type { Keyring } from "../keys/keyring.js";
import type { Store } from "../state/store.js";
import type { BusinessClock } from "./business-clock.js";
import type { Due, Source } from "./scheduler.js";

export interface RotationsOptions {
  keyring: Keyring;
  store: Store;
  clock: BusinessClock;
  /** The scheduler's. */
  wake: () => void;
  /** Called when the certificates have changed. */
  onChange: () => void;
}

const DAY = 24 * 3600_000;
/** How long before its end a certificate's successor is listed, and signs: as the pages say, 10 days and 5. */
const LISTED_BEFORE = 10 * DAY;
const SIGNS_BEFORE = 5 * DAY;

/**
 * The platform's change of certificates, before the current one ends by business time. The dates in certificates are real
 * ones, since clients check them by real clocks: a certificate of five years ends five years of business time after it was made,
 * its successor has five real years again.
 */
export class Rotations implements Source {
  readonly #options: RotationsOptions;
  #running: Promise<void> | undefined;
  #failure: { error: unknown } | undefined;

  constructor(options: RotationsOptions) {
    this.#options = options;
  }

  /** @throws whatever the last change has failed with, once: the scheduler then waits before the next one. */
  next(): Due | undefined {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure) throw failure.error;
    if (this.#running) return undefined;
    const { current } = this.#options.keyring;
    const before = this.#hasSuccessor() ? SIGNS_BEFORE : LISTED_BEFORE;
    return { at: this.#endOf(current) - before, what: "certificate", id: current.serialNo };
  }

  run(): void {
    const { keyring, wake, onChange } = this.#options;
    this.#running = (this.#hasSuccessor() ? keyring.rotate() : keyring.announce())
      .then(onChange)
      .catch((error: unknown) => {
        this.#failure = { error };
      })
      .finally(() => {
        this.#running = undefined;
        wake();
      });
  }

  async settled(): Promise<void> {
    await this.#running;
  }

  #hasSuccessor(): boolean {
    return this.#options.keyring.certificates.some(({ state }) => state === "ANNOUNCED");
  }

  /** Written down when it is seen for the first time: how far the clock was ahead then counts. */
  #endOf({ serialNo, notAfter }: CertifiedKey): number {
    const { store, clock } = this.#options;
    const known = store.certificateEnds.find(serialNo);
    if (known !== undefined) return known;
    const end = clock.fromReal(notAfter.getTime());
    store.certificateEnds.add(serialNo, end);
    return end;
  }
}

import type { CertifiedKey } from "../keys/certified-key.js";
import type { Keyring } from "../keys/keyring.js";
import type { Store } from "../state/store.js";
import type { BusinessClock } from "./business-clock.js";
import type { Due, Source } from "./scheduler.js";

export interface RotationsOptions {
  keyring: Keyring;
  store: Store;
  clock: BusinessClock;
  /** Wakes the scheduler. */
  wake: () => void;
  /** Called when the certificates have changed. */
  onChange: () => void;
}

const DAY = 24 * 3600_000;
/** How long before the end of a certificate its successor is listed, and signs. From the official pages. */
const LISTED_BEFORE = 10 * DAY;
const SIGNS_BEFORE = 5 * DAY;

/**
 * Rotates the platform certificate before it ends in business time. The dates inside certificates are real times, because clients
 * check them with real clocks: each certificate is valid for five real years, and replaced after five years of business time.
 */
export class Rotations implements Source {
  readonly #options: RotationsOptions;
  #running: Promise<void> | undefined;
  #failure: { error: unknown } | undefined;

  constructor(options: RotationsOptions) {
    this.#options = options;
  }

  /** @throws the error of the last rotation, once: the scheduler then waits before it tries again. */
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

  /** The end in business time. Stored when the certificate is first seen, by the offset of that moment. */
  #endOf({ serialNo, notAfter }: CertifiedKey): number {
    const { store, clock } = this.#options;
    const known = store.certificateEnds.find(serialNo);
    if (known !== undefined) return known;
    const end = clock.fromReal(notAfter.getTime());
    store.certificateEnds.add(serialNo, end);
    return end;
  }
}

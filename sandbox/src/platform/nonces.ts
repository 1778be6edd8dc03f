import { CLOCK_TOLERANCE_SECONDS } from "../../../generated/constants.js";

/** A timestamp is accepted from one tolerance before it to one tolerance after it. */
const KEPT = 2 * CLOCK_TOLERANCE_SECONDS * 1000;

/** Used nonces, kept while a replayed request could still be accepted. */
export class Nonces {
  readonly #usedAt = new Map<string, number>();

  /**
   * Marks a merchant's nonce as used.
   *
   * @param now - of this machine, not the platform's clock that `clock-skew` changes
   * @returns whether it is the first use
   */
  use(mchid: string, nonce: string, now: number): boolean {
    this.#forget(now);
    // Copied: a slice would keep the whole header in memory.
    const key = Buffer.from(`${mchid} ${nonce}`, "latin1").toString("latin1");
    if (this.#usedAt.has(key)) return false;
    this.#usedAt.set(key, now);
    return true;
  }

  /** The map's oldest entries come first. */
  #forget(now: number): void {
    for (const [key, usedAt] of this.#usedAt) {
      if (usedAt + KEPT >= now) return;
      this.#usedAt.delete(key);
    }
  }
}

import { CLOCK_TOLERANCE_SECONDS } from "../../../generated/constants.js";

/** As long as any timestamp can be accepted: it may lie ahead by the tolerance, and behind by it later. */
const KEPT = 2 * CLOCK_TOLERANCE_SECONDS * 1000;

/** Nonces that were used, for as long as their request could be accepted once more. */
export class Nonces {
  readonly #usedAt = new Map<string, number>();

  /**
   * Whether this merchant uses the nonce for the first time. From then on it counts as used.
   *
   * @param now of this machine, whatever clock a fault gives to the platform
   */
  use(mchid: string, nonce: string, now: number): boolean {
    this.#forget(now);
    // Copied: as a part of the header it would keep all of that in memory.
    const key = Buffer.from(`${mchid} ${nonce}`, "latin1").toString("latin1");
    if (this.#usedAt.has(key)) return false;
    this.#usedAt.set(key, now);
    return true;
  }

  /** The oldest stand first. */
  #forget(now: number): void {
    for (const [key, usedAt] of this.#usedAt) {
      if (usedAt + KEPT >= now) return;
      this.#usedAt.delete(key);
    }
  }
}

/** Nonces that were used, for as long as their timestamp would still be accepted. */
export class Nonces {
  readonly #until = new Map<string, number>();

  /** Whether this merchant uses the nonce for the first time. From then on it counts as used. */
  use(mchid: string, nonce: string, until: number, now: number): boolean {
    this.#forget(now);
    // Copied: as a part of the header it would keep all of that in memory.
    const key = Buffer.from(`${mchid} ${nonce}`, "latin1").toString("latin1");
    if (this.#until.has(key)) return false;
    this.#until.set(key, until);
    return true;
  }

  /** In the order of arrival, which is nearly that of expiry: enough to keep the memory bounded. */
  #forget(now: number): void {
    for (const [key, until] of this.#until) {
      if (until >= now) return;
      this.#until.delete(key);
    }
  }
}

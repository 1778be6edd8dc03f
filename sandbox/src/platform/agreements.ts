/** Between the answer that gives a session and the user who agrees by himself, in milliseconds. */
const AGREE_AFTER = 100;

/** Users who agree by themselves, a moment after their session was granted. */
export class Agreements {
  readonly #agree: (sessionId: string) => void;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(agree: (sessionId: string) => void) {
    this.#agree = agree;
  }

  add(sessionId: string): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#agree(sessionId);
    }, AGREE_AFTER);
    this.#timers.add(timer);
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

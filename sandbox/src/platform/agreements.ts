import type { Due, Source } from "../clock/scheduler.js";

/** Between the answer that gives a session and the user who agrees by himself, in milliseconds. */
const AGREE_AFTER = 100;

export interface AgreementsOptions {
  agree: (sessionId: string) => void;
  /** Business time. */
  now: () => number;
  /** The scheduler's. */
  wake: () => void;
}

/** Users who agree by themselves, a moment after their session was granted. */
export class Agreements implements Source {
  readonly #options: AgreementsOptions;
  readonly #waiting: { at: number; sessionId: string }[] = [];

  constructor(options: AgreementsOptions) {
    this.#options = options;
  }

  add(sessionId: string): void {
    this.#waiting.push({ at: this.#options.now() + AGREE_AFTER, sessionId });
    this.#options.wake();
  }

  next(): Due | undefined {
    const [first] = this.#waiting;
    return first && { at: first.at, what: "agreement", id: first.sessionId };
  }

  run(): void {
    const first = this.#waiting.shift();
    if (first) this.#options.agree(first.sessionId);
  }
}

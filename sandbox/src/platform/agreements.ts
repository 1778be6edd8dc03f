import type { Due, Source } from "../clock/scheduler.js";

/** From the answer with the session to the automatic agreement, in milliseconds. */
const AGREE_AFTER = 100;

export interface AgreementsOptions {
  agree: (sessionId: string) => void;
  /** Business time. */
  now: () => number;
  /** Wakes the scheduler. */
  wake: () => void;
}

/** Agrees for the user, a moment after the session was created. */
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

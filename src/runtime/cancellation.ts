import { globalOf } from "./global.js";

/**
 * Aborts a call or an attempt, like an AbortController. It is cheap: it makes a real AbortSignal only when one is needed.
 * Each call and each attempt has one, and nearly none is aborted.
 */
export class Cancellation {
  aborted = false;
  reason: unknown;
  #listeners: (() => void)[] | undefined;
  #controller: AbortController | undefined;

  /** Calls the listeners, once. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of [...(this.#listeners ?? [])]) listener();
    this.#controller?.abort(reason);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  /** @returns a function that removes the listener. */
  onAbort(listener: () => void): () => void {
    this.#listeners ??= [];
    const listeners = this.#listeners;
    listeners.push(listener);
    return () => {
      const index = listeners.indexOf(listener);
      if (index >= 0) listeners.splice(index, 1);
    };
  }

  /** A real AbortSignal, for `fetch`. */
  get signal(): AbortSignal {
    this.#controller ??= new (globalOf("AbortController"))();
    if (this.aborted) this.#controller.abort(this.reason);
    return this.#controller.signal;
  }
}

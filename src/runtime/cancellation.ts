import { globalOf } from "./global.js";

/**
 * How a piece of work is told to end early: an AbortSignal that costs next to nothing until somebody needs a real
 * one. Made for each call and each attempt, of which nearly all end by themselves.
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

  /** @returns a function that takes the listener back. */
  onAbort(listener: () => void): () => void {
    this.#listeners ??= [];
    const listeners = this.#listeners;
    listeners.push(listener);
    return () => {
      const index = listeners.indexOf(listener);
      if (index >= 0) listeners.splice(index, 1);
    };
  }

  /** For whoever takes nothing else, such as `fetch`. */
  get signal(): AbortSignal {
    this.#controller ??= new (globalOf("AbortController"))();
    if (this.aborted) this.#controller.abort(this.reason);
    return this.#controller.signal;
  }
}

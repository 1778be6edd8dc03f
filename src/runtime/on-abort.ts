import { Cancellation } from "./cancellation.js";

/** What to call when a signal aborts. Held as long as the signal is. */
const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` when the signal aborts. However many listen, the signal has one listener: runtimes warn of
 * more than ten, and callers may well share one signal between all their calls.
 *
 * @returns a function that takes the listener back.
 */
export function onAbort(signal: AbortSignal | Cancellation, listener: () => void): () => void {
  if (signal instanceof Cancellation) return signal.onAbort(listener);
  const all = listeners.get(signal) ?? listen(signal);
  all.add(listener);
  return () => all.delete(listener);
}

function listen(signal: AbortSignal): Set<() => void> {
  const all = new Set<() => void>();
  listeners.set(signal, all);
  signal.addEventListener("abort", () => {
    for (const listener of all) listener();
  });
  return all;
}

import { Cancellation } from "./cancellation.js";

/** The listeners of each signal. They are kept as long as the signal. */
const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` when the signal aborts. All listeners share one real listener: runtimes warn about more than ten on one
 * signal, and a caller may use one signal for all calls.
 *
 * @returns a function that removes the listener.
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

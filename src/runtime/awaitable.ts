/** A value, or a promise of it. Await it only when it is a promise: that saves a turn of the event loop. */
export type Awaitable<T> = T | Promise<T>;

/** Whether this is a promise, of any realm: test runners give each file its own `Promise`. */
export function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return typeof (value as Partial<Promise<T>> | null | undefined)?.then === "function";
}

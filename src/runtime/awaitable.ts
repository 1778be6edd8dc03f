/** A value, or a promise of it. Await it only when it is a promise: that saves a turn of the event loop. */
export type Awaitable<T> = T | Promise<T>;

/** Whether it comes, of whatever realm: test runners give each file a `Promise` of its own. */
export function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return typeof (value as Partial<Promise<T>> | null | undefined)?.then === "function";
}

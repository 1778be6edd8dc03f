/** What is at hand, or comes. Awaited only where it is a promise: a promise for nothing costs what a check costs. */
export type Awaitable<T> = T | Promise<T>;

/** Whether it comes, of whatever realm: test runners give each file a `Promise` of its own. */
export function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return typeof (value as Partial<Promise<T>> | null | undefined)?.then === "function";
}

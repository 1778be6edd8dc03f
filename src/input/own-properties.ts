import { WechatPayInputError } from "../errors.js";

/**
 * A copy of an object's own properties that inherits nothing: additions to Object.prototype are no options. Each getter is
 * called once.
 *
 * @throws WechatPayInputError when a getter throws.
 */
export function ownProperties<T extends object>(object: T): T {
  try {
    return Object.assign(Object.create(null), object);
  } catch {
    const expected = "an object whose properties can be read";
    const message = `the argument must be ${expected}; a getter threw`;
    throw new WechatPayInputError([{ path: "", rule: "read", expected, message }]);
  }
}

/** A member of an object or its class, but none that was added to Object.prototype. */
export function memberOf<T extends object, K extends keyof T>(object: T | null | undefined, name: K): T[K] | undefined {
  let holder: object | null | undefined = object;
  if (Object.hasOwn(Object.prototype, name)) {
    while (holder && !Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder);
  }
  return holder === Object.prototype ? undefined : object?.[name];
}

/**
 * A copy of an object's own properties that inherits nothing: what somebody added to Object.prototype
 * is no option, and getters are called once.
 */
export function ownProperties<T extends object>(object: T): T {
  return Object.assign(Object.create(null), object);
}

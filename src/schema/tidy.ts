import type { Rules } from "./rules.js";

/**
 * Brings an object that was received into one form: a property that is null counts as absent and is removed, and what
 * sources name, spell or shape in several ways is changed to one.
 */
export function tidy({ special }: Rules, object: Record<string, unknown>): void {
  for (const { name, schema } of special) {
    const { alsoNamed = [], alsoSpelled, oneForList } = schema;
    for (const other of alsoNamed) {
      if (!Object.hasOwn(object, other) || (Object.hasOwn(object, name) && object[name] !== null)) continue;
      object[name] = object[other];
      Reflect.deleteProperty(object, other);
    }
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (typeof value === "string" && alsoSpelled && Object.hasOwn(alsoSpelled, value)) {
      object[name] = alsoSpelled[value];
    }
    if (oneForList && typeof value === "object" && value !== null && !Array.isArray(value)) object[name] = [value];
  }
  for (const name of Object.keys(object)) if (object[name] === null) Reflect.deleteProperty(object, name);
}

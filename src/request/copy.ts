import { ownProperties } from "../input/own-properties.js";

/**
 * A copy of a request that is sent more than once, so that its getters are read once and each time the same is sent, whatever
 * becomes of the original. What is no object stays as it is.
 */
export function copyOf<T>(request: T): T {
  if (typeof request !== "object" || request === null || Array.isArray(request) || request instanceof Date) {
    return request;
  }
  const copy = ownProperties(request) as Record<string, unknown>;
  for (const [name, value] of Object.entries(copy)) copy[name] = copyOf(value);
  return copy as T;
}

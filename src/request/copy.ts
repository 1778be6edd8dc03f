import { ownProperties } from "../input/own-properties.js";

/** A copy of a request that is sent more than once, so that its getters are read once. What is none stays as it is. */
export function copyOf<T>(request: T): T {
  return typeof request === "object" && request !== null && !Array.isArray(request) ? ownProperties(request) : request;
}

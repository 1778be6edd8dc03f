import type { InputIssue } from "../errors.js";

/** What is wrong with an option that must be a function, or `undefined`. */
export function checkFunction(path: string, value: unknown): InputIssue | undefined {
  if (typeof value === "function") return undefined;
  return { path, rule: "type", expected: "a function", message: `must be a function, got ${typeof value}` };
}

/** The same for an option that may be left out. */
export function checkOptionalFunction(path: string, value: unknown): InputIssue | undefined {
  return value === undefined ? undefined : checkFunction(path, value);
}

import { type InputIssue, mustBe } from "../errors.js";

/** What is wrong with an option that must be a function, or `undefined`. */
export function checkFunction(path: string, value: unknown): InputIssue | undefined {
  if (typeof value === "function") return undefined;
  return mustBe(path, "type", "a function", typeof value);
}

/** The same for an option that may be left out. */
export function checkOptionalFunction(path: string, value: unknown): InputIssue | undefined {
  return value === undefined ? undefined : checkFunction(path, value);
}

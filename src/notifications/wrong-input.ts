import type { WechatPayInputError } from "../errors.js";
import { misuse } from "./input.js";

/** How many names a message shows. */
const MAXIMUM_NAMES = 8;

/**
 * The error for a handler that got a value of another framework. The message names the value's members, and what to give.
 *
 * @param path - the name of the parameter.
 * @param expected - the value that this handler takes.
 */
export function wrongInput(path: string, given: unknown, expected: string): WechatPayInputError {
  const others =
    "createNotificationHandler takes a Request, createNodeNotificationHandler Node's request and response, createLambdaNotificationHandler an event of AWS Lambda; docs/frameworks.md shows each";
  return misuse(path, expected, `is ${shapeOf(given)}; give ${expected} (${others})`);
}

function shapeOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  const names = Object.keys(value);
  const shown = names.slice(0, MAXIMUM_NAMES).join(", ");
  return `an object with ${shown || "no properties"}${names.length > MAXIMUM_NAMES ? ", …" : ""}`;
}

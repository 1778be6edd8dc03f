import { decodeUtf8 } from "#encoding";
import { WechatPayError } from "../errors.js";

/** The reason why a JSON text is refused, as the rest of a sentence. It never quotes the text. */
export class JsonFault extends Error {}

/**
 * The fault that {@link readJson} found.
 *
 * @throws any other error as it is, because it is not about the text.
 */
export function jsonFaultOf(error: unknown): JsonFault {
  if (error instanceof JsonFault) return error;
  throw error;
}

/** The fault of a text that no JSON parser accepts; such a text is harmless. */
export const NOT_JSON = "is not JSON";

/** JSON that every parser reads in the same way. */
export interface Json {
  /** The received text. Numbers that JSON.parse would round are strings in it. */
  text: string;
  value: unknown;
}

/**
 * Reads JSON in UTF-8. A number beyond 2^53 - 1, which JSON.parse would round, becomes a string with the same digits. The
 * key `__proto__` is refused, because copying it would pollute a prototype.
 *
 * @throws JsonFault
 */
export function readJson(bytes: Uint8Array): Json {
  let text: string;
  let value: unknown;
  try {
    text = decodeUtf8(bytes);
  } catch (error) {
    throw error instanceof WechatPayError ? error : new JsonFault("is not UTF-8");
  }
  try {
    value = JSON.parse(text);
  } catch {
    throw new JsonFault(NOT_JSON);
  }
  if (isExact(value)) return { text, value };
  const exact = withRoundedAsTexts(text);
  return { text: exact, value: JSON.parse(exact) };
}

/** Reads JSON and returns the value only. */
export function parseJson(bytes: Uint8Array): unknown {
  return readJson(bytes).value;
}

/** Whether JSON.parse rounded no number. @throws JsonFault when there is a key `__proto__`. */
function isExact(value: unknown): boolean {
  let exact = true;
  const waiting = [value]; // no recursion: the sender chooses the depth
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isRounded(next)) exact = false;
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) throw new JsonFault("holds the key __proto__");
    for (const inner of Object.values(next)) if (typeof inner !== "string") waiting.push(inner);
  }
  return exact;
}

/** A number beyond the limit is still beyond it after rounding. Lost digits of a fraction do not matter: no identifier has one. */
function isRounded(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

/** Puts quotes around the numbers that JSON.parse would round. `json` is valid JSON: digits outside of a string are a number. */
function withRoundedAsTexts(json: string): string {
  let isInText = false;
  return json.replace(/\\.|"|-?\d[\d.eE+-]*/g, (token) => {
    if (token === '"') isInText = !isInText;
    return isInText || !isRounded(Number(token)) ? token : `"${token}"`;
  });
}

import { decodeUtf8 } from "#encoding";
import { WechatPayError } from "../errors.js";

/** What is wrong with a JSON text, as the rest of a sentence. Never quotes it. */
export class JsonFault extends Error {}

/**
 * What {@link readJson} found wrong.
 *
 * @throws whatever else was thrown: it is no fault of the text.
 */
export function jsonFaultOf(error: unknown): JsonFault {
  if (error instanceof JsonFault) return error;
  throw error;
}

/** The fault of a text that no JSON parser reads, and that so harms none. */
export const NOT_JSON = "is not JSON";

/** JSON that means to every reader what it means to its sender. */
export interface Json {
  /** What came, but for numbers that JSON.parse would round: they stand in it as texts. */
  text: string;
  value: unknown;
}

/**
 * Reads JSON in UTF-8. What JSON.parse would change, a number beyond 2^53 - 1, becomes a text with the same digits.
 * What turns against whoever copies it, the key `__proto__`, is refused.
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

/** The value alone. */
export function parseJson(bytes: Uint8Array): unknown {
  return readJson(bytes).value;
}

/** @throws JsonFault when a key would pollute. */
function isExact(value: unknown): boolean {
  let exact = true;
  const waiting = [value]; // no recursion: the nesting is the sender's choice
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isRounded(next)) exact = false;
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) throw new JsonFault("holds the key __proto__");
    for (const inner of Object.values(next)) if (typeof inner !== "string") waiting.push(inner);
  }
  return exact;
}

/** What JSON.parse rounds is beyond the limit before and after. Lost digits of a fraction name nothing. */
function isRounded(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

/** Of a text that is JSON, in which digits that stand in no text are a number. */
function withRoundedAsTexts(json: string): string {
  let isInText = false;
  return json.replace(/\\.|"|-?\d[\d.eE+-]*/g, (token) => {
    if (token === '"') isInText = !isInText;
    return isInText || !isRounded(Number(token)) ? token : `"${token}"`;
  });
}

import { decodeUtf8 } from "./bytes.js";

/** What is wrong with a JSON text, as the rest of a sentence. Never quotes it. */
export class JsonFault extends Error {}

/** The fault of a text that no JSON parser reads, and that so harms none. */
export const NOT_JSON = "is not JSON";

/** A string, which is skipped, or a number. A character that opens neither is skipped, too. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/gs;

/**
 * Reads JSON in UTF-8, and refuses what JSON.parse would change or turn against its reader: numbers
 * beyond 2^53 - 1, which lose digits, and the key `__proto__`, which pollutes what it is assigned to.
 *
 * @throws JsonFault
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  let value: unknown;
  try {
    text = decodeUtf8(bytes);
  } catch {
    throw new JsonFault("is not UTF-8");
  }
  try {
    value = JSON.parse(text);
  } catch {
    throw new JsonFault(NOT_JSON);
  }
  for (const [, number] of text.matchAll(STRING_OR_NUMBER)) {
    if (number !== undefined && !isExact(Number(number))) throw new JsonFault("holds a number beyond 2^53 - 1");
  }
  if (mayHoldPrototypeKey(text) && holdsPrototypeKey(value)) throw new JsonFault("holds the key __proto__");
  return value;
}

function isExact(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER;
}

/** Cheap, and true for every spelling: an escaped letter or underscore needs a `\u`. */
function mayHoldPrototypeKey(text: string): boolean {
  return text.includes("__proto__") || text.includes("\\u");
}

function holdsPrototypeKey(value: unknown): boolean {
  const waiting = [value]; // no recursion: the nesting is the sender's choice
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) return true;
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return false;
}

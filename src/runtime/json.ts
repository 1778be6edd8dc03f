import { decodeUtf8 } from "#encoding";

/** What is wrong with a JSON text, as the rest of a sentence. Never quotes it. */
export class JsonFault extends Error {}

/** The fault of a text that no JSON parser reads, and that so harms none. */
export const NOT_JSON = "is not JSON";

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
  const fault = faultOf(value);
  if (fault !== undefined) throw new JsonFault(fault);
  return value;
}

function faultOf(value: unknown): string | undefined {
  const waiting = [value]; // no recursion: the nesting is the sender's choice
  while (waiting.length > 0) {
    const next = waiting.pop();
    // What JSON.parse rounds is beyond the limit before and after.
    if (typeof next === "number" && Math.abs(next) > Number.MAX_SAFE_INTEGER) return "holds a number beyond 2^53 - 1";
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) return "holds the key __proto__";
    for (const inner of Object.values(next)) if (typeof inner !== "string") waiting.push(inner);
  }
  return undefined;
}

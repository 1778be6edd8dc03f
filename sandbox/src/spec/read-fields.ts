import type { Part } from "../../../generated/request-checks.js";
import type { Mistake } from "./mistake.js";
import { notDecodable, repeatedParameter } from "./words.js";

/** The fields of a path or a query, and the mistakes in their encoding. */
export interface ReadFields {
  fields: Record<string, unknown>;
  mistakes: Mistake[];
}

/** Reads the parameters of a path. Each segment is percent-decoded once. */
export function readPath(segments: Record<string, string>, { schema }: Part): ReadFields {
  const read = new Reading(schema);
  for (const [name, text] of Object.entries(segments)) {
    const value = decoded(text);
    if (value === undefined) read.mistakes.push(notDecodable("path", name));
    else read.add(name, value);
  }
  return read;
}

/**
 * Reads a query in the encoding of HTML forms (https://url.spec.whatwg.org/#application/x-www-form-urlencoded): `+` is a blank,
 * `%2B` a plus sign. Stricter than that standard, wrong percent-encoding is a mistake.
 *
 * @param query - without its question mark
 */
export function readQuery(query: string, { schema }: Part): ReadFields {
  const read = new Reading(schema);
  const seen = new Set<string>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const mark = pair.indexOf("=");
    const [left, right] = mark < 0 ? [pair, ""] : [pair.slice(0, mark), pair.slice(mark + 1)];
    const name = decoded(left.replaceAll("+", " "));
    const value = decoded(right.replaceAll("+", " "));
    if (name === undefined || value === undefined) read.mistakes.push(notDecodable("query", name ?? left));
    else if (seen.has(name)) read.mistakes.push(repeatedParameter(name));
    else read.add(name, value);
    if (name !== undefined) seen.add(name);
  }
  return read;
}

class Reading implements ReadFields {
  // Without a prototype, so that a field `__proto__` is kept.
  readonly fields: Record<string, unknown> = Object.create(null);
  readonly mistakes: Mistake[] = [];
  readonly #schema: Part["schema"];

  constructor(schema: Part["schema"]) {
    this.#schema = schema;
  }

  add(name: string, text: string): void {
    const schema = Object.hasOwn(this.#schema.properties, name) && this.#schema.properties[name];
    this.fields[name] = schema && schema.type === "integer" ? integerOf(text) : text;
  }
}

/** The number of a text in canonical decimal form; otherwise the text itself. */
function integerOf(text: string): number | string {
  return /^(?:0|-?[1-9][0-9]*)$/.test(text) ? Number(text) : text;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

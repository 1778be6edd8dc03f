import { check } from "./check.js";
import { isRequired, type Rules, rulesOf } from "./rules.js";
import type { Schema, Violation } from "./schema.js";

/** A rule that a received value breaks, and where. It never holds the value. */
export interface BrokenRule {
  /** Such as `resource.nonce` or `data[].expire_time`; `""` for the whole. */
  readonly path: string;
  /** A keyword of JSON Schema. */
  readonly rule: string;
}

/** The result of checking a received value. */
export interface Received {
  /** The broken rule without which the value does not name its subject, so that it cannot be used. */
  readonly refused: BrokenRule | undefined;
  /** Every broken rule and unknown property. Their values are passed on as they came. */
  readonly unexpected: readonly BrokenRule[];
}

/**
 * Reads a value that is proved to come from WeChat Pay, leniently: it is refused only when a required field is missing, or
 * has a form that cannot be used.
 *
 * Changes `value`, which nobody else holds yet: a field that is null counts as absent and is removed, in all objects
 * that the schema describes. What is inside of fields that it does not describe stays untouched.
 */
export function receive(schema: Schema, value: unknown): Received {
  const found = check(schema, value, true);
  if (found.length === 0) return { refused: undefined, unexpected: [] };
  const refusal = found.find((violation) => isFatal(schema, violation));
  return { refused: refusal && brokenRule(refusal), unexpected: found.map(brokenRule) };
}

/**
 * Whether a value is refused for this violation: each field on the path to it is required. A text that is longer than
 * documented can still be used, and so can an object with unknown properties.
 */
function isFatal(schema: Schema, { path, keyword }: Violation): boolean {
  if (keyword === "maxLength" || keyword === "additionalProperties") return false;
  let place: Rules | undefined = rulesOf(schema);
  for (const name of path.map(String)) {
    if (place?.items !== undefined) place = place.items;
    else place = place && isRequired(place, name) ? place.properties.get(name) : undefined;
  }
  return place !== undefined;
}

function brokenRule({ path, keyword }: Violation): BrokenRule {
  // Without the number of a list item: the same rule in another item counts as the same.
  const places = path.map((place) => (typeof place === "number" ? "[]" : `.${plain(place)}`));
  return { path: places.join("").replace(/^\./, ""), rule: keyword };
}

/** As the rest of a sentence. */
export function describeBroken({ path, rule }: BrokenRule): string {
  return `breaks the rule "${rule}"${path && ` at ${path}`}`;
}

/** A name that a stranger chose, made safe for a log. */
export function plain(name: string): string {
  return name.slice(0, 64).replace(/[^\w.-]/g, "?") || "?";
}

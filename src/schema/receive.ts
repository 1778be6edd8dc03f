import { check } from "./check.js";
import type { Schema, Violation } from "./schema.js";

/** A rule that something received breaks, and where: never the value. */
export interface BrokenRule {
  /** Such as `resource.nonce` or `data[].expire_time`; `""` for the whole. */
  readonly path: string;
  /** A keyword of JSON Schema. */
  readonly rule: string;
}

/** What the schema says about something received. */
export interface Received {
  /** Without this it does not say what it is about: it cannot be used. */
  readonly refused: BrokenRule | undefined;
  /** What else the schema does not describe. It is passed on as it came. */
  readonly unexpected: readonly BrokenRule[];
}

/**
 * Reads what is proved to come from WeChat Pay, which is taken as it comes: refused is only what lacks something
 * that the schema requires, or has it in a form that cannot stand for it.
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
 * Whether it is required that this rule holds: all the way from the whole, each field is required in the one before.
 * What is longer than documented still stands for what it names, and what is not documented for itself.
 */
function isFatal(schema: Schema, { path, keyword }: Violation): boolean {
  if (keyword === "maxLength" || keyword === "additionalProperties") return false;
  let place: Schema | undefined = schema;
  for (const name of path) place = place?.items ?? place?.required?.[name];
  return place !== undefined;
}

function brokenRule({ path, keyword }: Violation): BrokenRule {
  // Not which item of a list: a rule is broken in the same place in all of them.
  const places = path.map((place) => (typeof place === "number" ? "[]" : `.${plain(place)}`));
  return { path: places.join("").replace(/^\./, ""), rule: keyword };
}

/** As the rest of a sentence. */
export function describeBroken({ path, rule }: BrokenRule): string {
  return `breaks the rule "${rule}"${path && ` at ${path}`}`;
}

/** A name that a stranger chose, such that it does no harm in a log. */
export function plain(name: string): string {
  return name.slice(0, 64).replace(/[^\w.-]/g, "?") || "?";
}

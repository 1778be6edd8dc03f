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
  const unknown: Violation[] = [];
  tidy(schema, value, "", unknown);
  const found = check(schema, value);
  const refusal = found.find((violation) => isFatal(schema, violation));
  return { refused: refusal && brokenRule(refusal), unexpected: [...found, ...unknown].map(brokenRule) };
}

/** Removes nulls, and adds what the schema does not name to `unknown`. No deeper than the schema. */
function tidy(schema: Schema | false, value: unknown, path: string, unknown: Violation[]): void {
  if (schema === false || typeof value !== "object" || value === null) return;
  const { items, properties } = schema;
  if (items !== undefined && Array.isArray(value)) {
    for (const [index, item] of value.entries()) tidy(items, item, `${path}/${index}`, unknown);
  } else if (properties !== undefined && !Array.isArray(value)) {
    for (const [name, property] of Object.entries(properties)) if (property) unify(value as Fields, name, property);
    for (const [name, inner] of Object.entries(value)) {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (inner === null) Reflect.deleteProperty(value, name);
      else if (property !== undefined) tidy(property, inner, `${path}/${name}`, unknown);
      else unknown.push({ instancePath: path, keyword: "additionalProperties", params: { additionalProperty: name } });
    }
  }
}

type Fields = Record<string, unknown>;

/** What sources name, spell or shape in several ways is read in one. */
function unify(holder: Fields, name: string, { alsoNamed = [], alsoSpelled, oneForList }: Schema): void {
  for (const other of alsoNamed) {
    if (!Object.hasOwn(holder, other) || (Object.hasOwn(holder, name) && holder[name] !== null)) continue;
    holder[name] = holder[other];
    Reflect.deleteProperty(holder, other);
  }
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
  if (typeof value === "string" && alsoSpelled && Object.hasOwn(alsoSpelled, value)) holder[name] = alsoSpelled[value];
  if (oneForList && typeof value === "object" && value !== null && !Array.isArray(value)) holder[name] = [value];
}

/**
 * Whether it is required that this rule holds: all the way from the whole, each field is required in the one before.
 * What is longer than documented still stands for what it names.
 */
function isFatal(schema: Schema, { instancePath, keyword }: Violation): boolean {
  if (keyword === "maxLength") return false;
  let place: Schema | false | undefined = schema;
  for (const name of instancePath.split("/").slice(1)) {
    if (!place) return false;
    if (place.items !== undefined) place = place.items;
    else if (place.required?.includes(name)) place = place.properties?.[name];
    else return false;
  }
  return true;
}

function brokenRule({ instancePath, keyword, params }: Violation): BrokenRule {
  const name = params.missingProperty ?? params.additionalProperty;
  // Not which item of a list: a rule is broken in the same place in all of them.
  const holder = instancePath.replace(/\/\d+/g, "[]").replaceAll("/", ".");
  const path = name === undefined ? holder : `${holder}.${plain(name)}`;
  return { path: path.slice(1), rule: keyword };
}

/** As the rest of a sentence. */
export function describeBroken({ path, rule }: BrokenRule): string {
  return `breaks the rule "${rule}"${path && ` at ${path}`}`;
}

/** A name that a stranger chose, such that it does no harm in a log. */
export function plain(name: string): string {
  return name.slice(0, 64).replace(/[^\w.-]/g, "?") || "?";
}

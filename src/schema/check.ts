import { matchesFormat, matchesPattern } from "./match.js";
import type { Schema, Violation } from "./schema.js";

/**
 * Every rule of the schema that the value breaks: none when it is valid. Looks at own properties
 * alone, and no deeper than the schema does, so that neither a polluted prototype nor the depth of
 * what was sent matters. A property that is `undefined` is absent, as in JSON.
 */
export function check(schema: Schema, value: unknown): readonly Violation[] {
  const found: Violation[] = [];
  visit(schema, value, "", found);
  return found;
}

/** Adds to `found` instead of returning, so that what is valid costs nothing. */
function visit(schema: Schema | false, value: unknown, path: string, found: Violation[]): void {
  if (schema === false) {
    report(found, path, "false schema");
    return;
  }
  const { type } = schema;
  if (type !== undefined && !isOfType(type, value)) report(found, path, "type", { type });
  if (typeof value === "number") visitNumber(schema, value, path, found);
  if (typeof value === "string") visitString(schema, value, path, found);
  if (schema.const !== undefined && value !== schema.const) report(found, path, "const");
  if (schema.enum !== undefined && !(schema.enum as readonly unknown[]).includes(value)) report(found, path, "enum");
  if (schema.anyOf !== undefined) visitAnyOf(schema.anyOf, value, path, found);
  if (Array.isArray(value)) visitArray(schema, value, path, found);
  else if (typeof value === "object" && value !== null) visitObject(schema, value, path, found);
}

function isOfType(type: NonNullable<Schema["type"]>, value: unknown): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "string":
      return typeof value === "string";
  }
}

function visitNumber(schema: Schema, value: number, path: string, found: Violation[]): void {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (value > maximum) report(found, path, "maximum", { limit: maximum });
  if (value < minimum) report(found, path, "minimum", { limit: minimum });
}

function visitString(schema: Schema, value: string, path: string, found: Violation[]): void {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  // A text has at most as many code points as code units and at least half as many, so that few need counting.
  if (value.length > maxLength && codePoints(value) > maxLength) {
    report(found, path, "maxLength", { limit: maxLength });
  }
  if (value.length < 2 * minLength && codePoints(value) < minLength) {
    report(found, path, "minLength", { limit: minLength });
  }
  if (pattern !== undefined && !matchesPattern(pattern, value)) report(found, path, "pattern", { pattern });
  if (format !== undefined && !matchesFormat(format, value)) report(found, path, "format");
}

/** When no branch is valid, the violations of all of them tell why. */
function visitAnyOf(branches: readonly Schema[], value: unknown, path: string, found: Violation[]): void {
  const all: Violation[] = [];
  for (const branch of branches) {
    const before = all.length;
    visit(branch, value, path, all);
    if (all.length === before) return;
  }
  found.push(...all);
  report(found, path, "anyOf");
}

function visitArray({ items }: Schema, value: readonly unknown[], path: string, found: Violation[]): void {
  if (items === undefined) return;
  for (const [index, item] of value.entries()) visit(items, item, `${path}/${index}`, found);
}

function visitObject(schema: Schema, value: object, path: string, found: Violation[]): void {
  const { required = [], properties = {}, additionalProperties } = schema;
  for (const missingProperty of required) {
    if (own(value, missingProperty) === undefined) report(found, path, "required", { missingProperty });
  }
  if (additionalProperties === false) {
    for (const additionalProperty of Object.keys(value)) {
      if (!Object.hasOwn(properties, additionalProperty)) {
        report(found, path, "additionalProperties", { additionalProperty });
      }
    }
  }
  for (const [name, property] of Object.entries(properties)) {
    const inner = own(value, name);
    if (inner !== undefined) visit(property, inner, `${path}/${name}`, found);
  }
}

function report(
  found: Violation[],
  instancePath: string,
  keyword: Violation["keyword"],
  params: Violation["params"] = {},
): void {
  found.push({ instancePath, keyword, params });
}

function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

/** A surrogate by itself counts as one. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

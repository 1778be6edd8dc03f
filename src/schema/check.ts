import { type Rules, rulesOf } from "./rules.js";
import type { Schema, Violation } from "./schema.js";
import { tidy } from "./tidy.js";

/**
 * Every rule of the schema that the value breaks: none when it is valid. Looks at own properties
 * alone, and no deeper than the schema does, so that neither a polluted prototype nor the depth of
 * what was sent matters. A property that is `undefined` is absent, as in JSON.
 *
 * @param isReceived - whether the value came from WeChat Pay: then it is changed by {@link tidy}, and each property that
 * the schema does not name is found, too, where it names any.
 */
export function check(schema: Schema, value: unknown, isReceived = false): readonly Violation[] {
  const found: Violation[] = [];
  visit(rulesOf(schema), value, found, isReceived);
  return found;
}

/** Adds violations to `found`, so that a valid value allocates nothing. */
function visit(rules: Rules, value: unknown, found: Violation[], isReceived: boolean): void {
  const { type, items } = rules;
  const kind = kindOf(value);
  if (type !== undefined && type !== kind && !(type === "integer" && Number.isInteger(value))) {
    report(found, "type", type);
  }
  if (kind === "string") visitString(rules, value as string, found);
  else if (kind === "number") visitNumber(rules, value as number, found);
  else if (kind === "object") visitObject(rules, value as Record<string, unknown>, found, isReceived);
  else if (kind === "array" && items) visitArray(items, value as readonly unknown[], found, isReceived);
  if (rules.const !== undefined && value !== rules.const) report(found, "const");
  if (rules.enum !== undefined && !(rules.enum as readonly unknown[]).includes(value)) report(found, "enum");
  if (rules.anyOf !== undefined) visitAnyOf(rules.anyOf, value, found);
}

function kindOf(value: unknown): string {
  if (typeof value !== "object") return typeof value;
  return value === null ? "null" : Array.isArray(value) ? "array" : "object";
}

function visitNumber({ minimum, maximum }: Rules, value: number, found: Violation[]): void {
  if (value > maximum) report(found, "maximum", maximum);
  if (value < minimum) report(found, "minimum", minimum);
}

function visitString(rules: Rules, value: string, found: Violation[]): void {
  const { minLength, maxLength, pattern, format } = rules;
  // A text has at most as many code points as code units and at least half as many, so few texts need counting.
  if (value.length > maxLength && codePoints(value) > maxLength) report(found, "maxLength", maxLength);
  if (value.length < 2 * minLength && codePoints(value) < minLength) report(found, "minLength", minLength);
  if (pattern !== undefined && !pattern.test(value)) {
    report(found, "pattern", rules.schema.pattern);
  }
  if (format !== undefined && !format.test(value)) report(found, "format");
}

/** When no branch is valid, the violations of all branches are found, and `anyOf` itself. */
function visitAnyOf(branches: readonly Rules[], value: unknown, found: Violation[]): void {
  const all: Violation[] = [];
  for (const branch of branches) {
    const before = all.length;
    visit(branch, value, all, false);
    if (all.length === before) return;
  }
  found.push(...all);
  report(found, "anyOf");
}

function visitArray(items: Rules, value: readonly unknown[], found: Violation[], isReceived: boolean): void {
  for (let index = 0; index < value.length; index++) visitInside(items, value[index], index, found, isReceived);
}

function visitObject(rules: Rules, object: Record<string, unknown>, found: Violation[], isReceived: boolean): void {
  const { names, properties, requiredCount } = rules;
  if (isReceived && names.length > 0) tidy(rules, object);
  let known = 0;
  for (let position = 0; position < names.length; position++) {
    const name = names[position] as string;
    const isThere = Object.hasOwn(object, name);
    const value = isThere ? object[name] : undefined;
    if (isThere) known++;
    if (value !== undefined) visitInside(properties.get(name) as Rules, value, name, found, isReceived);
    else if (position < requiredCount) report(found, "required", undefined, name);
  }
  if (isReceived ? names.length === 0 : !rules.isClosed) return;
  const present = Object.keys(object);
  if (present.length === known) return;
  for (const name of present) {
    if (!properties.has(name)) report(found, "additionalProperties", undefined, name);
  }
}

/** Puts the name or the number of the place before the path of each violation inside it. */
function visitInside(
  rules: Rules,
  value: unknown,
  place: string | number,
  found: Violation[],
  isReceived: boolean,
): void {
  const before = found.length;
  visit(rules, value, found, isReceived);
  for (let index = before; index < found.length; index++) found[index]?.path.unshift(place);
}

function report(found: Violation[], keyword: Violation["keyword"], asked?: Violation["asked"], name?: string): void {
  found.push({ path: name === undefined ? [] : [name], keyword, asked });
}

/** A surrogate by itself counts as one. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

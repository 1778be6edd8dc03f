import type { Annotation, Schema as CompactSchema } from "../../src/schema/schema.js";
import { resolve, type Schema, type Spec } from "./spec.js";
import { isAnnotation } from "./vocabulary.js";

/** Makes the value of a keyword compact, or refuses it. */
type Reader = (value: unknown, where: string, inner: (value: unknown, where: string) => CompactSchema) => unknown;

/** Every keyword that src/schema/check.ts implements, and which values of it. In the order of the output. */
const KEYWORDS: Record<Exclude<keyof CompactSchema, Annotation | "optional"> | "properties", Reader> = {
  type: oneOf("integer", "string", "array", "object"),
  maximum: number,
  minimum: number,
  maxLength: number,
  minLength: number,
  pattern,
  format: oneOf("date-time", "uri"),
  const: string,
  enum: listOf(string),
  anyOf: listOf((value, where, inner) => inner(value, where)),
  items: (value, where, inner) => inner(value, where),
  required: listOf(name),
  properties: (value, where, inner) =>
    Object.fromEntries(
      Object.entries(object(value, where)).map(([key, property]) => [
        name(key, where),
        inner(property, `${where}/${key}`),
      ]),
    ),
  additionalProperties: oneOf(false),
};

/** Annotations of requests, for messages and for fields that are filled in. The checker ignores them. */
const OF_REQUESTS = { hint: "x-hint", secondsAhead: "x-seconds-ahead", filledIn: "x-filled-in" } as const;

/** Annotations of answers: other names, spellings and forms of a field. They are applied before the check. */
const OF_ANSWERS = { alsoNamed: "x-also-named", alsoSpelled: "x-also-spelled", oneForList: "x-one-for-list" } as const;

/**
 * A schema of the document with all that it refers to, and with nothing but what decides validity.
 *
 * @param where - a JSON pointer to the schema, for errors.
 * @throws when the checker does not implement all of it: what was left out would never be checked.
 */
export function compactSchema(spec: Spec, schema: unknown, where: string): CompactSchema {
  return compact({ spec, more: OF_ANSWERS }, schema, where, []);
}

/** The same of a request, with the hints and the windows of time for error messages. */
export function compactRequestSchema(spec: Spec, schema: unknown, where: string): CompactSchema {
  return compact({ spec, more: OF_REQUESTS }, schema, where, []);
}

interface Context {
  spec: Spec;
  more: Record<string, string>;
}

function compact(context: Context, node: unknown, where: string, above: readonly string[]): CompactSchema {
  const { spec, more } = context;
  if (node === false) refuse(where, "false");
  const schema = object(node, where) as Schema;
  const keywords = Object.keys(schema).filter((keyword) => !isAnnotation(keyword) && !hasNoEffect(keyword, schema));
  if (schema.$ref !== undefined) {
    const { $ref } = schema;
    if (keywords.length > 1) refuse(where, "$ref beside other keywords");
    if (above.includes($ref)) refuse(`${where}/$ref`, "schemas that hold themselves");
    return compact(context, resolve(spec, { $ref }), $ref, [...above, $ref]);
  }
  const unknown = keywords.find((keyword) => !Object.hasOwn(KEYWORDS, keyword));
  if (unknown !== undefined) refuse(where, `the keyword ${unknown}`);
  const rules = Object.entries(KEYWORDS)
    .filter(([keyword]) => keywords.includes(keyword))
    .map(([keyword, read]) => [
      keyword,
      read(schema[keyword], `${where}/${keyword}`, (value, place) => compact(context, value, place, above)),
    ]);
  const others = Object.entries(more).filter(([, keyword]) => schema[keyword] !== undefined);
  return grouped(Object.fromEntries([...rules, ...others.map(([name, keyword]) => [name, schema[keyword]])]));
}

/** Puts properties into two groups, required and optional. A required name without a description may have any value. */
function grouped({
  required: names,
  properties,
  ...rest
}: {
  required?: readonly string[];
  properties?: Record<string, CompactSchema>;
}): CompactSchema {
  if (names === undefined && properties === undefined) return rest;
  const required = (names ?? []).map((name) => [name, properties?.[name] ?? {}] as const);
  const optional = Object.entries(properties ?? {}).filter(([name]) => !names?.includes(name));
  return {
    ...rest,
    ...(required.length > 0 && { required: Object.fromEntries(required) }),
    ...((optional.length > 0 || required.length === 0) && { optional: Object.fromEntries(optional) }),
  };
}

/** `int64` adds nothing to `type: integer`: every integer of JavaScript is one. */
function hasNoEffect(keyword: string, schema: Schema): boolean {
  return keyword === "format" && schema["format"] === "int64" && schema.type === "integer";
}

function refuse(where: string, what: string): never {
  throw new Error(`${where}: src/schema/check.ts does not implement ${what}`);
}

function refuseValue(where: string, value: unknown): never {
  return refuse(where, `the value ${JSON.stringify(value)}`);
}

function oneOf(...values: unknown[]): Reader {
  return (value, where) => (values.includes(value) ? value : refuseValue(where, value));
}

function listOf(read: Reader): Reader {
  return (value, where, inner) =>
    Array.isArray(value)
      ? value.map((item, index) => read(item, `${where}/${index}`, inner))
      : refuseValue(where, value);
}

function object(value: unknown, where: string): object {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? value : refuseValue(where, value);
}

function number(value: unknown, where: string): number {
  return typeof value === "number" ? value : refuseValue(where, value);
}

function string(value: unknown, where: string): string {
  return typeof value === "string" ? value : refuseValue(where, value);
}

/** Compiled with the flag that the checker sets. */
function pattern(value: unknown, where: string): string {
  return new RegExp(string(value, where), "u") && (value as string);
}

/** A name that needs no escape in a JSON pointer and sets no prototype in an object literal. */
function name(value: unknown, where: string): string {
  return /^[a-z]\w*$/i.test(string(value, where)) ? (value as string) : refuse(where, `the name ${value}`);
}

import { MatchersV3 } from "@pact-foundation/pact";
import { resolve, type Schema, type Spec } from "../../scripts/generate/spec.js";
import type { DocumentedOperation, FlatRequest, RequestMode } from "../support/operations.js";

const { datetime, eachLike, integer, like, regex } = MatchersV3;

type Fields = Record<string, unknown>;

/** The fields of a request, each matched by its type, not by its value. */
export function requestMatchers({ schema }: RequestMode, request: FlatRequest): Fields {
  return mapped(request, (name, value) => matcherOf(schema.properties?.[name] || {}, value));
}

/** The fields of a query, where every value is a text. */
export function queryMatchers(
  { schema }: RequestMode,
  request: FlatRequest,
): Record<string, MatchersV3.Matcher<string>> {
  return mapped(request, (name, value) => {
    const { pattern, type } = (schema.properties?.[name] || {}) as Schema;
    return regex(type === "integer" ? "^[0-9]+$" : (pattern ?? "^.+$"), String(value));
  });
}

/** The path with its values. When the pact is replayed, the provider state may replace them. */
export function pathMatcher({ path, pathFields }: DocumentedOperation, request: FlatRequest, isOfProvider: boolean) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(request[name]));
  if (pathFields.length === 0 || !isOfProvider) return filled;
  // Not fromProviderState, whose matcher takes any path.
  return {
    "pact:matcher:type": "regex",
    regex: `^${path.replace(/\{\w+\}/g, "[^/]+")}$`,
    value: filled,
    "pact:generator:type": "ProviderState",
    expression: path.replaceAll("{", "${"),
  } as unknown as MatchersV3.Matcher<string>;
}

/**
 * The fields of an answer that the SDK needs: those that the schema requires, and those that bind the answer to its
 * request.
 */
export function answerMatchers(spec: Spec, schema: Schema, example: unknown, bound: readonly string[] = []): unknown {
  const { anyOf, ...whole } = resolve<Schema>(spec, schema as { $ref: string });
  if (Array.isArray(example)) return eachLike(answerMatchers(spec, whole["items"] as Schema, example[0]));
  if (typeof example !== "object" || example === null) return matcherOf(whole, example);
  const shape = anyOf?.map((one) => resolve<Schema>(spec, one as { $ref: string })).find((one) => fits(one, example));
  const required = [...(whole.required ?? []), ...(shape?.required ?? [])];
  const properties = { ...whole.properties, ...shape?.properties };
  const within = (name: string) =>
    bound.flatMap((field) => (field.startsWith(`${name}.`) ? field.slice(name.length + 1) : []));
  const needed = Object.entries(example).filter(
    ([name]) => required.includes(name) || bound.includes(name) || within(name).length > 0,
  );
  return mapped(Object.fromEntries(needed), (name, value) =>
    answerMatchers(spec, properties[name] || {}, value, within(name)),
  );
}

function fits({ required = [] }: Schema, example: object): boolean {
  return required.every((name) => name in example);
}

function matcherOf({ pattern, type, format }: Schema, value: unknown): MatchersV3.Matcher<unknown> {
  if (type === "integer") return integer(Number(value));
  if (pattern !== undefined) return regex(pattern, String(value));
  if (format === "date-time") return datetime("yyyy-MM-dd'T'HH:mm:ssXXX", String(value));
  return like(value);
}

function mapped<T>(fields: object, change: (name: string, value: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(name, value)]));
}

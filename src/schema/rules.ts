import { regExpOf, regExpOfFormat } from "./match.js";
import type { Schema } from "./schema.js";

/**
 * A schema as the checker reads it. Every member is always there, so that all rules are objects of one shape, and what
 * can be made once is made: lists of names, regular expressions.
 */
export interface Rules {
  /** What the rules were made of. */
  readonly schema: Schema;
  readonly type: Schema["type"];
  readonly minimum: number;
  readonly maximum: number;
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: RegExp | undefined;
  readonly format: RegExp | undefined;
  readonly const: string | undefined;
  readonly enum: readonly string[] | undefined;
  readonly anyOf: readonly Rules[] | undefined;
  readonly items: Rules | undefined;
  readonly properties: ReadonlyMap<string, Rules>;
  /** The names of the properties, the required ones first. */
  readonly names: readonly string[];
  /** How many of the names are required. */
  readonly requiredCount: number;
  /** Whether no other properties are allowed. */
  readonly isClosed: boolean;
  /** The properties with a constant or an annotation that asks for more than a check, which most do not have. */
  readonly special: readonly SpecialProperty[];
}

interface SpecialProperty {
  readonly name: string;
  readonly schema: Schema;
}

const made = new WeakMap<Schema, Rules>();

/** The rules of a schema, made when they are first needed. */
export function rulesOf(schema: Schema): Rules {
  let rules = made.get(schema);
  if (rules === undefined) {
    rules = makeRules(schema);
    made.set(schema, rules);
  }
  return rules;
}

export function isRequired({ names, requiredCount }: Rules, name: string): boolean {
  const position = names.indexOf(name);
  return position >= 0 && position < requiredCount;
}

function makeRules(given: Schema): Rules {
  // Its own keywords alone, whatever somebody added to Object.prototype.
  const schema: Schema = Object.assign(Object.create(null), given);
  const required = Object.entries(schema.required ?? {});
  const all = [...required, ...Object.entries(schema.optional ?? {})];
  const properties = new Map(all.map(([name, property]) => [name, rulesOf(property)]));
  return {
    schema,
    type: schema.type,
    minimum: schema.minimum ?? -Infinity,
    maximum: schema.maximum ?? Infinity,
    minLength: schema.minLength ?? 0,
    maxLength: schema.maxLength ?? Infinity,
    pattern: schema.pattern === undefined ? undefined : regExpOf(schema.pattern),
    format: schema.format && regExpOfFormat(schema.format),
    const: schema.const,
    enum: schema.enum,
    anyOf: schema.anyOf?.map(rulesOf),
    items: schema.items && rulesOf(schema.items),
    properties,
    names: [...properties.keys()],
    requiredCount: required.length,
    isClosed: schema.additionalProperties === false,
    special: [...properties].map(([name, { schema }]) => ({ name, schema })).filter(isSpecial),
  };
}

function isSpecial({ schema }: SpecialProperty): unknown {
  const { const: only, secondsAhead, filledIn, alsoNamed, alsoSpelled, oneForList } = schema;
  return only ?? secondsAhead ?? filledIn ?? alsoNamed ?? alsoSpelled ?? oneForList;
}

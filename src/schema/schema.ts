/**
 * The part of JSON Schema 2020-12 that `check` implements: what the document uses and no more.
 * scripts/generate refuses a document that asks for anything else. Properties stand in two groups, so that the names of
 * the required ones are written once.
 */
export interface Schema {
  readonly type?: "integer" | "string" | "array" | "object";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: "date-time" | "uri";
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  /** The properties that must be there. */
  readonly required?: Readonly<Record<string, Schema>>;
  /** The properties that may be there. */
  readonly optional?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  /** For messages: what the pattern or the format asks for, in words. The checker passes over it. */
  readonly hint?: string;
  /** How many seconds after now a time must lie. The checker passes over it. */
  readonly secondsAhead?: { readonly exclusiveMinimum: number; readonly maximum: number };
  /** Of a request: filled in with the caller's merchant number when it is left out. The checker passes over it. */
  readonly filledIn?: true;
  /** Of what is received: other names of this property. The checker passes over it. */
  readonly alsoNamed?: readonly string[];
  /** Of what is received: other spellings of the value, each with its own. The checker passes over it. */
  readonly alsoSpelled?: Readonly<Record<string, string>>;
  /** Of what is received: one item may stand for a list of one. The checker passes over it. */
  readonly oneForList?: true;
}

/** What the checker passes over. */
export type Annotation = "hint" | "secondsAhead" | "filledIn" | "alsoNamed" | "alsoSpelled" | "oneForList";

/** One rule that a value breaks, in the words of JSON Schema. */
export interface Violation {
  /** The names and numbers that lead to what breaks the rule: for `required`, to the property that is missing. */
  readonly path: (string | number)[];
  /** The keyword that is broken. */
  readonly keyword: Exclude<keyof Schema, Annotation>;
  /** What the keyword asks for: a type, a pattern, or a limit; lengths in code points. */
  readonly asked: string | number | undefined;
}

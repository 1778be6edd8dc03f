/**
 * The part of JSON Schema 2020-12 that `check` implements: what the document uses and no more.
 * scripts/generate refuses a document that asks for anything else.
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
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly additionalProperties?: false;
  /** For messages: what the pattern or the format asks for, in words. The checker passes over it. */
  readonly hint?: string;
  /** How many seconds after now a time must lie. The checker passes over it. */
  readonly secondsAhead?: { readonly exclusiveMinimum: number; readonly maximum: number };
}

/** One rule that a value breaks, in the words of JSON Schema. */
export interface Violation {
  /** A JSON pointer to the value, `""` for the whole. */
  readonly instancePath: string;
  /** The keyword that is broken, or `false schema` where nothing may stand. */
  readonly keyword: Exclude<keyof Schema, "hint" | "secondsAhead"> | "false schema";
  /** What the keyword asked for. */
  readonly params: {
    /** Of `type`. */
    readonly type?: string;
    /** Of `minimum`, `maximum`, `minLength` and `maxLength`; lengths in code points. */
    readonly limit?: number;
    /** Of `pattern`. */
    readonly pattern?: string;
    /** Of `required`: the name of the property. */
    readonly missingProperty?: string;
    /** Of `additionalProperties`: the name of the property. */
    readonly additionalProperty?: string;
  };
}

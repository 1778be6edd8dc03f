// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
/** One rule that a value breaks, as Ajv reports it. */
export interface Violation {
  /** A JSON pointer to the value, `""` for the whole. */
  instancePath: string;
  /** The JSON Schema keyword that is broken, such as `required` or `maxLength`. */
  keyword: string;
  /** What the keyword asked for, such as `{ limit: 32 }`. */
  params: Record<string, unknown>;
}

/** Says whether `value` is valid; when not, `errors` lists every broken rule until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}

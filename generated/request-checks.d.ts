// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
/** What the document says of one field; `false`: of the other mode. */
export type FieldSchema =
  | false
  | {
      readonly [keyword: string]: unknown;
      /** Several when the field may be one of them, such as a text or null. */
      readonly type?: string | readonly string[];
      readonly format?: string;
      readonly pattern?: string;
      readonly enum?: readonly (string | null)[];
      readonly const?: unknown;
      readonly required?: readonly string[];
      readonly properties?: { readonly [name: string]: FieldSchema };
      readonly items?: FieldSchema;
      /** What the pattern or format asks for. */
      readonly "x-hint"?: string;
      /** How far after the request a time must lie. */
      readonly "x-seconds-ahead"?: {
        readonly exclusiveMinimum?: number;
        readonly minimum?: number;
        readonly maximum?: number;
      };
    };

/** What Ajv finds wrong with a value. */
export interface Violation {
  /** A JSON pointer. */
  readonly instancePath: string;
  /** Where in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** One of several ways to fill fields in; it says only how it differs. */
export interface Branch {
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: FieldSchema };
}

/** One place of a request that holds fields. */
export interface Part {
  readonly schema: {
    readonly type: "object";
    readonly additionalProperties?: false;
    readonly required: readonly string[];
    readonly properties: { readonly [name: string]: FieldSchema };
    /** A choice within the mode. */
    readonly oneOf?: readonly Branch[];
  };
  /** Whether an object of fields is valid; what is wrong stands in `errors` until the next call. */
  readonly validate: ((fields: unknown) => boolean) & { readonly errors?: readonly Violation[] | null };
}

/** `null`: the operation has no fields there. Names of headers are in lower case. */
export interface Parts {
  readonly path: Part | null;
  readonly query: Part | null;
  readonly header: Part | null;
  readonly body: Part | null;
}

/** What a request to one operation must look like. */
export interface RequestCheck {
  readonly id: string;
  readonly method: string;
  /** With `{name}` in the place of each parameter. */
  readonly path: string;
  readonly bodyRequired: boolean;
  readonly modes: { readonly common: Parts; readonly institutional: Parts };
}

/** Every operation of the document. */
export declare const REQUEST_CHECKS: readonly RequestCheck[];

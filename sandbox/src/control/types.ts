import type { CONTROL_OPERATIONS } from "../../generated/control-operations.js";
import type { operations } from "../../generated/control-types.js";

type Table = typeof CONTROL_OPERATIONS;

/** The operations that are methods too. */
export type MethodId = { [Id in keyof Table]: Table[Id]["isHttpOnly"] extends false ? Id : never }[keyof Table];

type PathOf<Id extends MethodId> = operations[Id]["parameters"] extends { path: infer Fields } ? Fields : unknown;

type QueryOf<Id extends MethodId> = operations[Id]["parameters"] extends { query?: infer Fields }
  ? [NonNullable<Fields>] extends [never]
    ? unknown
    : NonNullable<Fields>
  : unknown;

type ContentOf<Id extends MethodId> = NonNullable<operations[Id]["requestBody"]>;

type BodyOf<Id extends MethodId> = [ContentOf<Id>] extends [never]
  ? unknown
  : ContentOf<Id> extends { content: { "application/json": infer Body } }
    ? Body
    : unknown;

/** The fields of path, query and body. */
export type InputOf<Id extends MethodId> = PathOf<Id> & QueryOf<Id> & BodyOf<Id>;

/** The fields of the query or of the body: the last argument of a method. */
export type FieldsOf<Id extends MethodId> = QueryOf<Id> & BodyOf<Id>;

/** The answer of a success. */
export type AnswerOf<Id extends MethodId> = operations[Id]["responses"] extends {
  200: { content: { "application/json": infer Answer } } | { content: { "text/plain": infer Answer } };
}
  ? Answer
  : never;

type PathArguments<Names extends readonly string[]> = { -readonly [Place in keyof Names]: string };

/** The last argument: none, one that may be left out, or a required one. */
type FieldsArgument<Id extends MethodId> =
  unknown extends FieldsOf<Id>
    ? []
    : undefined extends operations[Id]["requestBody"]
      ? Partial<FieldsOf<Id>> extends FieldsOf<Id>
        ? [fields?: FieldsOf<Id>]
        : [fields: FieldsOf<Id>]
      : [fields: FieldsOf<Id>];

/** A method: the parameters of the path in their order, then the fields. */
export type MethodOf<Id extends MethodId> = (
  ...given: [...PathArguments<Table[Id]["parameters"]>, ...FieldsArgument<Id>]
) => Promise<AnswerOf<Id>>;

type GroupOf<Id extends MethodId> = Id extends `${infer Group}.${string}` ? Group : never;

/** Every operation as a method, as the document says: `sessions.agree` is `sessions: { agree() }`. */
export type DocumentedMethods = {
  readonly [Group in GroupOf<MethodId>]: {
    readonly [Id in MethodId as Id extends `${Group}.${infer Name}` ? Name : never]: MethodOf<Id>;
  };
};

/** What each operation does. Its input has been checked by the document. */
export type Handlers = {
  readonly [Id in MethodId]: (input: InputOf<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>;
};

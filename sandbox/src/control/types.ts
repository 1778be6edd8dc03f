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

/** The answer of a success. */
export type AnswerOf<Id extends MethodId> = operations[Id]["responses"] extends {
  200: { content: { "application/json": infer Answer } } | { content: { "text/plain": infer Answer } };
}
  ? Answer
  : never;

/** What each operation does. Its input has been checked by the document. */
export type Handlers = {
  readonly [Id in MethodId]: (input: InputOf<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>;
};

import type { operations } from "../../../generated/types.js";

/** The operations that a merchant calls; not the notifications. */
export type OperationId = Exclude<keyof operations, `${string}Notification`>;

type ParametersOf<Id extends OperationId, Place extends "path" | "query"> = operations[Id]["parameters"] extends {
  [Name in Place]: infer Fields;
}
  ? Fields
  : unknown;

/** The document describes a query as one object with a field for each parameter. */
type QueryOf<Id extends OperationId> = ParametersOf<Id, "query"> extends { query: infer Fields } ? Fields : unknown;

type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : unknown;

type Flat<T> = T extends unknown ? { [Name in keyof T]: T[Name] } : never;

/** The fields of path, query and body as they are sent, in one of the modes. */
export type RequestOf<Id extends OperationId> = Flat<ParametersOf<Id, "path"> & QueryOf<Id> & BodyOf<Id>>;

/** The text of a success that is not JSON; otherwise `undefined`. */
export type TextOf<Id extends OperationId> = operations[Id]["responses"] extends {
  200: { content: { "text/plain": infer Body } };
}
  ? Body
  : undefined;

/** The JSON body of a success; `undefined` without one. */
export type AnswerOf<Id extends OperationId> = operations[Id]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

import type { operations } from "../../../generated/types.js";

/** Every call of the document. A notification is one that the platform makes itself. */
export type OperationId = Exclude<keyof operations, `${string}Notification`>;

type ParametersOf<Id extends OperationId, Place extends "path" | "query"> = operations[Id]["parameters"] extends {
  [Name in Place]: infer Fields;
}
  ? Fields
  : unknown;

/** The document describes a query as one object, whose fields are the query's parameters. */
type QueryOf<Id extends OperationId> = ParametersOf<Id, "query"> extends { query: infer Fields } ? Fields : unknown;

type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : unknown;

type Flat<T> = T extends unknown ? { [Name in keyof T]: T[Name] } : never;

/** The fields of path, query and body together, as they come over the wire, in one of the modes. */
export type RequestOf<Id extends OperationId> = Flat<ParametersOf<Id, "path"> & QueryOf<Id> & BodyOf<Id>>;

/** The body of a success that is no JSON; `undefined` where it is none. */
export type TextOf<Id extends OperationId> = operations[Id]["responses"] extends {
  200: { content: { "text/plain": infer Body } };
}
  ? Body
  : undefined;

/** The body of a success; `undefined` where there is none. */
export type AnswerOf<Id extends OperationId> = operations[Id]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

import type { ChosenTime, FilledIn, operations } from "../../generated/types.js";
import type { RetryRule } from "../http/types.js";
import type { Mode } from "../request/mode.js";
import type { Schema } from "../schema/schema.js";

/** The name of an operation, everywhere: its `operationId` in the OpenAPI document. */
export type OperationId = keyof operations & string;

/** A field that stands in answer and request, such as `amount.total`; or its names in the one and in the other. */
export type BoundField = string | readonly [inAnswer: string, inRequest: string];

/** The fields by which an answer shows that it is about what was asked. */
export interface BoundAnswer {
  /** These must be in the answer, when they are in the request. */
  readonly required: readonly BoundField[];
  /** These are compared when they are in both. */
  readonly optional: readonly BoundField[];
}

/** An operation of the document as data. generated/operations.ts holds one constant for each. */
export interface Operation<Id extends OperationId = OperationId> {
  readonly id: Id;
  readonly method: string;
  /** With `{name}` where a field of the request stands. */
  readonly path: string;
  /** The shapes that a request can have; each excludes the fields of the others. */
  readonly modes: readonly Mode[];
  /** What a success says; `null` where it has no body, or one that is no JSON. */
  readonly answer: AnswerSchema<Id>;
  readonly bound: BoundAnswer;
  /** The header of a success that holds the SHA-1 of its body, where that is signed in the place of the body. */
  readonly digest?: string;
  /** Whether it may be sent again while its outcome is not known, or a query must tell first. */
  readonly retry: RetryRule;
  /** Error codes which say that what was asked for is so already: as good as a success. */
  readonly doneAlready?: readonly string[];
  /** What to do about an error code after this operation, besides what is said of the code. */
  readonly solutions: Readonly<Record<string, string>>;
}

type AnswerSchema<Id extends OperationId> = Id extends OperationId
  ? AnswerOf<Id> extends undefined
    ? null
    : Schema
  : never;

type ParametersOf<Id extends OperationId, Place extends "path" | "query"> = operations[Id]["parameters"] extends {
  [Name in Place]: infer Fields;
}
  ? Fields
  : unknown;

/** The document describes a query as one object, whose fields are the query's parameters. */
type QueryOf<Id extends OperationId> = ParametersOf<Id, "query"> extends { query: infer Fields } ? Fields : unknown;

type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { "application/json": infer Body } };
}
  ? Body
  : unknown;

/** What the SDK fills in may be left out. */
type Loose<T> = keyof T & FilledIn extends never
  ? T
  : Omit<T, FilledIn> & { [Name in keyof T & FilledIn]?: T[Name] | undefined };

type Written<T> = { [Name in keyof T]: Name extends ChosenTime ? T[Name] | Date : T[Name] };

/** Written out for each mode, so that an editor shows fields and not how they were found. */
type Flat<T> = T extends unknown ? Written<Loose<T>> : never;

/** What a caller gives to an operation: the fields of path, query and body in one object, in one of the modes. */
export type RequestOf<Id extends OperationId> = Flat<ParametersOf<Id, "path"> & QueryOf<Id> & BodyOf<Id>>;

/** What a success says. */
export type AnswerOf<Id extends OperationId> = operations[Id]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

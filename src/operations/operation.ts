import type { ChosenTime, FilledIn, operations } from "../../generated/types.js";
import type { RetryRule } from "../http/types.js";
import type { Mode } from "../request/mode.js";
import type { Schema } from "../schema/schema.js";

/** The name of an operation: its `operationId` in the OpenAPI document. */
export type OperationId = keyof operations & string;

/** A field of both the answer and the request, such as `amount.total`; or its name in each, when the names differ. */
export type BoundField = string | readonly [inAnswer: string, inRequest: string];

/** The fields that show that an answer is about its request. */
export interface BoundAnswer {
  /** Fields that must be in the answer when they are in the request. */
  readonly required: readonly BoundField[];
  /** Fields that are compared when they are in both. */
  readonly optional: readonly BoundField[];
}

/** An operation of the document as data. generated/operations.ts holds one constant for each. */
export interface Operation<Id extends OperationId = OperationId> {
  readonly id: Id;
  readonly method: string;
  /** The path template, with `{name}` for a field of the request. */
  readonly path: string;
  /** The modes of a request; each excludes the fields of the others. */
  readonly modes: readonly Mode[];
  /** The schema of a successful answer; `null` when it has no body, or one that is not JSON. */
  readonly answer: AnswerSchema<Id>;
  readonly bound: BoundAnswer;
  /** The header that holds the SHA-1 of a successful body, when the platform signs the digest instead of the body. */
  readonly digest?: string;
  /** Whether the request may be retried while its outcome is unknown, or a query must come first. */
  readonly retry: RetryRule;
  /** Error codes that mean that the requested state is already reached. They count as a success. */
  readonly doneAlready?: readonly string[];
  /** Solutions for error codes of this operation, added to the general ones. */
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

/** Makes the fields optional that the SDK fills in. */
type Loose<T> = keyof T & FilledIn extends never ? T : Omit<T, FilledIn> & Optional<Pick<T, keyof T & FilledIn>>;

/** Keeps the TSDoc of the fields, as mapped types do whose names are `keyof` something. */
type Optional<T> = { [Name in keyof T]?: T[Name] | undefined };

type Written<T> = { [Name in keyof T]: Name extends ChosenTime ? T[Name] | Date : T[Name] };

/** Expands the type for each mode, so that an editor shows the fields and not the type expression. */
type Flat<T> = T extends unknown ? Written<Loose<T>> : never;

/**
 * The request of an operation: the fields of path, query and body in one object, in one of the modes.
 *
 * @example
 * ```ts
 * type Query = RequestOf<"getContract">; // { contract_id, appid } or { contract_id, sp_appid, sub_mchid }
 * ```
 */
export type RequestOf<Id extends OperationId> = Flat<ParametersOf<Id, "path"> & QueryOf<Id> & BodyOf<Id>>;

/**
 * The successful answer of an operation.
 *
 * @example
 * ```ts
 * type Order = AnswerOf<"getTransaction">;
 * ```
 */
export type AnswerOf<Id extends OperationId> = operations[Id]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

export type { RequestMode } from "../../scripts/generate/request-modes.js";

import { type RequestMode, requestModes } from "../../scripts/generate/request-modes.js";
import {
  isWholeQuery,
  type Media,
  operationsOf,
  type Parameter,
  type Placed,
  parametersIn,
  type Response,
  resolve,
  type Schema,
  type Spec,
} from "../../scripts/generate/spec.js";

/** The fields of path, query and body in one object, as the SDK takes them. */
export type FlatRequest = Readonly<Record<string, unknown>>;

/** An operation of the document, with all that tests are derived from. */
export interface DocumentedOperation {
  id: string;
  method: string;
  /** With `{name}` for each field. */
  path: string;
  /** The names of the fields in the path. */
  pathFields: string[];
  /** The names of its header parameters. */
  headers: string[];
  /** The provider state for a success. */
  given: string;
  /** Whether a query must find the outcome before a retry. */
  asksFirst: boolean;
  /** Error codes that count as a success. */
  doneAlready: string[];
  /** The fields that bind an answer to its request, such as `amount.total`. */
  boundFields: string[];
  modes: RequestMode[];
  examples: RequestExample[];
  success: { status: number; schema?: Schema; examples: Record<string, unknown>; isText: boolean };
  errors: DocumentedError[];
}

/** A field of the answer, or a map from it to its name in the request. */
type BoundField = string | Record<string, string>;

function nameInAnswer(field: BoundField): string {
  return typeof field === "string" ? field : (Object.keys(field)[0] ?? "");
}

export interface RequestExample {
  name: string;
  mode: RequestMode;
  request: FlatRequest;
}

export interface DocumentedError {
  status: number;
  code: string;
  body: Record<string, unknown>;
}

/**
 * Every operation of a document, in its order.
 *
 * @throws Error when an example is in none of the operation's modes.
 */
export function documentedOperations(spec: Spec): DocumentedOperation[] {
  return operationsOf(spec).map((placed) => {
    const { operation, method, path } = placed;
    const modes = requestModes(spec, placed);
    const headers = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(spec, parameter));
    const bound = (operation["x-bound-answer"] ?? {}) as { required?: BoundField[]; optional?: BoundField[] };
    return {
      id: operation.operationId,
      method,
      path,
      pathFields: parametersIn(spec, operation, "path").map(({ name }) => name),
      headers: headers.filter((parameter) => parameter.in === "header").map(({ name }) => name),
      given: String(operation["x-given"]),
      doneAlready: (operation["x-done-already"] ?? []) as string[],
      asksFirst: operation["x-retry"] === "ask first",
      boundFields: [...(bound.required ?? []), ...(bound.optional ?? [])].map(nameInAnswer),
      modes,
      examples: requestExamples(spec, placed, modes),
      success: successExamples(spec, placed),
      errors: errorExamples(spec, placed),
    };
  });
}

/** The names of an operation's fields, whatever the mode. */
export function fieldsOf({ modes }: Pick<DocumentedOperation, "modes">): string[] {
  return [...new Set(modes.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
}

/** The name of the answer example for a request example: the same name, a prefix of it, or the first. */
export function answerExample({ success }: DocumentedOperation, { name }: RequestExample): string | undefined {
  const names = Object.keys(success.examples);
  return names.find((answer) => answer === name) ?? names.find((answer) => name.startsWith(answer)) ?? names[0];
}

/** The same request with only those fields that its mode requires. */
export function requiredOnly({ mode, request }: RequestExample): FlatRequest {
  return Object.fromEntries(Object.entries(request).filter(([name]) => mode.schema.required?.includes(name)));
}

/** The same request with each time in the middle of its allowed range, because the examples are in the past. */
export function timely(mode: RequestMode, request: FlatRequest, now = Date.now()): FlatRequest {
  const entries = Object.entries(request).map(([name, value]) => {
    const field = mode.schema.properties?.[name];
    const ahead = (field || undefined)?.["x-seconds-ahead"] as
      | { exclusiveMinimum: number; maximum: number }
      | undefined;
    if (ahead === undefined) return [name, value];
    const time = new Date(now + ((ahead.exclusiveMinimum + ahead.maximum) / 2) * 1000);
    return [name, time.toISOString().replace(/\.\d+Z$/, "Z")];
  });
  return Object.fromEntries(entries);
}

/** A request as it is sent: path with query, and body. */
export function onTheWire(
  { method, path, pathFields }: Pick<DocumentedOperation, "method" | "path" | "pathFields">,
  request: FlatRequest,
): { target: string; body?: Record<string, unknown> } {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(request[name])));
  const rest = Object.entries(request).filter(([name]) => !pathFields.includes(name));
  if (method !== "GET") return { target: filled, body: Object.fromEntries(rest) };
  const query = rest.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  return { target: query ? `${filled}?${query}` : filled };
}

function requestExamples(spec: Spec, { operation, where }: Placed, modes: RequestMode[]): RequestExample[] {
  const inPath = Object.fromEntries(
    parametersIn(spec, operation, "path").map((parameter) => {
      const [example] = Object.values(examplesIn(parameter as unknown as Media));
      if (example === undefined) throw new Error(`${where}: the parameter ${parameter.name} needs an example`);
      return [parameter.name, example];
    }),
  );
  const query = parametersIn(spec, operation, "query").find(isWholeQuery);
  const content = (query as unknown as Media | undefined) ?? operation.requestBody?.content["application/json"];
  const given = content ? examplesIn(content) : { request: {} };
  return Object.entries(given).map(([name, value]) => {
    const request = { ...inPath, ...(value as FlatRequest) };
    const mode = modes.find((candidate) => isIn(candidate, request));
    if (mode === undefined) throw new Error(`${where}: the example ${name} is in none of the modes`);
    return { name, mode, request };
  });
}

/** Whether a request has every field that the mode requires, and no other than the mode's. */
export function isIn({ schema: { required = [], properties = {} } }: RequestMode, request: FlatRequest): boolean {
  const has = (name: string) => name in request || isFilledIn(properties[name]);
  return (
    required.every(has) &&
    Object.entries(request).every(([name, value]) => {
      const field = properties[name];
      return field && (field.const === undefined || field.const === value);
    })
  );
}

/** Whether the SDK fills in the field when the caller omits it. */
export function isFilledIn(field: Schema | false | undefined): boolean {
  return typeof field === "object" && field["x-filled-in"] === true;
}

function successExamples(spec: Spec, { operation, where }: Placed): DocumentedOperation["success"] {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith("2")) continue;
    const { content } = resolve<Response>(spec, response);
    const media = content?.["application/json"];
    const text = content?.["text/plain"];
    const examples = examplesIn(media ?? text ?? { schema: {} });
    return { status: Number(status), examples, ...(media && { schema: media.schema }), isText: text !== undefined };
  }
  throw new Error(`${where}: no success is described`);
}

function errorExamples(spec: Spec, { operation }: Placed): DocumentedError[] {
  return Object.entries(operation.responses)
    .filter(([status]) => status >= "400")
    .flatMap(([status, response]) => {
      const media = resolve<Response>(spec, response).content?.["application/json"];
      return Object.entries(media ? examplesIn(media) : {}).map(([code, body]) => ({
        status: Number(status),
        code,
        body: body as Record<string, unknown>,
      }));
    });
}

function examplesIn({ examples = {} }: Media): Record<string, unknown> {
  return Object.fromEntries(Object.entries(examples).map(([name, { value }]) => [name, value]));
}

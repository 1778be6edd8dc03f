import { createHash } from "node:crypto";
import { bundle } from "./bundle.js";
import { withCurrencies } from "./currencies.js";
import { NO_MODE } from "./texts.js";

/** A JSON Schema as it stands in the document. */
export interface Schema {
  [keyword: string]: unknown;
  type?: string;
  const?: unknown;
  enum?: string[];
  pattern?: string;
  required?: string[];
  properties?: Record<string, Schema | false>;
  oneOf?: Schema[];
  anyOf?: Schema[];
  $ref?: string;
}

/** The parts of the document that the generator reads. */
export interface Spec {
  [key: string]: unknown;
  servers: Server[];
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, Record<string, Webhook>>;
  "x-app-handoff": Schema;
  "x-sources": Record<string, string>;
  components: {
    securitySchemes: { WECHATPAY2: Record<string, unknown> & { name: string } };
    parameters: Record<string, Parameter>;
    headers: Record<string, { schema: Schema }>;
    schemas: Record<string, Schema>;
    responses: Record<string, Response>;
  };
}

/** A host of the API. */
export interface Server {
  [key: string]: unknown;
  url: string;
  /** The name by which a client picks it. */
  "x-region"?: string;
}

export interface Operation {
  [key: string]: unknown;
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response | { $ref: string }>;
}

export interface Webhook extends Operation {
  requestBody: { content: Record<string, Media> };
  /** The schemas of the resource, one for each mode, by `event_type`. */
  "x-events": Record<string, { $ref: string }[]>;
}

export interface Parameter {
  [key: string]: unknown;
  name: string;
  in: string;
  schema: Schema;
  "x-sent-by-client"?: boolean;
}

export interface Media {
  schema: Schema;
  examples?: Record<string, { value: unknown }>;
}

export interface Response {
  content?: Record<string, Media>;
}

export interface LoadedSpec {
  spec: Spec;
  sha256: string;
}

/** Reads an OpenAPI document in YAML, with all the files that it refers to, as one document. */
export function loadSpec(path: string): LoadedSpec {
  const spec = withCurrencies(bundle(path)) as unknown as Spec;
  return { spec, sha256: createHash("sha256").update(JSON.stringify(spec)).digest("hex") };
}

/** What a local `$ref` points to, or the object itself. */
export function resolve<T extends object>(spec: Spec, node: T | { $ref: string }): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  let target: unknown = spec;
  for (const key of node.$ref.slice(2).split("/")) {
    target = (target as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (target === undefined) throw new Error(`${node.$ref} points nowhere`);
  return target as T;
}

/** An operation with the place where it stands. */
export interface Placed {
  operation: Operation;
  method: string;
  path: string;
  /** For errors. */
  where: string;
}

/** Every operation, in the order of the document. */
export function operationsOf(spec: Spec): Placed[] {
  return Object.entries(spec.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      operation,
      method: method.toUpperCase(),
      path,
      where: `#/paths/${path.replaceAll("/", "~1")}/${method}`,
    })),
  );
}

/** The parameters of an operation that stand in one place. */
export function parametersIn(spec: Spec, { parameters = [] }: Operation, place: "path" | "query"): Parameter[] {
  return parameters.map((parameter) => resolve<Parameter>(spec, parameter)).filter((one) => one.in === place);
}

/** Whether a parameter is a query as a whole, whose fields stand in its schema. */
export function isWholeQuery(parameter: Parameter): boolean {
  return parameter.in === "query" && parameter["explode"] === true && parameter["style"] === "form";
}

/** The status and the answer of a success. */
export function successOf(
  spec: Spec,
  { operationId, responses }: Operation,
): { status: number; schema?: Schema; isText: boolean } {
  const found = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const [[status, response] = []] = found;
  if (found.length !== 1 || response === undefined) throw new Error(`${operationId} needs one success`);
  const { content } = resolve<Response>(spec, response);
  const schema = content?.["application/json"]?.schema;
  return { status: Number(status), ...(schema && { schema }), isText: content?.["text/plain"] !== undefined };
}

/** A column of a table that is a text. */
export interface Column {
  description: string;
  /** The heads that it can have. */
  heads: string[];
  "x-evidence": unknown;
}

/** The columns of a statement, by the names that this project gives them. */
export function statementColumns(spec: Spec): Record<string, Column> {
  const columns = spec.components.schemas["Statement"]?.["x-columns"];
  if (columns === undefined) throw new Error("the document no longer describes the columns of a statement");
  return columns as Record<string, Column>;
}

/**
 * The branches of a choice within a shape, each with the fields that all of them have.
 *
 * @param comma - between the title of the shape and that of the branch.
 */
export function choicesOf({ oneOf, ...common }: Schema, comma = ", "): Schema[] {
  if (oneOf === undefined) return [common];
  return oneOf.map(({ title, required = [], properties = {} }) => ({
    ...common,
    title: [common["title"], title].filter((part) => part !== NO_MODE).join(comma),
    required: [...new Set([...(common.required ?? []), ...required])],
    properties: {
      ...common.properties,
      ...Object.fromEntries(
        Object.entries(properties).map(([name, own]) => [name, own && { ...common.properties?.[name], ...own }]),
      ),
    },
  }));
}

/** The shapes of a schema: its `oneOf`, or the schema itself where it has properties or no choice. */
export function shapesOf(spec: Spec, schema: Schema): Schema[] {
  const whole = resolve<Schema>(spec, schema as { $ref: string });
  return (whole.properties ? [whole] : (whole.oneOf ?? [whole])).map((shape) =>
    resolve<Schema>(spec, shape as { $ref: string }),
  );
}

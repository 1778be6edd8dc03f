import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { type Operation, resolve, type Schema, type Spec } from "./spec.js";
import { allowDocumentKeywords, isAnnotation } from "./vocabulary.js";

/*
 * What a request to each operation must look like, as code by Ajv: one validator for each place that holds fields (path,
 * query, headers, body) and each mode. It is plain JavaScript without imports, so that whoever runs it needs neither Ajv
 * nor the document. Each validator comes with its schema, for messages about what it finds.
 */

type FieldSchema = Schema | boolean;
type Place = "path" | "query" | "header" | "body";
type Mode = "common" | "institutional";

/** An object of fields, as the document describes one place of a request. */
interface Fields {
  type: "object";
  additionalProperties?: false;
  required: string[];
  properties: Record<string, FieldSchema>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Annotations that are kept: for messages about a value, and for times that are checked by the clock. */
const KEPT_ANNOTATIONS = ["x-hint", "x-seconds-ahead"];

const TYPES = `/** What the document says of one field; \`false\`: of the other mode. */
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
  /** Whether an object of fields is valid; what is wrong stands in \`errors\` until the next call. */
  readonly validate: ((fields: unknown) => boolean) & { readonly errors?: readonly Violation[] | null };
}

/** \`null\`: the operation has no fields there. Names of headers are in lower case. */
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
  /** With \`{name}\` in the place of each parameter. */
  readonly path: string;
  readonly bodyRequired: boolean;
  readonly modes: { readonly common: Parts; readonly institutional: Parts };
}

/** Every operation of the document. */
export declare const REQUEST_CHECKS: readonly RequestCheck[];
`;

/** The two files, by name. */
export async function generateRequestChecks(spec: Spec): Promise<Record<string, string>> {
  const shared = new Shared();
  const checks = Object.entries(spec.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => {
        const { operationId, requestBody } = operation as Operation & { requestBody?: { required?: boolean } };
        const modes = (["common", "institutional"] as const).map((mode) => {
          const places = Object.entries(placesOf(spec, operation, mode));
          return `${mode}: { ${places.map(([place, fields]) => `${place}: ${fields ? shared.part(fields) : null}`).join(", ")} }`;
        });
        const known = {
          id: operationId,
          method: method.toUpperCase(),
          path,
          bodyRequired: requestBody?.required === true,
        };
        return `{ ...${JSON.stringify(known)}, modes: { ${modes.join(", ")} } }`;
      }),
  );
  const table = [...shared.declarations, `export const REQUEST_CHECKS = [${checks.join(",\n")}];\n`].join("\n");
  return { "request-checks.js": await bundleChecks(table, shared.validators()), "request-checks.d.ts": TYPES };
}

/** The fields of a request to an operation in one mode. */
function placesOf(spec: Spec, operation: Operation, mode: Mode): Record<Place, Fields | null> {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(spec, parameter));
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const { content } = (operation["requestBody"] ?? {}) as { content?: Record<string, { schema: Schema }> };
  const body = content?.["application/json"]?.schema;
  return {
    path: fieldsOfParameters(spec, of("path")),
    query: queryOf(spec, of("query"), mode, operation.operationId),
    header: fieldsOfParameters(
      spec,
      of("header").map((parameter) => ({ ...parameter, name: parameter.name.toLowerCase() })),
    ),
    body: body ? fieldsOfMode(spec, body, mode, `${operation.operationId}, body`) : null,
  };
}

interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  schema: Schema;
}

/** A query is one object parameter, in one mode or two, or a list of plain parameters. Everything else is refused. */
function queryOf(spec: Spec, parameters: Parameter[], mode: Mode, where: string): Fields | null {
  const isObject = ({ schema }: Parameter) => {
    const { type, oneOf } = resolve<Schema>(spec, schema);
    return type === "object" || oneOf !== undefined;
  };
  const [whole] = parameters.filter(isObject);
  if (!whole) {
    const fields = fieldsOfParameters(spec, parameters);
    return fields && { ...fields, additionalProperties: false };
  }
  if (parameters.length > 1) throw new Error(`${where}: a query that is an object has no other parameters`);
  return fieldsOfMode(spec, whole.schema, mode, `${where}, query`);
}

function fieldsOfParameters(spec: Spec, parameters: Parameter[]): Fields | null {
  if (parameters.length === 0) return null;
  return {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schemaForChecks(spec, schema)])),
  };
}

/** One of the two shapes of an object, or the only one. */
function fieldsOfMode(spec: Spec, schema: Schema, mode: Mode, where: string): Fields {
  const { oneOf, ...rest } = resolve<Schema>(spec, schema);
  // A choice within a shape is no choice of modes.
  const whole = rest.properties && oneOf ? { ...rest, oneOf } : rest;
  if (!oneOf || rest.properties)
    return { required: [], properties: {}, ...(schemaForChecks(spec, whole) as Partial<Fields>) } as Fields;
  const branches = oneOf.map((branch) => resolve<Schema>(spec, branch));
  // Only institutional mode has a sub-merchant.
  const institutional = branches.filter(({ properties }) => (properties?.["sub_mchid"] ?? false) !== false);
  const common = branches.filter((branch) => !institutional.includes(branch));
  const [branch, ...more] = mode === "common" ? common : institutional;
  if (!branch || more.length > 0) throw new Error(`${where}: cannot tell which shape is that of ${mode} mode`);
  return { required: [], properties: {}, ...(schemaForChecks(spec, branch) as Partial<Fields>) } as Fields;
}

/** A schema with its references resolved, and only the keywords for checks and messages. */
function schemaForChecks(spec: Spec, node: unknown): FieldSchema {
  return follow(spec, node, []) as FieldSchema;
}

function follow(spec: Spec, node: unknown, above: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => follow(spec, item, above));
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node && typeof node.$ref === "string") {
    if (above.includes(node.$ref)) throw new Error(`${node.$ref} holds itself`);
    return follow(spec, resolve(spec, node), [...above, node.$ref]);
  }
  const { properties, ...keywords } = node as Schema;
  const kept = Object.entries(keywords).filter(([keyword, value]) => {
    if (KEPT_ANNOTATIONS.includes(keyword)) return true;
    // Every number of JavaScript that is an integer passes for one.
    return !isAnnotation(keyword) && !(keyword === "format" && value === "int64");
  });
  return {
    ...Object.fromEntries(kept.map(([keyword, value]) => [keyword, follow(spec, value, above)])),
    // Fields may have any name, those of annotations too.
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, follow(spec, property, above)]),
      ),
    }),
  };
}

/** Fields and places that stand in several requests are written, and compiled, once. */
class Shared {
  readonly declarations: string[] = [];
  readonly #fields: Schema[] = [];
  readonly #parts: Fields[] = [];
  readonly #names = new Map<string, string>();

  /** The name of a part: its schema and its validator. */
  part(fields: Fields): string {
    return this.#once("part", fields, this.#parts, (name) => {
      const properties = Object.entries(fields.properties).map(([key, field]) => {
        return `${JSON.stringify(key)}: ${typeof field === "boolean" ? field : this.#field(field)}`;
      });
      const { properties: _, ...rest } = fields;
      const schema = `{ ...${JSON.stringify(rest)}, properties: { ${properties.join(", ")} } }`;
      this.declarations.push(`const ${name} = { schema: ${schema}, validate: validators.${name} };`);
    });
  }

  /** The code of all validators, as a module. */
  validators(): string {
    const ajv = new Ajv2020({
      code: { source: true, esm: true },
      strict: true,
      strictTypes: false,
      strictRequired: false, // a branch of a choice requires what stands beside it
      allErrors: true,
      ownProperties: true,
      inlineRefs: false,
    });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    allowDocumentKeywords(ajv);
    for (const [index, schema] of this.#fields.entries()) ajv.addSchema({ $id: `field${index}`, ...schema });
    for (const [index, { properties, ...rest }] of this.#parts.entries()) {
      const references = Object.entries(properties).map(([name, field]) => [
        name,
        typeof field === "boolean" ? field : { $ref: this.#field(field) },
      ]);
      ajv.addSchema({ $id: `part${index}`, ...rest, properties: Object.fromEntries(references) });
    }
    const names = this.#parts.map((_, index) => [`part${index}`, `part${index}`]);
    return standaloneCode.default(ajv, Object.fromEntries(names));
  }

  #field(schema: Schema): string {
    return this.#once("field", schema, this.#fields, (name) => {
      this.declarations.push(`const ${name} = ${JSON.stringify(schema)};`);
    });
  }

  #once<T extends object>(kind: string, value: T, list: T[], declare: (name: string) => void): string {
    const key = kind + JSON.stringify(value);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `${kind}${list.push(value) - 1}`;
    this.#names.set(key, name);
    declare(name);
    return name;
  }
}

/** One file with the table, the validators, and the parts of Ajv that these need. */
async function bundleChecks(table: string, validators: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: `import * as validators from "validators";\n${table}`, resolveDir },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    // Bundlers keep this comment.
    banner: { js: "/*! Holds parts of Ajv and ajv-formats: MIT License, Copyright (c) Evgeny Poberezkin. */" },
    plugins: [
      {
        name: "validators",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^validators$/ }, () => ({ path: "by Ajv", namespace: "validators" }));
          onLoad({ filter: /./, namespace: "validators" }, () => ({ contents: validators, resolveDir }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

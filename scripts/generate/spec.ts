import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "yaml";

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

/** The parts of spec/openapi.yaml that the generator reads. */
export interface Spec {
  [key: string]: unknown;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, Record<string, Operation>>;
  "x-app-handoff": Schema;
  components: {
    securitySchemes: { WECHATPAY2: Record<string, unknown> & { name: string } };
    parameters: Record<string, { name: string; schema: Schema; "x-sent-by-client"?: boolean }>;
    headers: Record<string, { schema: Schema }>;
    schemas: Record<string, Schema>;
    responses: Record<string, Response>;
  };
}

export interface Operation {
  [key: string]: unknown;
  operationId: string;
  parameters?: { $ref: string }[];
  responses: Record<string, Response | { $ref: string }>;
}

export interface Response {
  content?: Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>;
}

export interface LoadedSpec {
  spec: Spec;
  sha256: string;
}

/** Reads an OpenAPI document in YAML. */
export function loadSpec(path: string): LoadedSpec {
  const text = readFileSync(path, "utf8");
  return { spec: parse(text) as Spec, sha256: createHash("sha256").update(text).digest("hex") };
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

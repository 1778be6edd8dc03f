import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { withCautions } from "./cautions.js";
import { choicesOf, type Parameter, resolve, type Schema, type Spec } from "./spec.js";

/** TypeScript types of every path, webhook and schema, by openapi-typescript. */
export async function generateTypes(spec: Spec): Promise<string> {
  const nodes = await openapiTS(
    withCautions(withShapes(withOneShape(withoutChoices(withoutClientHeaders(spec))))) as unknown as OpenAPI3,
  );
  const sent = sentByCallers(spec);
  return astToString(nodes.map((node) => admitUndefined(node, sent)));
}

/** Headers that the SDK fills in are no parameters for its callers. */
function withoutClientHeaders(spec: Spec): Spec {
  const copy = structuredClone(spec);
  for (const path of Object.values(copy.paths)) {
    for (const operation of Object.values(path)) {
      operation.parameters = (operation.parameters ?? []).filter(
        (ref) => resolve<Parameter>(copy, ref)["x-sent-by-client"] !== true,
      );
    }
  }
  for (const [key, parameter] of Object.entries(copy.components.parameters)) {
    if (parameter["x-sent-by-client"] === true) delete copy.components.parameters[key];
  }
  return copy;
}

/** Makes all fields of a choice of required fields optional: openapi-typescript would make `unknown` of it. */
function withoutChoices(spec: Spec): Spec {
  for (const schema of Object.values(spec.components.schemas)) {
    if (schema.anyOf?.every((branch) => Object.keys(branch).join() === "required")) delete schema.anyOf;
  }
  return spec;
}

/**
 * Writes two modes, of which one has nothing but a field that the other must not have, as one shape with an optional field:
 * the compiler takes the same requests, and an editor shows the TSDoc of the fields beside it, which of two it would not.
 */
function withOneShape(spec: Spec): Spec {
  for (const schema of Object.values(spec.components.schemas)) {
    const shapes = schema.oneOf?.map((shape) => resolve<Schema>(spec, shape as { $ref: string })) ?? [];
    const [empty = {}, other = {}] = shapes.map(({ properties = {} }) => properties);
    const [[name, excluded] = [""], ...more] = Object.entries(empty);
    const isOne = shapes.length === 2 && more.length === 0 && Object.keys(other).join() === name;
    if (!isOne || excluded !== false || !other[name] || schema.properties !== undefined) continue;
    Object.assign(schema, { type: "object", additionalProperties: false, properties: other });
    delete schema.oneOf;
  }
  return spec;
}

/** Writes the differing fields of a choice within a shape into each branch, so that the compiler tells them apart. */
function withShapes(spec: Spec): Spec {
  for (const schema of Object.values(spec.components.schemas)) {
    if (schema.properties === undefined || schema.oneOf === undefined) continue;
    const names = new Set(
      schema.oneOf.flatMap(({ required = [], properties = {} }) => [...required, ...Object.keys(properties)]),
    );
    const part = <Value>(fields: [string, Value][], isOfBranch: boolean) =>
      Object.fromEntries(fields.filter(([name]) => names.has(name) === isOfBranch));
    schema.oneOf = choicesOf(schema).map(({ required = [], properties = {} }) => ({
      type: "object",
      required: required.filter((name) => names.has(name)),
      properties: part(Object.entries(properties), true),
    }));
    schema.properties = part(Object.entries(schema.properties), false);
    schema.required = schema.required?.filter((name) => !names.has(name)) ?? [];
  }
  return spec;
}

/** The places in the types that callers write, as dotted paths. */
function sentByCallers(spec: Spec): Set<string> {
  const places = new Set<string>();
  const follow = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (!("$ref" in node) || typeof node.$ref !== "string") {
      for (const value of Object.values(node)) follow(value);
      return;
    }
    const place = node.$ref.slice(2).replaceAll("/", ".");
    if (places.has(place)) return;
    places.add(place);
    follow(resolve<object>(spec, node));
  };
  for (const [path, operations] of Object.entries(spec.paths)) {
    places.add(`paths.${path}.parameters`);
    for (const { operationId, requestBody, parameters } of Object.values(operations)) {
      follow([requestBody, parameters]);
      for (const part of ["requestBody", "parameters"]) places.add(`operations.${operationId}.${part}`);
    }
  }
  return places;
}

/**
 * An optional field that a caller writes may be `undefined`, which nothing sends: `{ openid: maybe }` compiles under
 * `exactOptionalPropertyTypes`, too. What callers read is as the document says.
 */
function admitUndefined(declaration: ts.Node, places: Set<string>): ts.Node {
  const visit = (node: ts.Node, path: string, isSent: boolean): ts.Node => {
    if (!ts.isPropertySignature(node) && !ts.isInterfaceDeclaration(node)) return descend(node, path, isSent);
    const name = node.name !== undefined && "text" in node.name ? node.name.text : "";
    const here = path === "" ? name : `${path}.${name}`;
    const within = descend(node, here, isSent || places.has(here));
    const isField = isSent && ts.isPropertySignature(within) && within.questionToken !== undefined;
    return isField ? withUndefined(within) : within;
  };
  const descend = (node: ts.Node, path: string, isSent: boolean): ts.Node =>
    ts.visitEachChild(node, (child) => visit(child, path, isSent), undefined);
  return visit(declaration, "", false);
}

function withUndefined(field: ts.PropertySignature): ts.PropertySignature {
  const { factory } = ts;
  const none = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const isNever = field.type === undefined || field.type.kind === ts.SyntaxKind.NeverKeyword;
  const type = isNever ? none : factory.createUnionTypeNode([field.type, none]);
  return factory.updatePropertySignature(field, field.modifiers, field.name, field.questionToken, type);
}

import type { Schema as CompactSchema } from "../../src/schema/schema.js";
import { compactRequestSchema, compactSchema } from "./compact-schema.js";
import { constantName, type Literal } from "./literals.js";
import { forCallers, requestModes } from "./request-modes.js";
import { operationsOf, type Placed, parametersIn, type Spec, successOf } from "./spec.js";

/** The rules of `x-retry`. */
const RETRY = ["again", "same number again", "ask first"];

/** A field of the answer, or its name in the answer with its name in the request. */
type BoundField = string | Record<string, string>;

/** An operation as it is printed. */
export interface OperationData {
  name: string;
  constant: string;
  summary: string;
  /** The name of the answer's schema. */
  answer: string;
  value: { [key: string]: Literal } & {
    modes: { title: string; schema: CompactSchema }[];
    answer: CompactSchema | null;
  };
}

/** Each operation as data: where it goes, the shapes its request can have, the shape of its answer, its rules. */
export function describeOperations(spec: Spec): OperationData[] {
  return operationsOf(spec).map((placed) => {
    const { operation, method, path, where } = placed;
    const success = successOf(spec, operation);
    if ((success.schema === undefined && !success.isText) !== (success.status === 204)) {
      throw new Error(`${where}: an answer has a body, or it is 204`);
    }
    const digest = operation["x-signed-digest"];
    if (success.isText !== (digest !== undefined)) throw new Error(`${where}: a text is signed by x-signed-digest`);
    checkPath(spec, placed);
    const modes = requestModes(spec, placed).map(({ title, schema }) => ({
      title,
      schema: compactRequestSchema(spec, forCallers(schema), where),
    }));
    return {
      name: operation.operationId,
      constant: constantName(operation.operationId),
      summary: `${method} ${path}`,
      answer: success.schema?.$ref?.split("/").pop() ?? "",
      value: {
        id: operation.operationId,
        method,
        path,
        modes,
        answer: success.schema === undefined ? null : compactSchema(spec, success.schema, where),
        bound: boundAnswer(operation["x-bound-answer"], where),
        ...(digest !== undefined && { digest: String(digest) }),
        retry: retryRule(operation["x-retry"], where),
        ...doneAlready(operation["x-done-already"], success.status, where),
        solutions: (operation["x-solutions"] ?? {}) as Record<string, string>,
      },
    };
  });
}

function checkPath(spec: Spec, { operation, path, where }: Placed): void {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const described = parametersIn(spec, operation, "path").map(({ name }) => name);
  if (named.join() !== described.join())
    throw new Error(`${where}: the path names ${named}, described are ${described}`);
}

function retryRule(rule: unknown, where: string): string {
  if (!RETRY.includes(String(rule))) throw new Error(`${where}: x-retry is ${RETRY.join(" or ")}, not ${rule}`);
  return String(rule);
}

/** Only an operation without an answer can count an error as success. */
function doneAlready(codes: unknown, status: number, where: string): { doneAlready?: string[] } {
  if (codes === undefined) return {};
  if (!Array.isArray(codes) || status !== 204)
    throw new Error(`${where}: x-done-already is codes of a call without answer`);
  return { doneAlready: codes };
}

function boundAnswer(bound: unknown, where: string): Literal {
  const { required, optional } = (bound ?? {}) as { required?: BoundField[]; optional?: BoundField[] };
  if (!Array.isArray(required) || !Array.isArray(optional)) throw new Error(`${where} needs x-bound-answer`);
  const inOrder = (field: BoundField) => (typeof field === "string" ? field : (Object.entries(field)[0] ?? []));
  return { required: required.map(inOrder), optional: optional.map(inOrder) };
}

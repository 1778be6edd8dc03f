import document from "../../generated/openapi.json" with { type: "json" };
import * as generated from "../../generated/operations.js";
import type { Operation, OperationId } from "../../src/operations/operation.js";

/** Every operation of the document, as data. */
export const OPERATIONS = Object.values(generated) as unknown as readonly Operation<OperationId>[];

interface Media {
  examples?: Record<string, { value: unknown }>;
}

interface Described {
  operationId: string;
  parameters: { name?: string; in?: string; examples?: Record<string, { value: unknown }> }[];
  requestBody?: { content: { "application/json": Media } };
  responses: Record<string, { content?: { "application/json": Media } }>;
}

const described = Object.values(document.paths).flatMap((methods) => Object.values(methods)) as unknown as Described[];

function find(id: string): Described {
  const found = described.find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`the document has no operation ${id}`);
  return found;
}

/** The flat example requests of an operation, by their names, `common` and `institutional` first. */
export function exampleRequests(id: string): [name: string, request: Record<string, unknown>][] {
  const { parameters, requestBody } = find(id);
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const bodies = requestBody?.content["application/json"].examples ?? {};
  const names = new Set([...Object.keys(bodies), ...inQuery.flatMap(({ examples = {} }) => Object.keys(examples))]);
  // A query may have no fields in common mode; then no parameter has an example of it.
  if (requestBody === undefined) names.add("common");
  return [...names].map((name) => [
    name,
    {
      ...Object.fromEntries(inPath.map(({ name, examples }) => [name, Object.values(examples ?? {})[0]?.value])),
      ...Object.fromEntries(
        inQuery.filter(({ examples }) => examples?.[name]).map((one) => [one.name, one.examples?.[name]?.value]),
      ),
      ...(bodies[name]?.value as object | undefined),
    },
  ]);
}

/** The example answers of an operation's success; `undefined` for one without a body. */
export function exampleAnswers(id: string): unknown[] {
  const [, success] = Object.entries(find(id).responses).find(([status]) => status.startsWith("2")) ?? [];
  const examples = Object.values(success?.content?.["application/json"].examples ?? {});
  return examples.length > 0 ? examples.map(({ value }) => value) : [undefined];
}

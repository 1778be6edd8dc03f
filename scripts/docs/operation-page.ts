import {
  choicesOf,
  isWholeQuery,
  type Media,
  type Parameter,
  type Placed,
  parametersIn,
  type Response,
  resolve,
  type Schema,
  type Spec,
  shapesOf,
} from "../generate/spec.js";
import { codesOf } from "./codes.js";
import { fieldItem, fieldList } from "./fields.js";
import type { KnownFrom } from "./known-from.js";
import { block, json, table } from "./markdown.js";

const RETRIES: Record<string, string> = {
  again: "It may be sent again. The SDK does so after a fault that is not the request's.",
  "same number again":
    "It may be sent again under the same number, which takes effect once. The SDK does so after a fault that is not the request's.",
  "ask first":
    "It may have taken effect: ask by a query before it is sent again. The SDK sends it again by itself only after a signed 429.",
};

/** The page of an operation: what it takes, what it answers, which errors, how all of that is known. */
export function operationPage(spec: Spec, { operation, method, path, where }: Placed, knownFrom: KnownFrom): string {
  const { operationId, summary, description } = operation;
  const rule = operation["x-retry"];
  return [
    `# ${summary}`,
    "",
    `<div class="call"><span class="method">${method}</span> <code>${path.replace(/\{/g, "&#123;")}</code></div>`,
    "",
    String(description).trim(),
    "",
    ...table(
      ["", ""],
      [
        ["In the SDK", `[\`${operationId}\`](../sdk/functions/${operationId}.md)`],
        ["Sent again", `**${rule}**. ${RETRIES[String(rule)] ?? ""}`],
        ["Known from", knownFrom.text(operation["x-evidence"], where)],
        ["Official page", linkOf(operation["externalDocs"])],
      ],
    ),
    "",
    ...request(spec, operation, knownFrom, where),
    ...answer(spec, operation, knownFrom, where),
    ...errors(spec, operation, knownFrom, where),
  ].join("\n");
}

function linkOf(given: unknown): string {
  const { url } = (given ?? {}) as { url?: string };
  return url === undefined ? "none" : `<${url}>`;
}

function request(spec: Spec, operation: Placed["operation"], knownFrom: KnownFrom, where: string): string[] {
  const inPath = parametersIn(spec, operation, "path");
  const inQuery = parametersIn(spec, operation, "query");
  const [query] = inQuery.filter(isWholeQuery);
  const plain = inQuery.filter((one) => !isWholeQuery(one));
  const body = operation.requestBody?.content["application/json"];
  return [
    "## Request",
    "",
    ...parameters(spec, "Path", inPath, knownFrom, where),
    ...parameters(spec, "Query", plain, knownFrom, where),
    ...(query ? modes(spec, "Query", query, knownFrom, where) : []),
    ...(body ? modes(spec, "Body", body, knownFrom, where) : []),
    ...(inPath.length + inQuery.length === 0 && body === undefined ? ["It has no parameters.", ""] : []),
  ];
}

function parameters(spec: Spec, place: string, given: Parameter[], knownFrom: KnownFrom, where: string): string[] {
  if (given.length === 0) return [];
  const items = given.flatMap(({ name, schema, description, required }) =>
    fieldItem(
      spec,
      { name, field: { description, ...schema } as Schema, isRequired: required === true },
      knownFrom,
      `${where}, ${name}`,
    ),
  );
  return [`### ${place}`, "", ...block("fields", items)];
}

/** The fields of a query or a body, for each mode, with the examples. */
function modes(spec: Spec, place: string, { schema, examples }: Media, knownFrom: KnownFrom, where: string): string[] {
  const shapes = shapesOf(spec, schema).flatMap((shape) => choicesOf(shape));
  const lists = shapes.flatMap((shape) => [
    `### ${place}${shapes.length > 1 && shape["title"] ? `, ${shape["title"]}` : ""}`,
    "",
    ...block("fields", fieldList(spec, shape, knownFrom, where)),
  ]);
  return [...lists, ...examplesOf("Example", examples)];
}

function answer(spec: Spec, { responses }: Placed["operation"], knownFrom: KnownFrom, where: string): string[] {
  const found = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return found.flatMap(([status, given]) => {
    const response = resolve<Response & { description?: string }>(spec, given);
    const media = response.content?.["application/json"];
    const columns = response.content?.["text/plain"]?.schema;
    return [
      "## Answer",
      "",
      `**${status}** ${String(response.description ?? "").trim()}`,
      "",
      ...(media
        ? shapesOf(spec, media.schema).flatMap((shape) => block("fields", fieldList(spec, shape, knownFrom, where)))
        : []),
      ...examplesOf("Example", media?.examples),
      ...(columns ? columnsOf(spec, columns, knownFrom, where) : []),
    ];
  });
}

function columnsOf(spec: Spec, schema: Schema, knownFrom: KnownFrom, where: string): string[] {
  const { "x-columns": columns } = resolve<Schema>(spec, schema as { $ref: string });
  if (columns === undefined) return [];
  return [
    "The columns of the text, by the names that the SDK gives them:",
    "",
    ...block("fields", fieldList(spec, { properties: columns as Record<string, Schema> }, knownFrom, where)),
  ];
}

function examplesOf(word: string, examples: Media["examples"]): string[] {
  return Object.entries(examples ?? {}).flatMap(([, given]) => {
    const { summary, value } = given as { summary?: string; value: unknown };
    return [`**${word}**: ${summary ?? ""}`, "", ...json(value), ""];
  });
}

function errors(spec: Spec, operation: Placed["operation"], knownFrom: KnownFrom, where: string): string[] {
  const solutions = (operation["x-solutions"] ?? {}) as Record<string, string>;
  const rows = codesOf(spec, operation).map(({ status, code, meaning, evidence }) => [
    String(status),
    `[\`${code}\`](../errors/${code}.md)`,
    [meaning, solutions[code]].filter(Boolean).join(" "),
    knownFrom.text(evidence, `${where}, ${code}`),
  ]);
  return ["## Errors", "", ...table(["status", "code", "meaning, and what to do here", "known from"], rows), ""];
}

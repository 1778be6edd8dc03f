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
  shapesOf,
} from "../generate/spec.js";
import { codesOf } from "./codes.js";
import { type Edition, officialPage } from "./edition.js";
import { fieldItem, fieldList } from "./fields.js";
import { block, json, table } from "./markdown.js";
import type { Words } from "./words.js";

/** The page of an operation: what it takes, what it answers, which errors, how all of that is known. */
export function operationPage(edition: Edition, { operation, method, path, where }: Placed): string {
  const { words, knownFrom } = edition;
  const { operationId, summary, description } = operation;
  const [rule = "", meaning = ""] = words.retries[String(operation["x-retry"])] ?? [];
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
        [words.inSdk, `[\`${operationId}\`](${words.sdk}/functions/${operationId}.md)`],
        [words.sentAgain, `**${rule}**${words.stop}${words.space}${meaning}`],
        [words.knownFrom, knownFrom.text(operation["x-evidence"], where)],
        [words.officialPage, officialPage(edition, operation["externalDocs"])],
      ],
    ),
    "",
    ...request(edition, operation, where),
    ...answer(edition, operation, where),
    ...errors(edition, operation, where),
  ].join("\n");
}

function request(edition: Edition, operation: Placed["operation"], where: string): string[] {
  const { spec, words } = edition;
  const inPath = parametersIn(spec, operation, "path");
  const inQuery = parametersIn(spec, operation, "query");
  const [query] = inQuery.filter(isWholeQuery);
  const plain = inQuery.filter((one) => !isWholeQuery(one));
  const body = operation.requestBody?.content["application/json"];
  return [
    `## ${words.request}`,
    "",
    ...parameters(edition, words.path, inPath, where),
    ...parameters(edition, words.query, plain, where),
    ...(query ? modes(edition, words.query, query, where) : []),
    ...(body ? modes(edition, words.body, body, where) : []),
    ...(inPath.length + inQuery.length === 0 && body === undefined ? [words.noParameters, ""] : []),
  ];
}

function parameters(edition: Edition, place: string, given: Parameter[], where: string): string[] {
  if (given.length === 0) return [];
  const items = given.flatMap(({ name, schema, description, required }) =>
    fieldItem(
      edition,
      { name, field: { description, ...schema } as Schema, isRequired: required === true },
      `${where}, ${name}`,
    ),
  );
  return [`### ${place}`, "", ...block("fields", items)];
}

/** The fields of a query or a body, for each mode, with the examples. */
function modes(edition: Edition, place: string, { schema, examples }: Media, where: string): string[] {
  const { spec, words } = edition;
  const shapes = shapesOf(spec, schema).flatMap((shape) => choicesOf(shape, words.comma));
  const lists = shapes.flatMap((shape) => [
    `### ${place}${shapes.length > 1 && shape["title"] ? `${words.comma}${shape["title"]}` : ""}`,
    "",
    ...block("fields", fieldList(edition, shape, where)),
  ]);
  return [...lists, ...examplesOf(words, examples)];
}

function answer(edition: Edition, { responses }: Placed["operation"], where: string): string[] {
  const { spec, words } = edition;
  const found = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return found.flatMap(([status, given]) => {
    const response = resolve<Response & { description?: string }>(spec, given);
    const media = response.content?.["application/json"];
    const columns = response.content?.["text/plain"]?.schema;
    return [
      `## ${words.answer}`,
      "",
      `**${status}** ${String(response.description ?? "").trim()}`,
      "",
      ...(media
        ? shapesOf(spec, media.schema).flatMap((shape) => block("fields", fieldList(edition, shape, where)))
        : []),
      ...examplesOf(words, media?.examples),
      ...(columns ? columnsOf(edition, columns, where) : []),
    ];
  });
}

function columnsOf(edition: Edition, schema: Schema, where: string): string[] {
  const { "x-columns": columns } = resolve<Schema>(edition.spec, schema as { $ref: string });
  if (columns === undefined) return [];
  return [
    edition.words.columns,
    "",
    ...block("fields", fieldList(edition, { properties: columns as Record<string, Schema> }, where)),
  ];
}

function examplesOf({ example, colon }: Words, examples: Media["examples"]): string[] {
  return Object.entries(examples ?? {}).flatMap(([, given]) => {
    const { summary, value } = given as { summary?: string; value: unknown };
    return [`**${example}**${colon}${summary ?? ""}`, "", ...json(value), ""];
  });
}

function errors({ spec, words, knownFrom }: Edition, operation: Placed["operation"], where: string): string[] {
  const solutions = (operation["x-solutions"] ?? {}) as Record<string, string>;
  const rows = codesOf(spec, operation).map(({ status, code, meaning, evidence }) => [
    String(status),
    `[\`${code}\`](../errors/${code}.md)`,
    [meaning, solutions[code]].filter(Boolean).join(words.space),
    knownFrom.text(evidence, `${where}, ${code}`),
  ]);
  return [`## ${words.errors}`, "", ...table(words.errorHeads, rows), ""];
}

import { type Catalog, chineseOf } from "./chinese.js";
import { operationsOf, parametersIn, resolve, type Schema, type Spec } from "./spec.js";
import { inOneLine } from "./texts.js";

const HEADER = `// Generated from spec/ by scripts/generate. Do not edit: change spec/zh/hints.yaml, then run
// \`npm run generate\`.
`;

/** The file of the sandbox with the Chinese of each hint of a request, since it says what is wrong in both languages. */
export function generateChineseHints(spec: Spec, catalog: Catalog): string {
  const hints = [...new Set(requestSchemas(spec).flatMap((schema) => hintsIn(spec, schema)))].sort();
  const entries = hints.map((hint) => `  ${JSON.stringify(hint)}: ${JSON.stringify(chineseOf(catalog, hint))},`);
  return `${HEADER}
/** The Chinese of each hint of a request. */
export const CHINESE_HINTS: Readonly<Record<string, string>> = {
${entries.join("\n")}
};
`;
}

/** The schemas of all that a caller sends. */
function requestSchemas(spec: Spec): Schema[] {
  return operationsOf(spec).flatMap(({ operation }) => {
    const body = operation.requestBody?.content["application/json"];
    const headers = (operation.parameters ?? [])
      .map((given) => resolve(spec, given))
      .filter((one) => one.in === "header");
    const parameters = [
      ...parametersIn(spec, operation, "path"),
      ...parametersIn(spec, operation, "query"),
      ...headers,
    ];
    return [...parameters.map(({ schema }) => schema), ...(body ? [body.schema] : [])];
  });
}

function hintsIn(spec: Spec, node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { "x-hint": hint, ...more } = resolve<Schema>(spec, node as Schema);
  return [
    ...(typeof hint === "string" ? [inOneLine(hint)] : []),
    ...Object.values(more).flatMap((one) => hintsIn(spec, one)),
  ];
}

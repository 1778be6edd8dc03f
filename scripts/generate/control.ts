import { jsonText } from "./json-text.js";
import { generateRequestChecks } from "./request-checks.js";
import { loadSpec, operationsOf, type Spec } from "./spec.js";
import { generateTypes } from "./types.js";

/** The document of the sandbox's control. */
export const CONTROL_SPEC = "sandbox/spec/control.yaml";

const HEADER = `// Generated from ${CONTROL_SPEC} by scripts/generate. Do not edit: change the document, then run
// \`npm run generate\`.
`;

/** Everything that belongs into sandbox/generated/, by path: types, checks of the input, and the document in one file. */
export async function generateControl(specPath: string): Promise<Record<string, string>> {
  const { spec } = loadSpec(specPath);
  const document = `${jsonText(spec)}\n`;
  const checks = await generateRequestChecks(spec);
  return {
    "control-types.ts": HEADER + (await generateTypes(spec)),
    "control-operations.ts": HEADER + operationsTable(spec),
    "control-checks.js": HEADER + (checks["request-checks.js"] ?? ""),
    "control-checks.d.ts": `${HEADER}export { REQUEST_CHECKS } from "../../generated/request-checks.js";\n`,
    "control.json": document,
  };
}

/** The arguments of each operation, for routes and methods. */
function operationsTable(spec: Spec): string {
  const entries = operationsOf(spec).map(({ operation, method, path }) => {
    const row = {
      method,
      path,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      isHttpOnly: operation["x-http-only"] !== undefined,
    };
    return `  ${JSON.stringify(operation.operationId)}: ${JSON.stringify(row)},`;
  });
  return `/** Each operation of the control, by its operationId. */
export const CONTROL_OPERATIONS = {
${entries.join("\n")}
} as const;
`;
}

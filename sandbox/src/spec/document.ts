import { ERRORS, type ErrorCode } from "../../../generated/constants.js";
import document from "../../../generated/openapi.json" with { type: "json" };
import type { OperationId } from "./operation-types.js";
import { OPERATIONS } from "./operations.js";

interface Example {
  value: Record<string, unknown>;
}

interface Media {
  schema?: object;
  examples?: Record<string, Example>;
}

interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  "x-signed-digest"?: string;
  responses: Record<string, { $ref?: string; content?: Record<string, Media> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {
    responses: Record<string, { content?: Record<string, Media> }>;
    schemas: Record<string, { examples?: object[] }> & {
      Statement: { "x-columns": Record<string, { heads: readonly string[] }> };
    };
  };
}

/** The OpenAPI document of the API. */
export const openApiDocument = document as unknown as Document & object;

/** The header with the SHA-1 of a statement, which is signed instead of the text. */
export const STATEMENT_DIGEST_HEADER = described("downloadStatement")?.["x-signed-digest"] ?? "";

/** The body of an operation's request example. */
export function exampleBody(id: OperationId, name: string): Readonly<Record<string, unknown>> {
  return described(id)?.requestBody?.content["application/json"]?.examples?.[name]?.value ?? {};
}

/** The status and example body of an error code. An error without an example has its meaning as the message. */
export function documentedError(code: string): { status: number; body: Record<string, unknown> } | undefined {
  for (const methods of Object.values(openApiDocument.paths)) {
    for (const operation of Object.values(methods)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        const name = response.$ref?.split("/").pop() ?? "";
        const { content } = openApiDocument.components.responses[name] ?? response;
        const example = content?.["application/json"]?.examples?.[code];
        if (status >= "400" && example) return { status: Number(status), body: example.value };
      }
    }
  }
  if (!Object.hasOwn(ERRORS, code)) return undefined;
  const { status, meaning } = ERRORS[code as ErrorCode];
  return { status, body: { code, message: meaning } };
}

function described(id: OperationId): Operation | undefined {
  const { method, path } = OPERATIONS[id];
  return openApiDocument.paths[path]?.[method.toLowerCase()];
}

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openApiDocument } from "./document.js";
import type { OperationId } from "./operation-types.js";
import { OPERATIONS } from "./operations.js";

// The document's own keywords, such as x-hint, have no effect here.
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: "document", ...openApiDocument });

/** Whether a value is valid by a schema under `#/components/schemas`. */
export function isValid(schema: string, value: unknown): boolean {
  return mistakesIn(["components", "schemas", schema], value).length === 0;
}

interface Response {
  $ref?: string;
  headers?: Record<string, { $ref?: string; required?: boolean }>;
  content?: Record<string, object>;
}

/**
 * What is wrong with an operation's answer: its status, its headers, its body.
 *
 * @param headers - with names in lower case
 */
export function mistakesInAnswer(
  id: OperationId,
  status: number,
  headers: Record<string, unknown>,
  body: unknown,
): unknown[] {
  const { method, path } = OPERATIONS[id];
  const place = resolved(["paths", path, method.toLowerCase(), "responses", String(status)]);
  const response = at(place) as Response | undefined;
  if (!response) return [`the document has no ${status} of ${id}`];
  const wrongHeaders = Object.keys(response.headers ?? {}).flatMap((name) => {
    const header = resolved([...place, "headers", name]);
    const value = headers[name.toLowerCase()];
    if (value !== undefined) return mistakesIn([...header, "schema"], value);
    return (at(header) as { required?: boolean }).required ? [`the header ${name} is missing`] : [];
  });
  const media = ["content", "application/json"];
  const wrongBody = at([...place, ...media]) ? mistakesIn([...place, ...media, "schema"], body) : [];
  return [...wrongHeaders, ...wrongBody];
}

function mistakesIn(place: string[], value: unknown): unknown[] {
  const pointer = place.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const validate = ajv.getSchema(`document#/${pointer}`);
  if (!validate) throw new Error(`the document has no /${place.join("/")}`);
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

/** The place that a `$ref` at a place refers to. */
function resolved(place: string[]): string[] {
  const { $ref } = (at(place) ?? {}) as { $ref?: string };
  return $ref === undefined ? place : $ref.slice(2).split("/");
}

function at(place: string[]): unknown {
  return place.reduce<unknown>((outer, key) => (outer as Record<string, unknown> | undefined)?.[key], openApiDocument);
}

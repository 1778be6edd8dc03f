import type { Ajv2020 } from "ajv/dist/2020.js";

/** Keywords of the document that say nothing about validity; Ajv stays strict about every other. */
const ANNOTATIONS = [
  "externalDocs",
  "x-hint",
  "x-enumDescriptions",
  "x-solutions",
  "x-seconds-ahead",
  "x-probe-prefix",
  "x-prefix",
  "x-minimum-versions",
  "x-key-pattern",
  "x-key-hint",
  "x-tag-length",
];

/** Keywords which JSON Schema itself defines as annotations. */
const STANDARD_ANNOTATIONS = [
  "title",
  "description",
  "examples",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
];

export function allowDocumentKeywords(ajv: Ajv2020): void {
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
}

/** The same schemas with nothing but what decides validity, which is all that generated code needs. */
export function withoutAnnotations<T>(schemas: T): T {
  return Object.fromEntries(
    Object.entries(schemas as Record<string, unknown>).map(([name, schema]) => [name, stripSchema(schema)]),
  ) as T;
}

function stripSchema(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const kept: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(keyword) || STANDARD_ANNOTATIONS.includes(keyword)) continue;
    if (keyword === "properties") kept[keyword] = withoutAnnotations(value);
    else if (Array.isArray(value)) kept[keyword] = value.map(stripSchema);
    else kept[keyword] = keyword === "const" ? value : stripSchema(value);
  }
  return kept;
}

import type { Ajv2020 } from "ajv/dist/2020.js";

/** Keywords of the document that do not affect validity. Ajv refuses all other unknown keywords. */
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
  "x-filled-in",
  "x-also-named",
  "x-also-spelled",
  "x-one-for-list",
  "x-columns",
  "x-evidence",
  "x-evidence-of",
  "x-enum-evidence",
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

/** Whether a keyword does not affect validity. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.includes(keyword) || STANDARD_ANNOTATIONS.includes(keyword);
}

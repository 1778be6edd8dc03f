import { withCautions } from "./cautions.js";
import { expandQueries } from "./expand-queries.js";
import type { Spec } from "./spec.js";
import type { Language } from "./texts.js";

/** Keywords for docs/evidence.md alone: descriptions already warn users where the evidence is less than an official page. */
const EVIDENCE_KEYWORDS = ["x-evidence", "x-evidence-of", "x-enum-evidence", "x-sources"];

/**
 * The document for users and their tools, who do not have the decisions.
 *
 * @param language - of the document's texts, for the warnings that are added to them.
 */
export function forUsers(spec: Spec, language: Language = "en"): Spec {
  const text = JSON.stringify(withCautions(expandQueries(spec), language), (key, value) =>
    EVIDENCE_KEYWORDS.includes(key) ? undefined : value,
  );
  return JSON.parse(text);
}

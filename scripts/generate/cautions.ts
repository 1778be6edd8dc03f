import { bestOf, type Grade, readEvidence } from "./evidence.js";
import type { Schema, Spec } from "./spec.js";

/** The caution of each grade below an official page. */
const CAUTIONS: Record<Exclude<Grade, "page">, string> = {
  sample: "Seen in an official sample only.",
  owner: "Seen in repositories of WeChat Pay only, on no page.",
  community: "Told by third parties only.",
  inference: "Inferred; no source says so.",
};

/** The document with a caution in the description of each field that no official page has. */
export function withCautions(spec: Spec): Spec {
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("properties" in node && typeof node.properties === "object") {
      for (const [name, field] of Object.entries(node.properties as Record<string, Schema | false>)) {
        if (field === false || field["x-evidence"] === undefined) continue;
        const grade = bestOf(readEvidence(spec, field["x-evidence"], name));
        if (grade !== "page")
          field["description"] = `${String(field["description"] ?? "").trim()} ${CAUTIONS[grade]}`.trim();
      }
    }
    for (const value of Object.values(node)) visit(value);
  };
  const copy = structuredClone(spec);
  visit(copy);
  return copy;
}

import { bestOf, type Grade, readEvidence } from "./evidence.js";
import type { Schema, Spec } from "./spec.js";
import type { Language } from "./texts.js";

/** The caution of each grade below an official page. */
const CAUTIONS: Record<Exclude<Grade, "page">, Record<Language, string>> = {
  sample: { en: "Seen in an official sample only.", zh: "仅见于官方示例。" },
  owner: {
    en: "Seen in repositories of WeChat Pay only, on no page.",
    zh: "仅见于微信支付的代码仓库，任何页面上都没有。",
  },
  community: { en: "Told by third parties only.", zh: "仅见于第三方资料。" },
  inference: { en: "Inferred; no source says so.", zh: "属于推断；没有资料这样说明。" },
};

/** The document with a caution in the description of each field that no official page has. */
export function withCautions(spec: Spec, language: Language = "en"): Spec {
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("properties" in node && typeof node.properties === "object") {
      for (const [name, field] of Object.entries(node.properties as Record<string, Schema | false>)) {
        if (field === false || field["x-evidence"] === undefined) continue;
        const grade = bestOf(readEvidence(spec, field["x-evidence"], name));
        if (grade !== "page")
          field["description"] = [String(field["description"] ?? "").trim(), CAUTIONS[grade][language]]
            .filter(Boolean)
            .join(language === "en" ? " " : "");
      }
    }
    for (const value of Object.values(node)) visit(value);
  };
  const copy = structuredClone(spec);
  visit(copy);
  return copy;
}

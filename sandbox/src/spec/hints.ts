import type { FieldSchema } from "../../../generated/request-checks.js";
import { CHINESE_HINTS } from "../../generated/chinese-hints.js";
import type { Text } from "../text.js";

/** The hint of a field in both languages. */
export function hintOf(schema: Exclude<FieldSchema, false>): Text | undefined {
  const hint = schema["x-hint"];
  return hint === undefined ? undefined : { en: hint, zh: CHINESE_HINTS[hint] ?? hint };
}

import { requestModes } from "./request-modes.js";
import { operationsOf, type Spec } from "./spec.js";

/** The type of the names of fields whose value is a time that the caller chooses. */
export function chosenTimes(spec: Spec): string {
  const names = new Set<string>();
  for (const placed of operationsOf(spec)) {
    for (const { schema } of requestModes(spec, placed)) {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (field !== false && field["x-seconds-ahead"] !== undefined) names.add(name);
      }
    }
  }
  const union = [...names].map((name) => JSON.stringify(name)).join(" | ") || "never";
  return `/** The fields of requests that are times which the caller chooses: a \`Date\` is taken for them. */\nexport type ChosenTime = ${union};\n`;
}

import { requestModes } from "./request-modes.js";
import { operationsOf, type Spec } from "./spec.js";

/** Types that list the fields which callers may write in another form than the document, or leave out. */
export function fieldTypes(spec: Spec): string {
  return [
    "/** The fields of requests that are times which the caller chooses: a `Date` is taken for them. */\n",
    `export type ChosenTime = ${namesWith(spec, "x-seconds-ahead")};\n`,
    "/** The fields of requests that the SDK fills in with the caller's merchant number when they are left out. */\n",
    `export type FilledIn = ${namesWith(spec, "x-filled-in")};\n`,
  ].join("");
}

function namesWith(spec: Spec, keyword: string): string {
  const names = new Set<string>();
  for (const placed of operationsOf(spec)) {
    for (const { schema } of requestModes(spec, placed)) {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (field !== false && field[keyword] !== undefined) names.add(name);
      }
    }
  }
  return [...names].map((name) => JSON.stringify(name)).join(" | ") || "never";
}

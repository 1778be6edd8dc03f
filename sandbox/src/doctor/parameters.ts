import type { DocumentedCall } from "./documented-call.js";
import { decoded } from "./url-encodings.js";

type Parameters = readonly (readonly [name: string, value: string])[];

/** The parameters of a query, one byte in each character, as text. */
export function parametersOf(query: string): Parameters {
  return [...new URLSearchParams(Buffer.from(query, "latin1").toString("utf8"))];
}

/** Names with their values as one flat JSON object: once with numbers for those named, once without. */
export function asJson(parameters: Parameters, numbers: readonly string[]): string[] {
  const isNumber = (name: string, value: string): boolean => numbers.includes(name) && /^[1-9][0-9]{0,14}$/.test(value);
  const typed = parameters.map(([name, value]) => [name, isNumber(name, value) ? Number(value) : value]);
  return [
    ...new Set([Object.fromEntries(parameters), Object.fromEntries(typed)].map((object) => JSON.stringify(object))),
  ];
}

/** The parameters of a call as programs keep them in one object: those of the query, and with them those of the path. */
export function parametersAsJson(query: string, { segments, query: { numbers } }: DocumentedCall): string[] {
  const ofQuery = parametersOf(query);
  const ofPath = Object.entries(segments).map(([name, value]) => [name, decoded(value) ?? value] as const);
  const all = [ofQuery, [...ofPath, ...ofQuery], [...ofQuery, ...ofPath]].filter(({ length }) => length > 0);
  return [...new Set(all.flatMap((parameters) => asJson(parameters, numbers)))];
}

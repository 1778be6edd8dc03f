import type { Schema } from "../../scripts/generate/spec.js";
import {
  type DocumentedOperation,
  type FlatRequest,
  isFilledIn,
  isIn,
  type RequestExample,
  type RequestMode,
  timely,
} from "../support/operations.js";

/** A request that is wrong in one way. */
export interface BadRequest {
  /** What is wrong with it. */
  name: string;
  request: FlatRequest;
  /** Sent without a body, though the document requires one. */
  withoutBody?: boolean;
  /** Whether only a check of the whole query finds it: a mock checks each parameter by itself. */
  isOfQuery?: boolean;
  /** Whether the SDK corrects it by filling in the missing field. */
  isFilledIn?: boolean;
}

/** Requests that are wrong in one way each, derived from the schemas of every mode. */
export function badRequests(operation: DocumentedOperation): BadRequest[] {
  const { method, modes, examples, pathFields } = operation;
  const inQuery = method === "GET";
  const requiredAlways = (name: string) => modes.every(({ schema }) => schema.required?.includes(name));
  const found: BadRequest[] = [];
  for (const mode of modes) {
    const example = examples.find((candidate) => candidate.mode === mode);
    if (example === undefined || Object.keys(example.request).length === 0) continue;
    const good = timely(mode, example.request);
    const add = (wrong: Record<string, FlatRequest>, isOfQuery = false, isFilledIn = false) => {
      for (const [what, request] of Object.entries(wrong)) {
        found.push({ name: `${mode.title}, ${what}`, request, isOfQuery, isFilledIn });
      }
    };
    const isRight = (request: FlatRequest) => modes.some((one) => isIn(one, request));
    const foreign = Object.entries(foreignFields(mode, good, modes, examples));
    // It may contain a whole request of another mode.
    add(Object.fromEntries(foreign.filter(([, request]) => !isRight(request))), inQuery);
    for (const [name, field] of Object.entries(mode.schema.properties ?? {})) {
      if (field === false) continue;
      const { [name]: _, ...others } = good;
      const isInPath = pathFields.includes(name);
      if (mode.schema.required?.includes(name)) {
        const isMissing = !isRight(others) || isFilledIn(field);
        if (isMissing)
          add({ [`no ${name}`]: others }, isInPath || (inQuery && !requiredAlways(name)), isFilledIn(field));
      }
      add(wrongFields(name, field, good, inQuery || isInPath));
      if (Number(field["minLength"]) > 0)
        add({ [`${name} that is empty`]: { ...good, [name]: "" } }, inQuery || isInPath);
    }
  }
  const [example] = examples;
  if (inQuery || example === undefined) return found;
  const inPath = Object.entries(example.request).filter(([name]) => pathFields.includes(name));
  const request = Object.fromEntries(inPath);
  const mayLack = modes.some((mode) => isIn(mode, request));
  return mayLack ? found : [...found, { name: "no body", request, withoutBody: true }];
}

function wrongFields(name: string, field: Schema, good: FlatRequest, isText: boolean): Record<string, FlatRequest> {
  const values = wrongValues(field, good[name] ?? exampleOf(field), isText);
  return Object.fromEntries(
    Object.entries(values).map(([what, value]) => [`${name} ${what}`, { ...good, [name]: value }]),
  );
}

/** @param isText - in path and query, numbers are texts too. */
function wrongValues(field: Schema, value: unknown, isText: boolean): Record<string, unknown> {
  const wrong: Record<string, unknown> = {};
  if (field.type === "object") return { "that is a number": 7, ...wrongWithin(field, value as FlatRequest) };
  if (field.type === "integer") {
    wrong["that is no number"] = isText ? "many" : String(value);
    wrong["that is a fraction"] = Number(value) + 0.5;
    if (typeof field["minimum"] === "number") wrong["that is too small"] = field["minimum"] - 1;
    return wrong;
  }
  const { maxLength, pattern } = field;
  const text = String(value);
  if (!isText) wrong["that is a number"] = 7;
  if (typeof maxLength === "number") wrong["that is too long"] = text + "1".repeat(maxLength + 1 - text.length);
  const others = {
    "with a blank": `${text} `,
    "with an emoji": `${text}😀`,
    "with http": text.replace("https:", "http:"),
  };
  for (const [what, other] of Object.entries({ ...others, "with a query": `${text}?a=1` })) {
    if (pattern !== undefined && !new RegExp(pattern, "u").test(other)) wrong[what] = other;
  }
  return wrong;
}

/** Each field of an object missing, each field wrong, and one unknown field. */
function wrongWithin(holder: Schema, value: FlatRequest): Record<string, unknown> {
  const wrong: Record<string, unknown> = { "with an unknown field": { ...value, field_of_nobody: "1" } };
  for (const [name, field] of Object.entries(holder.properties ?? {})) {
    if (field === false) continue;
    const { [name]: _, ...others } = value;
    if (holder.required?.includes(name)) wrong[`without ${name}`] = others;
    for (const [what, request] of Object.entries(wrongFields(name, field, value, false)))
      wrong[`with ${what}`] = request;
  }
  return wrong;
}

/** With a field of another mode, with all of them, and with one that no mode has. */
function foreignFields(mode: RequestMode, good: FlatRequest, modes: RequestMode[], examples: RequestExample[]) {
  const wrong: Record<string, FlatRequest> = { "an unknown field": { ...good, field_of_nobody: "1" } };
  for (const other of modes.filter((candidate) => candidate !== mode)) {
    const example = examples.find((candidate) => candidate.mode === other)?.request ?? {};
    wrong[`a mix with ${other.title}`] = { ...good, ...timely(other, example) };
  }
  const excluded = Object.entries(mode.schema.properties ?? {}).filter(([, field]) => field === false);
  for (const [name] of excluded) {
    const field = modes.map(({ schema }) => schema.properties?.[name]).find((one): one is Schema => Boolean(one));
    if (field) wrong[`with ${name}`] = { ...good, [name]: exampleOf(field) };
  }
  return wrong;
}

function exampleOf(field: Schema): unknown {
  return (field["examples"] as unknown[] | undefined)?.[0];
}

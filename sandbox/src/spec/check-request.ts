import type { FieldSchema, Part, Parts, RequestCheck, Violation } from "../../../generated/request-checks.js";
import type { Finding } from "../doctor/finding.js";
import type { Refusal } from "../platform/refusal.js";
import { choiceMistakes } from "./choice-mistakes.js";
import { findingOf, type Mistake, type Place, refusalOf } from "./mistake.js";
import { readPath, readQuery } from "./read-fields.js";
import type { Route } from "./route.js";
import { isWithin, outsideWindow } from "./time-window.js";
import { wrongValue } from "./value-words.js";
import { bodyNotObject, type Caller, missing, missingBody, mixedModes, otherMode, unknownField } from "./words.js";

/** A request whose signature was verified. */
export interface CheckedRequest {
  route: Route;
  /** Without its question mark. */
  query: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** `undefined` when there is no body. */
  body: unknown;
}

/** The fields of a valid request; or the refusal, and findings with the most important mistake first. */
export type Checked = { request: Record<string, unknown> } | { refusal: Refusal; findings: Finding[] };

type Fields = Record<string, unknown>;

/** How many mistakes the console lists. */
const LISTED = 8;

const PLACES: readonly Place[] = ["header", "path", "query", "body"];

/**
 * Checks a request by the document, in the caller's mode. Ajv checks the fields; the encoding of path and query, and times
 * relative to the clock, are checked here.
 *
 * @param now - the platform's time, in milliseconds
 */
export function checkRequest(sent: CheckedRequest, caller: Caller, now: number): Checked {
  const { operation } = sent.route;
  const { read, mistakes } = readFields(sent, operation.modes[caller.mode], operation);
  for (const place of PLACES) {
    const fields = read[place];
    if (fields) mistakes.push(...mistakesIn(place, fields, operation, caller, now));
  }
  const [first] = mistakes.sort(byImportance);
  if (!first) return { request: { ...read.path, ...read.query, ...read.body } };
  const value = valueAt(read[first.place], first.path);
  return { refusal: refusalOf(first, value), findings: distinct(mistakes).slice(0, LISTED).map(findingOf) };
}

function readFields({ route, query, headers, body }: CheckedRequest, parts: Parts, operation: RequestCheck) {
  const read: Partial<Record<Place, Fields>> = {};
  const mistakes: Mistake[] = [];
  if (parts.header) read.header = headers;
  if (parts.path) {
    const { fields, mistakes: found } = readPath(route.segments, parts.path);
    read.path = fields;
    mistakes.push(...found);
  }
  if (parts.query) {
    const { fields, mistakes: found } = readQuery(query, parts.query);
    read.query = fields;
    mistakes.push(...found);
  }
  if (parts.body && body === undefined) {
    // An optional body counts as empty, because the mode may require fields in it.
    if (operation.bodyRequired) mistakes.push(missingBody());
    else read.body = {};
  }
  if (parts.body && body !== undefined && !isObject(body)) mistakes.push(bodyNotObject(body));
  if (parts.body && isObject(body)) read.body = body;
  return { read, mistakes };
}

function mistakesIn(place: Place, fields: Fields, operation: RequestCheck, caller: Caller, now: number): Mistake[] {
  const part = operation.modes[caller.mode][place];
  if (!part) return [];
  if (part.validate(fields)) return timesOutside(place, fields, part, [], now);
  const modes = fieldsByMode(place, operation, caller.mode);
  const foreign = modes.foreign.filter((name) => Object.hasOwn(fields, name));
  const own = modes.own.filter((name) => Object.hasOwn(fields, name));
  if (foreign.length > 0 && own.length === 0 && modes.needed.length > 0) {
    return [otherMode(place, foreign, modes.needed, caller)];
  }
  const { properties } = part.schema;
  const known = namesOf(part);
  const unknownNames = Object.keys(fields).filter(
    (name) => !Object.hasOwn(properties, name) && !foreign.includes(name),
  );
  const violations = (part.validate.errors ?? []).filter(({ instancePath, keyword, schemaPath }) => {
    // Unknown fields are found below, in the order of the request; `choiceMistakes` checks `oneOf`.
    return (instancePath !== "" || keyword !== "additionalProperties") && !schemaPath.startsWith("#/oneOf");
  });
  const found = violations
    .filter(({ keyword }) => keyword !== "false schema")
    .sort(inOrderOf(Object.keys(properties)))
    .map((violation) => mistakeOf(place, fields, part, violation, unknownNames));
  found.push(...choiceMistakes(place, fields, part.schema, unknownNames));
  found.push(...timesOutside(place, fields, part, found, now));
  if (foreign[0] !== undefined) found.push(mixedModes(place, foreign[0], own, caller));
  const [unknownName] = part.schema.additionalProperties === false ? unknownNames : [];
  if (unknownName !== undefined) {
    const elsewhere = PLACES.find(
      (other) => other !== place && isNamed(operation.modes[caller.mode][other], unknownName),
    );
    found.push(unknownField(place, [unknownName], known, elsewhere));
  }
  return found;
}

/** The fields of the caller's mode only, the required ones of them, and the fields of the other mode only. */
function fieldsByMode(place: Place, { modes }: RequestCheck, mode: Caller["mode"]) {
  const mine = modes[mode][place];
  const theirs = modes[mode === "common" ? "institutional" : "common"][place];
  const own = namesOf(mine).filter((name) => !isNamed(theirs, name));
  return {
    own,
    needed: own.filter((name) => mine?.schema.required.includes(name)),
    foreign: namesOf(theirs).filter((name) => !isNamed(mine, name)),
  };
}

function mistakeOf(place: Place, fields: Fields, part: Part, violation: Violation, unknownNames: string[]): Mistake {
  const { instancePath, keyword, params } = violation;
  const path = namesIn(instancePath);
  const outer = schemaAt(part.schema, path);
  if (keyword === "required") {
    const name = String(params["missingProperty"]);
    const schema = outer.properties?.[name] || {};
    return missing(
      place,
      [...path, name],
      schema,
      path.length === 0 ? unknownNames : Object.keys(at(fields, path) ?? {}),
    );
  }
  if (keyword === "additionalProperties") {
    return unknownField(
      place,
      [...path, String(params["additionalProperty"])],
      Object.keys(outer.properties ?? {}),
      undefined,
    );
  }
  const isRequired = path.length === 1 && part.schema.required.includes(path[0] ?? "");
  return wrongValue(place, path, at(fields, path), { schema: outer, violation, isRequired });
}

function timesOutside(place: Place, fields: Fields, part: Part, found: Mistake[], now: number): Mistake[] {
  return Object.entries(part.schema.properties).flatMap(([name, schema]) => {
    const window = schema === false ? undefined : schema["x-seconds-ahead"];
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!schema || !window || typeof value !== "string" || found.some(({ path }) => path[0] === name)) return [];
    const ahead = (Date.parse(value) - now) / 1000;
    // RFC 3339 has leap seconds, JavaScript has not.
    if (Number.isNaN(ahead)) {
      const violation = { instancePath: `/${name}`, schemaPath: "", keyword: "format", params: {} };
      return [wrongValue(place, [name], value, { schema, violation, isRequired: false })];
    }
    return isWithin(ahead, window) ? [] : [outsideWindow(place, [name], ahead, window)];
  });
}

/** The order of mistakes of one field; Ajv's order differs. */
const KEYWORDS = ["type", "const", "enum", "minLength", "maxLength", "pattern", "format"];

function inOrderOf(names: string[]) {
  const rank = ({ instancePath, keyword, params }: Violation): [number, number] => {
    const [name] = [...namesIn(instancePath), String(params["missingProperty"])];
    const place = KEYWORDS.indexOf(keyword);
    return [names.indexOf(name ?? ""), place < 0 ? KEYWORDS.length : place];
  };
  return (a: Violation, b: Violation): number => {
    const [[field, keyword], [otherField, otherKeyword]] = [rank(a), rank(b)];
    return field - otherField || keyword - otherKeyword;
  };
}

/** Wrong values come before unknown fields; then the order of places. */
function byImportance(a: Mistake, b: Mistake): number {
  const rank = ({ code, place }: Mistake) => (code === "INVALID_REQUEST" ? PLACES.length : 0) + PLACES.indexOf(place);
  return rank(a) - rank(b);
}

/** The first mistake of each field and of each ID. */
function distinct(mistakes: Mistake[]): Mistake[] {
  const seen = new Set<string>();
  return mistakes.filter(({ id, place, path }) => {
    const keys = [id, `${place}/${path.join("/")}`];
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

function namesOf(part: Part | null): string[] {
  return Object.entries(part?.schema.properties ?? {}).flatMap(([name, schema]) => (schema === false ? [] : [name]));
}

function isNamed(part: Part | null, name: string): boolean {
  return part !== null && Object.hasOwn(part.schema.properties, name) && part.schema.properties[name] !== false;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesIn(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function schemaAt(schema: Exclude<FieldSchema, false>, path: readonly string[]): Exclude<FieldSchema, false> {
  return path.reduce((outer, name) => (outer.properties ? outer.properties[name] : outer.items) || {}, schema);
}

function valueAt(fields: Fields | undefined, path: readonly string[]): unknown {
  return fields === undefined || path.length === 0 ? undefined : at(fields, path);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (outer, name) =>
      typeof outer === "object" && outer !== null && Object.hasOwn(outer, name) ? outer[name as never] : undefined,
    value,
  );
}

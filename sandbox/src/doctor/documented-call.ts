import type { FieldSchema, Part } from "../../../generated/request-checks.js";
import { findRoute } from "../spec/route.js";

/** The document's description of the call that a request makes. */
export interface DocumentedCall {
  /** The path with `{name}` in the place of each parameter. */
  template: string;
  /** The values of these parameters, as they were sent. */
  segments: Readonly<Record<string, string>>;
  query: DocumentedFields;
  body: DocumentedFields;
}

/** The fields of a call's query or body. */
export interface DocumentedFields {
  /** The names of both modes in the order of the document, each followed by the names inside it. */
  order: readonly string[];
  common: FieldsOfMode;
  institutional: FieldsOfMode;
  /** The names of the fields that are numbers. */
  numbers: readonly string[];
}

interface FieldsOfMode {
  required: readonly string[];
  names: readonly string[];
}

/** The fields of a place that has none. */
export const NO_FIELDS: DocumentedFields = fieldsOf(null, null);

/** The call with this method and path. It has no fields when the document has no such call. */
export function documentedCall(method: string, path: string): DocumentedCall {
  const route = findRoute(method, path);
  if (route === undefined) return { template: "", segments: {}, query: NO_FIELDS, body: NO_FIELDS };
  const { common, institutional } = route.operation.modes;
  return {
    template: route.operation.path,
    segments: route.segments,
    query: fieldsOf(common.query, institutional.query),
    body: fieldsOf(common.body, institutional.body),
  };
}

/**
 * Sets of fields that a request lacks and that programs may write without a value: optional fields of its mode, and all
 * fields of both modes. None when the request has no field of this call.
 */
export function absentFields({ common, institutional }: DocumentedFields, present: readonly string[]): string[][] {
  const all = [...new Set([...institutional.names, ...common.names])];
  if (!all.some((name) => present.includes(name))) return [];
  const absent = (names: readonly string[]) => names.filter((name) => !present.includes(name));
  const isOwn = (name: string): boolean => !common.names.includes(name) && present.includes(name);
  const { names, required } = institutional.names.some(isOwn) ? institutional : common;
  const optional = absent(names).filter((name) => !required.includes(name));
  // One class for the requests of both modes has all the fields of the document.
  return [...subsets(optional), absent(all)].filter(({ length }) => length > 0);
}

/** Sorts things by the order of their names in the document. Names that it does not have come last. */
export function inOrder<Item>(
  items: readonly Item[],
  order: readonly string[],
  nameOf: (item: Item) => string,
): Item[] {
  const places = new Map(order.map((name, place) => [name, place]));
  const place = (item: Item): number => places.get(nameOf(item)) ?? order.length;
  return [...items].sort((a, b) => place(a) - place(b));
}

// Five names have 31 subsets. Of more names, only all together and each by itself are tried.
const MOST_IN_SUBSETS = 5;
const MOST_NAMES = 20;

/** Subsets of these names: all together first, then each by itself, and of a few names all other subsets. */
export function subsets(names: readonly string[]): string[][] {
  if (names.length === 0 || names.length > MOST_NAMES) return [];
  const single = names.length > 1 ? names.map((name) => [name]) : [];
  const some = Array.from({ length: names.length > MOST_IN_SUBSETS ? 0 : 2 ** names.length - 1 }, (_, bits) =>
    names.filter((_, index) => bits & (1 << index)),
  );
  return [[...names], ...single, ...some.filter(({ length }) => length > 1)];
}

function fieldsOf(common: Part | null, institutional: Part | null): DocumentedFields {
  const schemas = [institutional, common].flatMap((part) => (part === null ? [] : [part.schema]));
  const fields = schemas.flatMap(({ properties }) => Object.entries(properties));
  const numbers = fields.filter(([, field]) => field && (field.type === "integer" || field.type === "number"));
  return {
    order: merged(...schemas.map(namesWithin)),
    common: modeOf(common),
    institutional: modeOf(institutional),
    numbers: [...new Set(numbers.map(([name]) => name))],
  };
}

function modeOf(part: Part | null): FieldsOfMode {
  const { required = [], properties = {} } = part?.schema ?? {};
  return { required, names: Object.keys(properties).filter((name) => properties[name] !== false) };
}

function namesWithin({ properties = {}, items }: Exclude<FieldSchema, false>): string[] {
  const inside = Object.entries(properties).flatMap(([name, field]) => (field ? [name, ...namesWithin(field)] : []));
  return items ? [...inside, ...namesWithin(items)] : inside;
}

/** Merges two orders: a name that only the second has comes before the name that follows it there. */
function merged(first: readonly string[] = [], second: readonly string[] = []): string[] {
  const out = [...new Set(first)];
  for (const [place, name] of second.entries()) {
    if (out.includes(name)) continue;
    const next = second.slice(place).find((other) => out.includes(other));
    out.splice(next === undefined ? out.length : out.indexOf(next), 0, name);
  }
  return out;
}

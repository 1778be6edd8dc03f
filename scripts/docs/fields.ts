import { resolve, type Schema, type Spec } from "../generate/spec.js";
import type { KnownFrom } from "./known-from.js";

/**
 * The fields of an object as a nested list: name, type, whether it is required, what it means, its limits and how it is known.
 *
 * @param where - for errors.
 */
export function fieldList(spec: Spec, schema: Schema, knownFrom: KnownFrom, where: string, indent = ""): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    if (given === false) return [];
    const field = whole(spec, given);
    const isRequired = schema.required?.includes(name) ?? false;
    return fieldItem(spec, { name, field, isRequired }, knownFrom, `${where}, ${name}`, indent);
  });
}

/** A field with its place in an object or among the parameters. */
export interface Field {
  name: string;
  field: Schema;
  isRequired: boolean;
}

/** One item of such a list, with those of the fields inside. */
export function fieldItem(
  spec: Spec,
  { name, field, isRequired }: Field,
  knownFrom: KnownFrom,
  where: string,
  indent = "",
): string[] {
  const evidence = field["x-evidence"];
  const limits = limitsOf(field);
  const about = [
    sentence(field["description"]),
    limits && `${limits}.`,
    evidence === undefined ? "" : `<span class="known">Known from: ${knownFrom.text(evidence, where)}</span>`,
  ].filter(Boolean);
  const head = `${indent}- **\`${name}\`** <span class="type">${typeOf(spec, field)}</span>${isRequired ? ' <span class="required">required</span>' : ""}`;
  const inner = `${indent}  `;
  return [
    `${head}<br>`,
    `${inner}${about.join(" ")}`,
    ...valuesOf(spec, field).map(([value, meaning]) => `${inner}- \`${value}\`${meaning && `: ${sentence(meaning)}`}`),
    ...fieldList(spec, objectIn(spec, field), knownFrom, where, inner),
  ];
}

/** A reference with what stands beside it in the place of its own. */
function whole(spec: Spec, given: Schema): Schema {
  if (typeof given.$ref !== "string") return given;
  const { $ref, ...own } = given;
  return { ...resolve<Schema>(spec, { $ref }), ...own };
}

/** The alternatives of a field, or the field alone. */
function alternatives(spec: Spec, field: Schema): Schema[] {
  return (field.anyOf ?? field.oneOf ?? [field]).map((one) => whole(spec, one));
}

/** The object that a field is, or that the items of a list are. */
function objectIn(spec: Spec, field: Schema): Schema {
  for (const one of alternatives(spec, field)) {
    if (one.properties) return one;
    if (one["items"]) return objectIn(spec, whole(spec, one["items"] as Schema));
  }
  return {};
}

function typeOf(spec: Spec, field: Schema): string {
  const names = alternatives(spec, field).map((one) => {
    if (one.type !== "array") return one["format"] === "date-time" ? "time (RFC 3339)" : (one.type ?? "any");
    return `list of ${typeOf(spec, whole(spec, one["items"] as Schema))}s`;
  });
  return [...new Set(names)].join(" or ");
}

/** The known values of a field, with what each means where the document says it. */
function valuesOf(spec: Spec, field: Schema): [value: string, meaning: string][] {
  return alternatives(spec, field).flatMap((one) => {
    const meanings = (one["x-enumDescriptions"] ?? {}) as Record<string, string>;
    return (one.enum ?? []).map((value): [string, string] => [value, meanings[value] ?? ""]);
  });
}

/** What a value must be, in words; empty when anything of the type will do. */
function limitsOf(field: Schema): string {
  const {
    minLength,
    maxLength,
    minimum,
    maximum,
    minItems,
    maxItems,
    "x-hint": hint,
    "x-seconds-ahead": ahead,
  } = field as Record<string, number | string | undefined>;
  const { exclusiveMinimum, maximum: latest } = (ahead ?? {}) as unknown as Record<string, number | undefined>;
  const parts = [
    field.const === undefined ? "" : `always \`${String(field.const)}\``,
    range(minLength, maxLength, "character"),
    range(minimum, maximum, ""),
    range(minItems, maxItems, "item"),
    typeof hint === "string" ? hint : "",
    exclusiveMinimum === undefined ? "" : `more than ${exclusiveMinimum} and at most ${latest} seconds from now`,
  ];
  const text = parts.filter(Boolean).join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function range(from: unknown, to: unknown, unit: string): string {
  const name = (count: unknown) => (unit === "" ? "" : ` ${unit}${count === 1 ? "" : "s"}`);
  if (from === undefined && to === undefined) return "";
  if (to === undefined) return `at least ${from}${name(from)}`;
  if (from === undefined) return `at most ${to}${name(to)}`;
  return from === to ? `${to}${name(to)}` : `${from} to ${to}${name(to)}`;
}

function sentence(text: unknown): string {
  const line = String(text ?? "")
    .trim()
    .replace(/\s*\n\s*/g, " ");
  return line === "" || /[.!?:)]$/.test(line) ? line : `${line}.`;
}

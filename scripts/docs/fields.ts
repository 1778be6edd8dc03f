import { resolve, type Schema, type Spec } from "../generate/spec.js";
import type { Edition } from "./edition.js";
import type { Words } from "./words.js";

/**
 * The fields of an object as a nested list: name, type, whether it is required, what it means, its limits and how it is known.
 *
 * @param where - for errors.
 */
export function fieldList(edition: Edition, schema: Schema, where: string, indent = ""): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    if (given === false) return [];
    const field = whole(edition.spec, given);
    const isRequired = schema.required?.includes(name) ?? false;
    return fieldItem(edition, { name, field, isRequired }, `${where}, ${name}`, indent);
  });
}

/** A field with its place in an object or among the parameters. */
export interface Field {
  name: string;
  field: Schema;
  isRequired: boolean;
}

/** One item of such a list, with those of the fields inside. */
export function fieldItem(edition: Edition, { name, field, isRequired }: Field, where: string, indent = ""): string[] {
  const { spec, words, knownFrom } = edition;
  const evidence = field["x-evidence"];
  const limits = limitsOf(field, words);
  const about = [
    [sentence(field["description"], words), limits && `${limits}${words.stop}`].filter(Boolean).join(words.space),
    evidence === undefined
      ? ""
      : `<span class="known">${words.knownFrom}${words.colon}${knownFrom.text(evidence, where)}</span>`,
  ].filter(Boolean);
  const head = `${indent}- **\`${name}\`** <span class="type">${typeOf(edition, field)}</span>${isRequired ? ` <span class="required">${words.required}</span>` : ""}`;
  const inner = `${indent}  `;
  return [
    `${head}<br>`,
    `${inner}${about.join(" ")}`,
    ...valuesOf(spec, field).map(
      ([value, meaning]) => `${inner}- \`${value}\`${meaning && `${words.colon}${sentence(meaning, words)}`}`,
    ),
    ...fieldList(edition, objectIn(spec, field), where, inner),
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

function typeOf(edition: Edition, field: Schema): string {
  const { spec, words } = edition;
  const names = alternatives(spec, field).map((one) => {
    if (one.type !== "array") return one["format"] === "date-time" ? words.time : (one.type ?? words.any);
    return words.listOf(typeOf(edition, whole(spec, one["items"] as Schema)));
  });
  return [...new Set(names)].join(words.or);
}

/** The known values of a field, with what each means where the document says it. */
function valuesOf(spec: Spec, field: Schema): [value: string, meaning: string][] {
  return alternatives(spec, field).flatMap((one) => {
    const meanings = (one["x-enumDescriptions"] ?? {}) as Record<string, string>;
    return (one.enum ?? []).map((value): [string, string] => [value, meanings[value] ?? ""]);
  });
}

/** What a value must be, in words; empty when anything of the type will do. */
function limitsOf(field: Schema, words: Words): string {
  const {
    minLength,
    maxLength,
    minimum,
    maximum,
    minItems,
    maxItems,
    "x-hint": hint,
    "x-seconds-ahead": ahead,
  } = field as Record<string, number | undefined>;
  const { exclusiveMinimum, maximum: latest } = (ahead ?? {}) as unknown as Record<string, number | undefined>;
  const parts = [
    field.const === undefined ? "" : words.always(String(field.const)),
    words.characters(minLength, maxLength),
    words.numbers(minimum, maximum),
    words.items(minItems, maxItems),
    String(hint ?? ""),
    exclusiveMinimum === undefined ? "" : words.ahead(exclusiveMinimum, latest),
  ];
  const text = parts.filter(Boolean).join(words.semicolon);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentence(text: unknown, { stop }: Words): string {
  const line = String(text ?? "")
    .trim()
    .replace(/\s*\n\s*/g, " ");
  return line === "" || /[.!?:)。！？：）]$/.test(line) ? line : `${line}${stop}`;
}

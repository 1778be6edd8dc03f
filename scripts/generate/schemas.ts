import type { Schema } from "../../src/schema/schema.js";
import { compactSchema } from "./compact-schema.js";
import type { Spec } from "./spec.js";

/** The schemas that code has to check values against when it runs. */
export const SCHEMAS = [
  "CommonModeRequest",
  "InstitutionalModeRequest",
  "AppSigningSession",
  "PlatformCertificates",
  "Notification",
  "CommonContract",
  "InstitutionalContract",
];

/** A name costs a bundle as much as a schema that is shorter than this. */
const WORTH_SHARING = 40;

/** What is shorter than this stands on one line. */
const LINE = 100;

/**
 * Schemas as data for src/schema/check.ts: one constant each, so that a bundle takes only those it
 * uses, and one for each part that stands in several places.
 */
export function generateSchemas(spec: Spec): string {
  const schemas = SCHEMAS.map((name) => {
    const where = `#/components/schemas/${name}`;
    return { name, schema: compactSchema(spec, spec.components.schemas[name], where) };
  });
  const print = printer(partsThatRepeat(schemas));
  for (const { name, schema } of schemas) {
    print.declare(`${constantName(name)}_SCHEMA`, schema, `/** The schema \`${name}\`. */\nexport `);
  }
  return print.lines.join("\n");
}

type Part = Schema | false;

/** The parts that stand in more than one place, as JSON, with a name made from the first one. */
function partsThatRepeat(schemas: { name: string; schema: Schema }[]): Map<string, string> {
  const seen = new Map<string, string>();
  const repeated = new Map<string, string>();
  const visit = (part: Part, path: string[]): void => {
    const json = JSON.stringify(part);
    const name = seen.get(json);
    if (name !== undefined) {
      if (json.length >= WORTH_SHARING) repeated.set(json, name);
      return; // what is inside repeats with it, and needs no name of its own
    }
    seen.set(json, constantName(path.join("_")));
    if (part === false) return;
    for (const [name, property] of Object.entries(part.properties ?? {})) visit(property, [...path, name]);
    for (const [index, branch] of (part.anyOf ?? []).entries()) visit(branch, [...path, String(index + 1)]);
    if (part.items) visit(part.items, [...path, "item"]);
  };
  for (const { name, schema } of schemas) visit(schema, [name]);
  return repeated;
}

/** Prints literals; a part that has a name is declared before its first use and then called by it. */
function printer(names: ReadonlyMap<string, string>) {
  const lines: string[] = [];
  const declared = new Set<string>();

  const declare = (name: string, value: object, before = ""): void => {
    const text = literal(value, "");
    lines.push(`${before}const ${name} = ${text} as const;\n`);
  };
  const literal = (value: unknown, indent: string): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const inner = `${indent}  `;
    const isList = Array.isArray(value);
    const members = Object.entries(value).map(([key, member]) => (isList ? "" : `${key}: `) + reference(member, inner));
    const [open, close] = isList ? ["[", "]"] : ["{ ", " }"];
    const line = `${open}${members.join(", ")}${close}`;
    if (members.length === 0 || (line.length < LINE && !line.includes("\n"))) return line;
    return `${open.trim()}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close.trim()}`;
  };
  const reference = (value: unknown, indent: string): string => {
    const name = names.get(JSON.stringify(value));
    if (name === undefined) return literal(value, indent);
    if (!declared.has(name)) declare(name, value as object);
    declared.add(name);
    return name;
  };
  return { lines, declare };
}

/** `COMMON_MODE_REQUEST` of `CommonModeRequest`. */
function constantName(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, "_$&").toUpperCase();
}

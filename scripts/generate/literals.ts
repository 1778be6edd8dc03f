import type { Schema } from "../../src/schema/schema.js";

/** Sharing a schema that is shorter than this saves nothing in a bundle. */
const WORTH_SHARING = 40;

/** Literals that are shorter than this stand on one line. */
const LINE = 160;

/** What a literal may hold: schemas, and what stands around them. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [key: string]: Literal }
  | Schema;

/**
 * Names for the parts that stand in more than one place, by their JSON: that of the field where it stands first, and
 * where two fields of one name differ, with a number.
 */
export function namesOfParts(schemas: readonly { name: string; schema: Schema }[]): Map<string, string> {
  const seen = new Map<string, string>();
  const repeated = new Set<string>();
  const visit = (part: Schema, field: string): void => {
    const json = JSON.stringify(part);
    if (seen.has(json)) {
      if (json.length >= WORTH_SHARING) repeated.add(json);
      return; // its inner parts repeat with it, and need no names of their own
    }
    seen.set(json, field);
    for (const [name, property] of Object.entries({ ...part.required, ...part.optional })) visit(property, name);
    for (const branch of part.anyOf ?? []) visit(branch, field);
    if (part.items) visit(part.items, `${field}_item`);
  };
  for (const { name, schema } of schemas) visit(schema, name);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [json, field] of seen) {
    if (!repeated.has(json)) continue;
    const name = constantName(field);
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
    taken.add(free);
    names.set(json, free);
  }
  return names;
}

/** Prints literals, with the name of each part that has one in the place of the part. */
export function literalPrinter(names: ReadonlyMap<string, string>) {
  /** The parts that are declared so far, each after those that it uses. */
  const parts: string[] = [];
  const declared = new Set<string>();
  let used = new Set<string>();

  const literal = (value: Literal, indent = ""): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const inner = `${indent}  `;
    const isList = Array.isArray(value);
    const members = Object.entries(value).map(
      ([key, member]) => (isList ? "" : `${property(key)}: `) + reference(member, inner),
    );
    const [open, close] = isList ? ["[", "]"] : ["{ ", " }"];
    const line = `${open}${members.join(", ")}${close}`;
    if (members.length === 0 || (line.length < LINE && !line.includes("\n"))) return line;
    return `${open.trim()}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close.trim()}`;
  };
  const reference = (value: Literal, indent: string): string => {
    const json = JSON.stringify(value);
    const name = names.get(json);
    if (name === undefined) return literal(value, indent);
    if (!declared.has(name)) {
      declared.add(name);
      const outside = new Set(used);
      parts.push(`export const ${name} = ${literal(value)} as const;\n`);
      used = outside; // the parts that this one uses are declared in the same file
    }
    used.add(name);
    return name;
  };
  return {
    parts,
    literal,
    /** The names that were printed since the last call. */
    takeUsed: (): string[] => {
      const found = [...used].sort();
      used.clear();
      return found;
    },
  };
}

function property(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** `CREATE_H5_SIGNING_SESSION` of `createH5SigningSession`. */
export function constantName(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, "_$&").toUpperCase();
}

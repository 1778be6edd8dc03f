import { resolve, type Schema, type Spec } from "./spec.js";

/** How sure it is, from best to least. */
export const GRADES = ["page", "sample", "owner", "community", "inference"] as const;
export type Grade = (typeof GRADES)[number];

/** One piece of evidence: how sure it is and where it was found, such as `page EN-APP`. */
export interface Evidence {
  grade: Grade;
  /** The key of a source, or of a decision. */
  source: string;
}

/** The keywords that limit a field. */
const LIMITS = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "pattern",
  "format",
  "const",
  "enum",
  "x-seconds-ahead",
];

/** Reads `x-evidence` and its like. @throws when it is missing, or names a grade or a source that there is not. */
export function readEvidence(spec: Spec, given: unknown, where: string): Evidence[] {
  if (!Array.isArray(given) || given.length === 0) throw new Error(`${where} needs x-evidence`);
  return given.map((text) => {
    const [, grade, source] = /^(\w+) (\S+)$/.exec(String(text)) ?? [];
    if (!GRADES.includes(grade as Grade) || source === undefined) throw new Error(`${where}: what is "${text}"?`);
    const isKnown = grade === "inference" ? /^D\d+$/.test(source) : source in spec["x-sources"];
    if (!isKnown) throw new Error(`${where}: ${source} is no source (x-sources)`);
    return { grade: grade as Grade, source };
  });
}

/** The best grade of several pieces of evidence. */
export function bestOf(evidence: Evidence[]): Grade {
  return GRADES.find((grade) => evidence.some((one) => one.grade === grade)) ?? "inference";
}

/** Something that the document says, and how it is known. */
export interface Claim {
  /** A JSON pointer. */
  where: string;
  kind: "host" | "operation" | "field" | "limit" | "value";
  name: string;
  /** Of a limit, what it limits to; of a value, what it is of. */
  of?: string;
  evidence: Evidence[];
}

/**
 * Everything that the document claims: hosts, operations, fields, their limits, the values of enums, error codes among them.
 *
 * @throws when something has no evidence.
 */
export function claimsOf(spec: Spec): Claim[] {
  const claims = spec.servers.map((server, index): Claim => {
    const where = `#/servers/${index}`;
    return { where, kind: "host", name: server.url, evidence: readEvidence(spec, server["x-evidence"], where) };
  });
  for (const group of [spec.paths, spec.webhooks]) {
    for (const [path, methods] of Object.entries(group)) {
      for (const [method, operation] of Object.entries(methods)) {
        const where = `#/paths/${path.replaceAll("/", "~1")}/${method}`;
        const evidence = readEvidence(spec, operation["x-evidence"], where);
        claims.push({ where, kind: "operation", name: operation.operationId, evidence });
      }
    }
  }
  visit(spec, spec, "#", claims);
  return claims;
}

function visit(spec: Spec, node: unknown, where: string, claims: Claim[]): void {
  if (typeof node !== "object" || node === null) return;
  if ("properties" in node && typeof node.properties === "object" && !where.endsWith("/properties")) {
    for (const [name, field] of Object.entries(node.properties as Record<string, Schema | false>)) {
      if (field !== false) claimsOfField(spec, name, field, `${where}/properties/${name}`, claims);
    }
  }
  if ("x-columns" in node) {
    for (const [name, column] of Object.entries(node["x-columns"] as Record<string, Schema>)) {
      claimsOfField(spec, name, column, `${where}/x-columns/${name}`, claims);
    }
  }
  const isParameter = "name" in node && "in" in node && "schema" in node;
  if (isParameter && !("style" in node)) {
    const { name, schema } = node as { name: string; schema: Schema };
    claimsOfField(spec, name, schema, `${where}/schema`, claims);
  }
  // A choice within a shape narrows fields that the shape has.
  const isShape = "properties" in node && "oneOf" in node;
  for (const [key, child] of Object.entries(node)) {
    if (isShape && key === "oneOf") continue;
    if (key !== "examples" && key !== "example") visit(spec, child, `${where}/${key.replaceAll("/", "~1")}`, claims);
  }
}

function claimsOfField(spec: Spec, name: string, field: Schema, where: string, claims: Claim[]): void {
  const evidence = readEvidence(spec, field["x-evidence"], where);
  claims.push({ where, kind: "field", name, evidence });
  const otherwise = (field["x-evidence-of"] ?? {}) as Record<string, unknown>;
  for (const limit of Object.keys(otherwise)) {
    if (!(limit in field)) throw new Error(`${where} has no ${limit} to give evidence of`);
  }
  const { $ref: _, ...own } = field;
  for (const limit of LIMITS.filter((keyword) => keyword in own)) {
    const given = otherwise[limit];
    const found = given === undefined ? evidence : readEvidence(spec, given, `${where}/${limit}`);
    claims.push({ where, kind: "limit", name: limit, of: name, evidence: found });
  }
  for (const schema of [field, ...(field.anyOf ?? [])].map((one) => resolve<Schema>(spec, one as { $ref: string }))) {
    const known = schema["x-enum-evidence"] as Record<string, unknown> | undefined;
    if (schema.enum === undefined || schema.enum.length === 0) continue;
    if (schema === field && known === undefined) continue; // all of it is known as the field is
    for (const value of schema.enum) {
      const found = readEvidence(spec, known?.[value], `${where}, ${value}`);
      claims.push({ where, kind: "value", name: value, of: name, evidence: found });
    }
  }
}

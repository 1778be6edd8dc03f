import { type Operation, operationsOf, type Response, resolve, type Schema, type Spec } from "../generate/spec.js";

/** An error code that the document names. */
export interface Code {
  code: string;
  status: number;
  meaning: string;
  solution: string;
  /** What `x-enum-evidence` holds. */
  evidence: unknown;
}

/** The error codes of an operation, in the order of the document. */
export function codesOf(spec: Spec, { responses }: Operation): Code[] {
  return Object.entries(responses).flatMap(([status, given]) => {
    const schema = resolve<Response>(spec, given).content?.["application/json"]?.schema;
    if (Number(status) < 400 || schema === undefined) return [];
    const { code } = resolve<Schema>(spec, schema as { $ref: string }).properties ?? {};
    return (code ? (code.anyOf ?? [code]) : []).flatMap((one) => namesIn(one as Schema, Number(status)));
  });
}

function namesIn(one: Schema, status: number): Code[] {
  const of = (keyword: string) => (one[keyword] ?? {}) as Record<string, string>;
  return (one.enum ?? []).map((code) => ({
    code,
    status,
    meaning: of("x-enumDescriptions")[code] ?? "",
    solution: of("x-solutions")[code] ?? "",
    evidence: of("x-enum-evidence")[code],
  }));
}

/** Every code once, with the operations that document it. */
export function codesOfDocument(spec: Spec): (Code & { operations: Operation[] })[] {
  const codes = new Map<string, Code & { operations: Operation[] }>();
  for (const { operation } of operationsOf(spec)) {
    for (const code of codesOf(spec, operation)) {
      const known = codes.get(code.code) ?? { ...code, operations: [] };
      if (!known.operations.includes(operation)) known.operations.push(operation);
      codes.set(code.code, known);
    }
  }
  return [...codes.values()].sort((one, other) => one.status - other.status);
}

/** Whether the SDK sends a request again that got this answer, if the operation allows it. */
export function isRetried(spec: Spec, { code, status }: Code): boolean {
  const { statuses, codes } = spec["x-retry"] as { statuses: number[]; codes: string[] };
  return statuses.includes(status) || codes.includes(code);
}

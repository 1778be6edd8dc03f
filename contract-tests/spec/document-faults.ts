import { type Response, resolve, type Schema, type Spec, statementColumns } from "../../scripts/generate/spec.js";
import { type DocumentedOperation, documentedOperations } from "../support/operations.js";

/** The headers that prove an answer. */
const SIGNATURE_HEADERS = ["Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature", "Wechatpay-Timestamp"];

/** What operations and error codes of a document lack, each with its place. */
export function faultsOf(spec: Spec): string[] {
  return [
    ...documentedOperations(spec).flatMap((operation) => faultsOfOperation(spec, operation)),
    ...Object.entries(spec.components.responses).flatMap(([name, response]) => faultsOfResponse(spec, name, response)),
  ];
}

function faultsOfOperation(spec: Spec, documented: DocumentedOperation): string[] {
  const { id, modes, examples, success, errors, boundFields } = documented;
  const operation = spec.paths[documented.path]?.[documented.method.toLowerCase()];
  const faults: string[] = [];
  const expect = (isRight: unknown, what: string) => {
    if (!isRight) faults.push(`${id} ${what}`);
  };
  for (const mode of modes) {
    expect(
      examples.some((example) => example.mode === mode),
      `has no example in ${mode.title}`,
    );
  }
  for (const extension of ["x-given", "x-retry", "x-bound-answer", "x-evidence"]) {
    expect(operation?.[extension] !== undefined, `has no ${extension}`);
  }
  expect(success.schema === undefined || Object.keys(success.examples).length > 0, "has no example of its answer");
  expect(errors.length > 0, "documents no error");
  // The answer of a statement is its rows.
  const columns = success.isText ? Object.keys(statementColumns(spec)) : [];
  const known = success.schema ? fieldsIn(spec, success.schema) : columns;
  for (const field of boundFields)
    expect(known.includes(field.split(".")[0] ?? ""), `is bound by ${field}, which its answer lacks`);
  for (const code of Object.keys((operation?.["x-solutions"] ?? {}) as object)) {
    expect(
      errors.some((error) => error.code === code),
      `has a solution of ${code}, which it does not document`,
    );
  }
  // An answer that names its contract must be bound to the contract of the request.
  for (const field of documented.pathFields) {
    expect(!known.includes(field) || boundFields.includes(field), `answers with ${field}, and is not bound by it`);
  }
  const [, response] = Object.entries(operation?.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  const headers = response ? ((resolve<Response>(spec, response) as { headers?: object }).headers ?? {}) : {};
  for (const header of SIGNATURE_HEADERS) expect(header in headers, `has a success without ${header}`);
  return faults;
}

function fieldsIn(spec: Spec, schema: Schema): string[] {
  const { properties = {}, anyOf = [] } = resolve<Schema>(spec, schema as { $ref: string });
  return [...Object.keys(properties), ...anyOf.flatMap((one) => fieldsIn(spec, one))];
}

/** An example, a meaning, a solution and evidence for every code, and for no other. */
function faultsOfResponse(spec: Spec, name: string, { content }: Response): string[] {
  const media = content?.["application/json"];
  if (media === undefined) return [];
  const { code } = resolve<Schema>(spec, media.schema as { $ref: string }).properties ?? {};
  const known = (code || undefined)?.anyOf?.find((branch) => branch.enum);
  const codes = [...(known?.enum ?? [])].sort();
  const expected = {
    example: Object.keys(media.examples ?? {}),
    meaning: Object.keys((known?.["x-enumDescriptions"] ?? {}) as object),
    solution: Object.keys((known?.["x-solutions"] ?? {}) as object),
    evidence: Object.keys((known?.["x-enum-evidence"] ?? {}) as object),
  };
  const faults = Object.entries(expected).flatMap(([what, of]) => [
    ...codes.filter((one) => !of.includes(one)).map((one) => `${name} has no ${what} of ${one}`),
    ...of
      .filter((one) => !codes.includes(one))
      .map((one) => `${name} has an ${what} of ${one}, which is no code of it`),
  ]);
  for (const [key, { value }] of Object.entries(media.examples ?? {})) {
    if ((value as { code?: unknown }).code !== key) faults.push(`${name} has an example ${key} of another code`);
  }
  return codes.length > 0 ? faults : [...faults, `${name} lists no codes`];
}

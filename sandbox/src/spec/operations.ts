import { type FieldSchema, REQUEST_CHECKS, type RequestCheck } from "../../../generated/request-checks.js";
import type { Place } from "./mistake.js";
import type { OperationId } from "./operation-types.js";

/** Method and path of every operation, by its ID. */
export const OPERATIONS = Object.fromEntries(
  REQUEST_CHECKS.map(({ id, method, path }) => [id, { method, path }]),
) as Record<OperationId, Pick<RequestCheck, "method" | "path">>;

/** A field in the body of an operation, from the first mode that has it. */
export function bodyField(id: OperationId, name: string): Exclude<FieldSchema, false> | undefined {
  const check = REQUEST_CHECKS.find((one) => one.id === id);
  const found = Object.values(check?.modes ?? {}).map(({ body }) => body?.schema.properties[name]);
  return found.find((field) => field !== undefined && field !== false) || undefined;
}

/** Where an operation has a field in this mode; `undefined` when it has no such field. */
export function placeOf(operation: RequestCheck, mode: keyof RequestCheck["modes"], name: string): Place | undefined {
  const parts = operation.modes[mode];
  return (["path", "query", "body"] as const).find((place) => parts[place]?.schema.properties[name]);
}

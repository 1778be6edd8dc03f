import { type FieldSchema, REQUEST_CHECKS } from "../../../generated/request-checks.js";

/** Method and path of every operation, by its name. */
export const OPERATIONS = Object.fromEntries(REQUEST_CHECKS.map(({ id, method, path }) => [id, { method, path }]));

/** A field of the body of an operation, in whichever mode has it. */
export function bodyField(id: string, name: string): Exclude<FieldSchema, false> | undefined {
  const check = REQUEST_CHECKS.find((one) => one.id === id);
  const found = Object.values(check?.modes ?? {}).map(({ body }) => body?.schema.properties[name]);
  return found.find((field) => field !== undefined && field !== false) || undefined;
}

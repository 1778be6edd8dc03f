import { type DocumentedError, type DocumentedOperation, type RequestExample, requiredOnly } from "./operations.js";

/** A recorded call of an operation: a success, or an error where `error` is set. */
export interface Interaction {
  /** Begins with the operation ID. */
  description: string;
  example: RequestExample;
  error?: DocumentedError;
}

/** Each example, each mode with only its required fields, and each documented error. */
export function interactionsOf(operation: DocumentedOperation): Interaction[] {
  const { id, examples, errors } = operation;
  const [first] = examples;
  if (first === undefined) throw new Error(`${id} needs an example of its request`);
  return [
    ...examples.map((example) => ({ description: `${id}: example ${example.name}`, example })),
    ...shortest(operation).map((example) => ({
      description: `${id}: required fields of ${example.mode.title}`,
      example,
    })),
    ...errors.map((error) => ({
      description: `${id}: answered with ${error.status} ${error.code}`,
      example: first,
      error,
    })),
  ];
}

/** The operation of an interaction. */
export function operationOf({ description }: { description: string }): string {
  return description.split(":")[0] ?? "";
}

/** One request for each mode with only its required fields; none where an example is the same. */
function shortest({ modes, examples }: DocumentedOperation): RequestExample[] {
  return modes.flatMap((mode) => {
    const ofMode = examples.filter((example) => example.mode === mode);
    const [example] = ofMode;
    if (example === undefined) return [];
    const request = requiredOnly(example);
    const count = Object.keys(request).length;
    return ofMode.some((one) => Object.keys(one.request).length === count) ? [] : [{ ...example, request }];
  });
}

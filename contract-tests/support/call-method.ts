import { type DocumentedOperation, type FlatRequest, fieldsOf } from "./operations.js";

/**
 * Calls the method of a client that is named after the operation.
 *
 * @throws Error when the client has none.
 */
export function callMethod(client: object, operation: DocumentedOperation, request: FlatRequest): Promise<unknown> {
  const method = (client as Record<string, unknown>)[operation.id];
  if (typeof method !== "function") throw new Error(`the SDK has no function ${operation.id}`);
  // One without fields takes no request.
  return fieldsOf(operation).length > 0 ? method(request) : method();
}

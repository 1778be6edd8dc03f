import { exampleBody } from "./document.js";
import type { OperationId } from "./operation-types.js";
import { OPERATIONS } from "./operations.js";

export type Mode = "common" | "institutional";
export type Fields = Record<string, unknown>;

/** The document's example of an operation's body, with changes; `undefined` removes a field. */
export function exampleOf(id: OperationId, mode: Mode, changes: Fields = {}): Fields {
  const all = Object.entries({ ...exampleBody(id, mode), ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/**
 * A request to an operation.
 *
 * @param content - the fields: those of the path are put there, the others into the query of a GET or a JSON body.
 *   A text or bytes are the body as they are.
 */
export function requestTo(id: OperationId, content: Fields | string | Uint8Array = {}) {
  const { method, path } = OPERATIONS[id];
  if (typeof content === "string" || content instanceof Uint8Array) return { method, target: path, body: content };
  const { ...rest } = content;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete rest[name];
    return encodeURIComponent(String(content[name]));
  });
  if (Object.keys(rest).length === 0) return { method, target: filled };
  if (method !== "GET") return { method, target: filled, body: JSON.stringify(rest) };
  return { method, target: `${filled}?${new URLSearchParams(rest as Record<string, string>)}` };
}

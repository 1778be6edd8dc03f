import { type DocumentedOperation, onTheWire } from "../support/operations.js";
import { badRequests } from "./bad-requests.js";

const HEADERS = {
  Authorization: "x",
  "Accept-Language": "en",
  "User-Agent": "test",
  "Content-Type": "application/json",
};

/**
 * The names of the bad requests that a mock does not refuse with 400, and of a good one without Authorization that it
 * does not refuse with 401.
 */
export async function acceptedBy(url: string, operation: DocumentedOperation): Promise<string[]> {
  const { method } = operation;
  const send = async (target: string, body: object | undefined, headers: Record<string, string>) => {
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await fetch(url + target, init);
    await response.arrayBuffer();
    return response.status;
  };
  const accepted: string[] = [];
  for (const { name, request, withoutBody, isOfQuery } of badRequests(operation)) {
    if (isOfQuery) continue;
    const { target, body } = onTheWire(operation, request);
    const status = await send(target, withoutBody ? undefined : body, HEADERS);
    if (status !== 400) accepted.push(`${name} (${status})`);
  }
  const { target, body } = onTheWire(operation, operation.examples[0]?.request ?? {});
  const { Authorization: _, ...unsigned } = HEADERS;
  if ((await send(target, body, unsigned)) !== 401) accepted.push("without Authorization");
  return accepted;
}

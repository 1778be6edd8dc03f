import type { IncomingMessage } from "node:http";

/** A request to the API as it came over the wire. */
export interface ReceivedRequest {
  method: string;
  /** Path and query, as on the request line. */
  target: string;
  /** Names as sent; a repeated one stands here twice. */
  headers: [name: string, value: string][];
  body: Uint8Array;
}

/** More than the longest body that the document admits, by far. */
export const BODY_LIMIT = 1024 * 1024;

/** The request target in origin form: HTTP lets the absolute form mean the same. */
export function originForm(target: string): string {
  const rest = target.replace(/^https?:\/\/[^/?#]*/i, "");
  return rest.startsWith("/") || rest === target ? rest : `/${rest}`;
}

/** Reads a request. Without its body, and `isWhole` false, when that is longer than the limit. */
export async function receive(incoming: IncomingMessage): Promise<{ request: ReceivedRequest; isWhole: boolean }> {
  const { method = "", url = "", rawHeaders } = incoming;
  const target = originForm(url);
  const headers: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.push([rawHeaders[index] ?? "", rawHeaders[index + 1] ?? ""]);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) return { request: { method, target, headers, body: Buffer.alloc(0) }, isWhole: false };
    chunks.push(chunk);
  }
  return { request: { method, target, headers, body: Buffer.concat(chunks) }, isWhole: true };
}

/** Names in lower case; values of a repeated one joined, as HTTP says. */
export function headerMap({ headers }: Pick<ReceivedRequest, "headers">): Record<string, string> {
  const map: Record<string, string> = Object.create(null);
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    map[key] = key in map ? `${map[key]}, ${value}` : value;
  }
  return map;
}

/** Splits a request target at its question mark, without changing a byte of either part. */
export function splitTarget(target: string): { path: string; query: string } {
  const mark = target.indexOf("?");
  return mark < 0 ? { path: target, query: "" } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

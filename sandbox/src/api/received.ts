import type { IncomingMessage } from "node:http";

/** The target of a request line, byte for byte. */
export interface Target {
  /** Path and query, in origin form. */
  target: string;
  path: string;
  /** Without its question mark. */
  query: string;
}

/** A request to the API as it was received. */
export interface ReceivedRequest extends Target {
  method: string;
  /** Names as sent; a repeated header has an entry for each. */
  headers: [name: string, value: string][];
  body: Buffer;
}

/** Far above the longest body that the document allows. */
export const BODY_LIMIT = 1024 * 1024;

/** Reads a request target. HTTP's absolute form means the same as its origin form. */
export function readTarget(written: string): Target {
  const rest = written.replace(/^https?:\/\/[^/?#]*/i, "");
  const target = rest.startsWith("/") || rest === written ? rest : `/${rest}`;
  const mark = target.indexOf("?");
  return mark < 0
    ? { target, path: target, query: "" }
    : { target, path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** Reads a request. A body above the limit is left out, and `isWhole` is false. */
export async function receive(
  incoming: IncomingMessage,
  target: Target,
): Promise<{ request: ReceivedRequest; isWhole: boolean }> {
  const { method = "", rawHeaders } = incoming;
  const headers: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.push([rawHeaders[index] ?? "", rawHeaders[index + 1] ?? ""]);
  }
  const body = await readBody(incoming, BODY_LIMIT);
  return { request: { method, ...target, headers, body: body ?? Buffer.alloc(0) }, isWhole: body !== undefined };
}

/** @returns the body; `undefined` above the limit, and the rest is not read. @throws when the caller hangs up. */
export function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) return void chunks.push(chunk);
      incoming.off("data", take).pause();
      resolve(undefined);
    };
    incoming.on("data", take);
    incoming.on("end", () => resolve(Buffer.concat(chunks)));
    incoming.on("error", reject);
    incoming.on("close", () => reject(new Error("the caller has hung up")));
  });
}

/** Names in lower case; the values of a repeated header are joined, as HTTP defines. */
export function headerMap({ headers }: Pick<ReceivedRequest, "headers">): Record<string, string> {
  const map: Record<string, string> = Object.create(null);
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    map[key] = key in map ? `${map[key]}, ${value}` : value;
  }
  return map;
}

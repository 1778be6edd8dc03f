import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody, type Target } from "../api/received.js";
import { SandboxError } from "../control/error.js";
import type { Log } from "../log.js";
import { routeOf } from "../spec/route.js";
import type { Text } from "../text.js";
import type { Problem } from "../views.js";
import { refusalOf, SECURITY_HEADERS } from "./guard.js";

export interface Reply {
  status: number;
  /** Content-Type; an answer without it has no body. */
  type?: string | undefined;
  body?: string | Uint8Array;
}

export interface ConsoleRequest {
  /** The values of the path's parameters, percent-encoded. */
  segments: Record<string, string>;
  /** The query without its question mark. */
  search: string;
  /** Empty for GET and HEAD. */
  body: Uint8Array;
}

/** Answers a request. It returns `undefined` when it writes the answer itself. */
type Action = (
  request: ConsoleRequest,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => Reply | undefined | Promise<Reply | undefined>;

/** By method and path, such as `POST /sandbox/contracts/{id}/terminate`. HEAD is answered as GET. */
export type Routes = Readonly<Record<string, Action>>;

export function json(value: unknown, status = 200): Reply {
  return { status, type: "application/json", body: JSON.stringify(value) };
}

export function text(body: string, status = 200): Reply {
  return { status, type: "text/plain; charset=utf-8", body };
}

const BODY_LIMIT = 64 * 1024;
const TOO_LONG = { en: `The body is longer than ${BODY_LIMIT} bytes.`, zh: `请求体超过 ${BODY_LIMIT} 字节。` };
const NONE = { en: "There is nothing at this path.", zh: "该路径不存在。" };
const FAULT = { en: "The sandbox failed. See its log.", zh: "沙箱内部错误，请查看日志。" };

/**
 * Answers the requests of console, phone and API reference.
 *
 * @param names - the accepted host names, spelled as in `new URL`
 */
export function createConsoleHandler(routes: Routes, names: readonly string[], log: Log) {
  const known = Object.entries(routes).map(([route, action]) => {
    const [method = "", path = ""] = route.split(" ");
    return { method, path, action };
  });
  return async (incoming: IncomingMessage, outgoing: ServerResponse, target: Target): Promise<void> => {
    for (const [name, value] of SECURITY_HEADERS) outgoing.setHeader(name, value);
    outgoing.setHeader("Cache-Control", "no-cache");
    const reply = await replyTo(incoming, outgoing, target).catch((error: unknown) => replyToError(error, target));
    if (!reply) return;
    const { status, type, body = "" } = reply;
    // The rest of a body that is too long is not read.
    if (!incoming.complete) outgoing.shouldKeepAlive = false;
    outgoing.writeHead(status, {
      ...(type !== undefined && { "Content-Type": type }),
      ...(status !== 204 && { "Content-Length": Buffer.byteLength(body) }),
    });
    outgoing.end(body);
  };

  async function replyTo(incoming: IncomingMessage, outgoing: ServerResponse, { path, query }: Target) {
    const refusal = refusalOf(incoming, path, names);
    if (refusal) return json({ error: refusal.error }, refusal.status);
    const method = incoming.method === "HEAD" ? "GET" : (incoming.method ?? "");
    const body = method === "GET" ? Buffer.alloc(0) : await readBody(incoming, BODY_LIMIT);
    if (!body) return json(problem(TOO_LONG), 413);
    const route = routeOf(method, path, known);
    if (!route) return json(problem(NONE), 404);
    return route.operation.action({ segments: route.segments, search: query, body }, incoming, outgoing);
  }

  function replyToError(error: unknown, { path }: Target): Reply {
    if (error instanceof SandboxError) {
      const { text, detail, status } = error;
      return json({ ...problem(text), ...(detail && { detail }) } satisfies Problem, status);
    }
    log.error({ path, error: error instanceof Error ? error.message : String(error) }, "request failed");
    return json(problem(FAULT), 500);
  }
}

function problem(error: Text): Problem {
  return { error };
}

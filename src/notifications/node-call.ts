import { memberOf } from "../input/own-properties.js";
import type { NotificationHeaders } from "./input.js";

/** What the handler uses of Node's `IncomingMessage`, and what frameworks add to it. */
export interface NodeRequest {
  method?: string | undefined;
  headers: NotificationHeaders;
  /** True when the stream was read to its end, by whomever. */
  readableEnded?: boolean | undefined;
  /** Set by body parsers. */
  body?: unknown;
  /** The raw bytes, kept by some platforms beside a parsed body. */
  rawBody?: unknown;
  /** True when the connection is gone. */
  destroyed?: boolean | undefined;
  on(event: "data", listener: (chunk: Uint8Array | string) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** What the handler uses of Node's `ServerResponse`. */
export interface NodeResponse {
  /** True when somebody answered already. */
  headersSent?: boolean | undefined;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/** What the handler uses of a request of Fastify. */
export interface FastifyRequestLike {
  raw: NodeRequest;
  /** What the parser of the content type made: the bytes, where it was told to leave them. */
  body?: unknown;
  rawBody?: unknown;
}

/** What the handler uses of a reply of Fastify. */
export interface FastifyReplyLike {
  /** True when somebody answered already. */
  sent: boolean;
  code(status: number): unknown;
  headers(headers: Record<string, string>): unknown;
  send(body: string): unknown;
}

/** What the handler uses of a context of Koa. */
export interface KoaContextLike {
  req: NodeRequest;
  res: { headersSent: boolean };
  /** Body parsers keep the body here, as `body` or `rawBody`. */
  request: object;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): unknown;
}

/** A listener of `http`, a handler of Express, Fastify and NestJS, a middleware of Koa. */
export interface NodeNotificationHandler {
  (request: NodeRequest, response: NodeResponse): Promise<void>;
  (request: FastifyRequestLike, reply: FastifyReplyLike): Promise<void>;
  (context: KoaContextLike): Promise<void>;
}

/** A request and the way to answer it, of whichever framework. */
export interface NodeCall {
  /** Node's own: the stream, and the method and headers as they came. */
  request: NodeRequest;
  /** What parsers have made of the body, the likeliest to be raw first. */
  kept: unknown[];
  isAnswered(): boolean;
  answer(status: number, headers: Record<string, string>, body: string): void;
}

/** @returns nothing when it is none of the forms that are known. */
export function readCall(first: unknown, second: unknown): NodeCall | undefined {
  return ofNode(Object(first), Object(second)) ?? ofFastify(Object(first), Object(second)) ?? ofKoa(Object(first));
}

function ofNode(request: NodeRequest, response: NodeResponse): NodeCall | undefined {
  if (!isNodeRequest(request) || !can(response, "writeHead")) return undefined;
  return {
    request,
    kept: bodiesOf(request),
    isAnswered: () => memberOf(response, "headersSent") === true,
    answer: (status, headers, body) => {
      response.writeHead(status, headers);
      response.end(body);
    },
  };
}

function ofFastify(request: FastifyRequestLike, reply: FastifyReplyLike): NodeCall | undefined {
  const raw = memberOf(request, "raw");
  if (!isNodeRequest(raw) || !can(reply, "send")) return undefined;
  return {
    request: raw,
    kept: bodiesOf(request),
    isAnswered: () => reply.sent,
    answer: (status, headers, body) => {
      reply.code(status);
      reply.headers(headers);
      reply.send(body);
    },
  };
}

function ofKoa(context: KoaContextLike): NodeCall | undefined {
  const request = memberOf(context, "req");
  if (!isNodeRequest(request) || !can(context, "set")) return undefined;
  return {
    request,
    kept: bodiesOf(context.request),
    isAnswered: () => context.res.headersSent,
    answer: (status, headers, body) => {
      context.status = status;
      context.set(headers);
      context.body = body;
    },
  };
}

function bodiesOf(holder: { body?: unknown; rawBody?: unknown }): unknown[] {
  return [memberOf(holder, "rawBody"), memberOf(holder, "body")];
}

function isNodeRequest(value: unknown): value is NodeRequest {
  return can(Object(value) as NodeRequest, "on") && typeof memberOf(value as NodeRequest, "headers") === "object";
}

function can<T extends object>(object: T, name: keyof T): boolean {
  return typeof memberOf(object, name) === "function";
}

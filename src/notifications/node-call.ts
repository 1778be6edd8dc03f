import { memberOf } from "../input/own-properties.js";
import type { NotificationHeaders } from "./input.js";

/** The members of Node's `IncomingMessage` that the handler uses, and the members that frameworks add. */
export interface NodeRequest {
  method?: string | undefined;
  headers: NotificationHeaders;
  /** True when the stream was read to its end. */
  readableEnded?: boolean | undefined;
  /** Set by body parsers. */
  body?: unknown;
  /** The raw bytes, which some platforms keep in addition to a parsed body. */
  rawBody?: unknown;
  /** True when the connection is closed. */
  destroyed?: boolean | undefined;
  on(event: "data", listener: (chunk: Uint8Array | string) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** The members of Node's `ServerResponse` that the handler uses. */
export interface NodeResponse {
  /** True when an answer was already sent. */
  headersSent?: boolean | undefined;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/** The members of a Fastify request that the handler uses. */
export interface FastifyRequestLike {
  raw: NodeRequest;
  /** The result of the content type parser: the raw bytes, if it is set so. */
  body?: unknown;
  rawBody?: unknown;
}

/** The members of a Fastify reply that the handler uses. */
export interface FastifyReplyLike {
  /** True when an answer was already sent. */
  sent: boolean;
  code(status: number): unknown;
  headers(headers: Record<string, string>): unknown;
  send(body: string): unknown;
}

/** The members of a Koa context that the handler uses. */
export interface KoaContextLike {
  req: NodeRequest;
  res: { headersSent: boolean };
  /** Body parsers put the body here, as `body` or `rawBody`. */
  request: object;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): unknown;
}

/** A listener of `http`, a handler of Express, Fastify and NestJS, or a middleware of Koa. */
export interface NodeNotificationHandler {
  (request: NodeRequest, response: NodeResponse): Promise<void>;
  (request: FastifyRequestLike, reply: FastifyReplyLike): Promise<void>;
  (context: KoaContextLike): Promise<void>;
}

/** A request of any framework, and the way to answer it. */
export interface NodeCall {
  /** Node's request: the stream, the method and the headers as received. */
  request: NodeRequest;
  /** The bodies that parsers left, the one that is most likely raw first. */
  kept: unknown[];
  isAnswered(): boolean;
  answer(status: number, headers: Record<string, string>, body: string): void;
}

/** @returns `undefined` when the arguments are of no known framework. */
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

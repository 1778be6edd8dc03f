import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Logger } from "pino";
import type { RequestHandler } from "./api/handler.js";
import { originForm } from "./api/received.js";
import { guard } from "./console/guard.js";

const HOST = "127.0.0.1";
const LIMITS = {
  headerBytes: 16 * 1024,
  headerSeconds: 10,
  requestSeconds: 30,
  connections: 512,
} as const;

export interface ServerParts {
  api: RequestHandler;
  consoleRoutes: Hono<{ Bindings: HttpBindings }>;
  pages: Hono<{ Bindings: HttpBindings }>;
  log: Logger;
}

/** The API, and beside it console, phone and API reference. */
export function createRequestHandler({ api, consoleRoutes, pages, log }: ServerParts): RequestHandler {
  const console = new Hono<{ Bindings: HttpBindings }>();
  console.onError((error, context) => {
    log.error({ path: context.req.path, error: error.message }, "failed");
    return context.json(
      { error: { en: "The sandbox has a fault, see its log.", zh: "沙箱内部错误，请查看日志。" } },
      500,
    );
  });
  console.use(guard);
  console.route("/sandbox", consoleRoutes);
  console.route("/", pages);
  // Without clean-up: or else the adaptor would drain a body that is too long, byte by byte.
  const consoleListener = getRequestListener(console.fetch, { autoCleanupIncoming: false });

  return async (incoming, outgoing) => {
    const [path = ""] = originForm(incoming.url ?? "").split("?");
    try {
      await (isConsole(path) ? consoleListener(incoming, outgoing) : api(incoming, outgoing));
    } catch (error) {
      log.error({ path, error: String(error) }, "failed");
      outgoing.destroy();
    }
  };
}

/** Takes connections at once and answers them when the handler is there. */
export function createServer(handler: Promise<RequestHandler>): Server {
  const options = {
    maxHeaderSize: LIMITS.headerBytes,
    headersTimeout: LIMITS.headerSeconds * 1000,
    requestTimeout: LIMITS.requestSeconds * 1000,
  };
  const server = createHttpServer(options, (incoming, outgoing) => {
    handler.then((handle) => handle(incoming, outgoing)).catch(() => outgoing.destroy());
  });
  server.maxConnections = LIMITS.connections;
  return server;
}

/** Whatever is no page is taken for a call of the API, so that a wrong path shows up in the console. */
function isConsole(path: string): boolean {
  return (
    path === "/" || /^\/(?:phone|docs|openapi\.yaml|favicon\.ico)$/.test(path) || /^\/(?:sandbox|assets)\//.test(path)
  );
}

/**
 * Listens on this machine alone.
 *
 * @returns the port.
 * @throws Error that says plainly when the port is taken.
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(isTaken ? new Error(`Port ${port} is in use. Choose another one, such as --port ${port + 1}.`) : error);
    });
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Takes no further request, and gives those under way a moment. */
export function close(server: Server, graceMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

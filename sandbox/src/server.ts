import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { SecureContextOptions } from "node:tls";
import type { RequestHandler } from "./api/handler.js";
import { readTarget } from "./api/received.js";
import { createConsoleHandler, type Routes } from "./console/router.js";
import { createHttpsServer } from "./https-server.js";
import type { Log } from "./log.js";
import { DEFAULT_HOST } from "./options.js";
import { LOGIN_PATH, SHOW_CODE_PATH } from "./platform/signing-pages.js";

const LIMITS = {
  headerBytes: 16 * 1024,
  headerSeconds: 10,
  requestSeconds: 30,
  connections: 512,
} as const;

export interface ServerParts {
  api: RequestHandler;
  /** Console, phone and API reference. */
  routes: Routes;
  /** The accepted host names of console and phone, spelled as in `new URL`. */
  names: readonly string[];
  log: Log;
}

/** The listener for the API, console, phone and API reference. */
export function createRequestListener({ api, routes, names, log }: ServerParts) {
  const console = createConsoleHandler(routes, names, log);
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const target = readTarget(incoming.url ?? "");
    try {
      await (isConsole(target.path) ? console : api)(incoming, outgoing, target);
    } catch (error) {
      log.error({ path: target.path, error: String(error) }, "request failed");
      outgoing.destroy();
    }
  };
}

/**
 * A server that accepts connections at once, and answers when the handler is ready.
 *
 * @param tls - makes an HTTPS server; handshakes wait for key and certificate
 */
export function createServer(handler: Promise<RequestListener>, tls?: Promise<SecureContextOptions>): Server {
  const options = {
    maxHeaderSize: LIMITS.headerBytes,
    headersTimeout: LIMITS.headerSeconds * 1000,
    requestTimeout: LIMITS.requestSeconds * 1000,
  };
  const listener: RequestListener = (incoming, outgoing) => {
    handler.then((handle) => handle(incoming, outgoing as never)).catch(() => outgoing.destroy());
  };
  const server = tls
    ? createHttpsServer({ ...options, handshakeTimeout: LIMITS.headerSeconds * 1000 }, tls, listener)
    : createHttpServer(options, listener);
  server.maxConnections = LIMITS.connections;
  return server;
}

/** All other paths are calls of the API, so that the console shows wrong paths. */
function isConsole(path: string): boolean {
  if (path === LOGIN_PATH || path === SHOW_CODE_PATH) return true;
  return (
    path === "/" || /^\/(?:phone|docs|openapi\.yaml|favicon\.ico)$/.test(path) || /^\/(?:sandbox|assets)\//.test(path)
  );
}

/**
 * Starts to listen, by default on this machine only.
 *
 * @returns the address and the port.
 * @throws Error that says what to do when the port is in use, or the host is not an address of this machine.
 */
export function listen(server: Server, port: number, host: string = DEFAULT_HOST): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new Error(`Port ${port} is in use. Choose another one, such as --port ${port + 1}.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Error(`${host} is not an address of this machine. Use --host 0.0.0.0 to listen on all its addresses.`);
    default:
      return error;
  }
}

/** Stops the server. Running requests have until `graceMilliseconds` are over. */
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

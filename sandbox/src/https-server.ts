import type { RequestListener } from "node:http";
import { createServer, type Server, type ServerOptions } from "node:https";
import type { Socket } from "node:net";
import type { SecureContextOptions } from "node:tls";

/** A server of https that takes connections before its key is there: their handshakes wait, and none is turned away. */
export function createHttpsServer(
  options: ServerOptions,
  tls: Promise<SecureContextOptions>,
  listener: RequestListener,
): Server {
  const server = createServer(options, listener);
  const ready = tls.then((context) => server.setSecureContext(context));
  // Each connection asks by itself, and there may be none.
  ready.catch(() => {});
  const sockets = new Set<Socket>();
  const accept = server.listeners("connection");
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // Until TLS has taken it over, nobody else listens.
    socket.on("error", () => socket.destroy());
    ready.then(
      () => {
        for (const take of accept) take.call(server, socket);
      },
      () => socket.destroy(),
    );
  });
  // Node's own knows nothing of a connection before its handshake is over.
  server.closeAllConnections = () => {
    for (const socket of sockets) socket.destroy();
  };
  return server;
}

import type { RequestListener } from "node:http";
import { createServer, type Server, type ServerOptions } from "node:https";
import type { Socket } from "node:net";
import type { SecureContextOptions } from "node:tls";

/** An HTTPS server that accepts connections before its key is ready: their handshakes wait for the key. */
export function createHttpsServer(
  options: ServerOptions,
  tls: Promise<SecureContextOptions>,
  listener: RequestListener,
): Server {
  const server = createServer(options, listener);
  const ready = tls.then((context) => server.setSecureContext(context));
  // Each connection handles the rejection itself; without connections nothing does.
  ready.catch(() => {});
  const sockets = new Set<Socket>();
  const accept = server.listeners("connection");
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // Before TLS takes the socket over, nothing else handles its errors.
    socket.on("error", () => socket.destroy());
    ready.then(
      () => {
        for (const take of accept) take.call(server, socket);
      },
      () => socket.destroy(),
    );
  });
  // Node's own method does not know connections whose handshake is not finished.
  server.closeAllConnections = () => {
    for (const socket of sockets) socket.destroy();
  };
  return server;
}

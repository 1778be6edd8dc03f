import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A TCP server: each test writes the bytes of the answer, or breaks the connection. */
export interface RawServer {
  url: string;
  /** The complete requests, as text. */
  requests: string[];
  /** The open sockets on which a request came. Idle ones that Node's fetch opens in advance do not count. */
  open(): number;
  close(): Promise<void>;
}

/** @param behave - called with each complete request. */
export async function startRawServer(behave: (socket: Socket, count: number) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  const used = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = "";
    socket.on("error", () => {}); // the peer may have disconnected
    socket.on("close", () => {
      sockets.delete(socket);
      used.delete(socket);
    });
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (!isComplete(text)) return;
      requests.push(text);
      used.add(socket);
      text = "";
      behave(socket, requests.length);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    open: () => used.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function isComplete(text: string): boolean {
  const end = text.indexOf("\r\n\r\n");
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? 0);
  return end >= 0 && text.length >= end + 4 + length;
}

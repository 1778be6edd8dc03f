import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** A merchant's backend on loopback. A test can replace its answer while it runs. */
export interface Receiver {
  url: string;
  /** Answers each request. At first: 500. */
  listener: Listener;
  /** Paths of the requests, in the order of arrival. */
  paths: string[];
  isOpen(): boolean;
  close(): Promise<void>;
}

/** @param status `undefined`: no answer at all */
export function answerWith(receiver: Receiver, status: number | undefined): void {
  receiver.listener = status === undefined ? () => {} : refuse(status);
}

function refuse(status: number): Listener {
  return (request, response) => {
    request.resume();
    response.writeHead(status).end();
  };
}

/** @param port 0 takes any free one. */
export async function startReceiver(port = 0): Promise<Receiver> {
  const server = createServer((request, response) => {
    receiver.paths.push(request.url ?? "");
    receiver.listener(request, response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    listener: refuse(500),
    paths: [],
    isOpen: () => server.listening,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return receiver;
}

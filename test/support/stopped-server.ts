import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

/**
 * A server on addresses of this machine that the test keeps from completing TCP handshakes: its process is stopped and
 * its queues are full, so that the kernel drops new connections. The client's kernel tries again after a second.
 */
export interface StoppedServer {
  port: number;
  /** Lets it answer, each request with `{}`. */
  goOn(): void;
  close(): Promise<void>;
}

const SERVER = `
  const { createServer } = require("node:http");
  const [first, ...others] = process.argv[1].split(",");
  const listen = (host, port, then) => {
    const server = createServer((_, response) => response.end("{}"));
    server.listen({ host, port, backlog: 1 }, () => then(server.address().port));
  };
  const listenOn = (hosts, port) => {
    if (hosts.length === 0) process.send(port);
    else listen(hosts[0], port, () => listenOn(hosts.slice(1), port));
  };
  listen(first, Number(process.argv[2]), (port) => listenOn(others, port));
`;

/** @param port - 0 for a free one. */
export async function startStoppedServer(hosts: string[], port = 0): Promise<StoppedServer> {
  const child = spawn(process.execPath, ["-e", SERVER, hosts.join(","), String(port)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [taken] = (await once(child, "message")) as [number];
  child.kill("SIGSTOP");
  const sockets: Socket[] = [];
  for (const host of hosts) for (let i = 0; i < 2; i++) sockets.push(connect(taken, host));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  return {
    port: taken,
    goOn: () => {
      for (const socket of sockets) socket.destroy();
      child.kill("SIGCONT");
    },
    close: () => end(child, sockets),
  };
}

async function end(child: ChildProcess, sockets: Socket[]): Promise<void> {
  for (const socket of sockets) socket.destroy();
  child.kill("SIGKILL"); // a stopped process gets no other signal
  await once(child, "exit");
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real Redis for one test, on loopback, without persistence by default. */
export interface RedisServer {
  url: string;
  port: number;
  /** Stops it, as the first half of a restart. */
  stop(): Promise<void>;
  /** Ends it with SIGKILL. */
  kill(): Promise<void>;
  /** Starts it again on the same port: empty, unless it has stored its data. */
  start(): Promise<void>;
  /** Ends it for good. */
  close(): Promise<void>;
}

/**
 * Starts Debian's `redis-server`, which scripts/setup-tests.sh installs where it is missing.
 *
 * @param more - more parameters of its command line.
 */
export async function startRedisServer(more: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "redis-"));
  const common = ["--bind", "127.0.0.1", "--port", String(port), "--save", "", "--appendonly", "no", "--dir", folder];
  let child: ChildProcess | undefined;
  const start = async () => {
    const started = spawn("redis-server", [...common, ...more], { stdio: "ignore" });
    child = started;
    const failed = once(started, "error").then(() => {
      throw new Error("redis-server is not installed; run: scripts/setup-tests.sh");
    });
    await Promise.race([failed, answersPing(port, started)]);
  };
  const end = async (signal: NodeJS.Signals) => {
    // A crashed process has a signal instead of an exit code, and its exit event has passed.
    if (child?.pid === undefined || hasEnded(child)) return;
    child.kill(signal);
    await once(child, "exit");
  };
  const stop = () => end("SIGTERM");
  const close = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `redis://127.0.0.1:${port}`, port, stop, kill: () => end("SIGKILL"), start, close };
}

async function answersPing(port: number, child: ChildProcess): Promise<void> {
  while (!(await ping(port))) {
    if (hasEnded(child)) throw new Error(`redis-server ended with ${child.exitCode ?? child.signalCode}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function ping(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("data", (answer) => {
      resolve(answer.toString().startsWith("+PONG"));
      socket.destroy();
    });
    socket.once("error", () => resolve(false));
  });
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Bus } from "../bus.js";
import type { Events, Problem, Snapshot } from "../views.js";
import { json, type Reply } from "./router.js";

const KINDS = [
  "exchange",
  "session",
  "contract",
  "order",
  "refund",
  "wallet",
  "notification",
  "platform",
  "clock",
  "faults",
] as const;
const HEARTBEAT = 15_000;
/** How many bytes may wait for a slow console, besides the snapshot. Above it the connection is closed, and a browser reconnects. */
const QUEUE = 4 * 1024 * 1024;
/** The most live feeds at the same time. A browser opens at most six connections to one address. */
export const MOST_FEEDS = 32;

/** The JSON of each event, made once for all open consoles. */
const written = new WeakMap<object, string>();

function write(data: object): string {
  const known = written.get(data);
  if (known !== undefined) return known;
  const text = JSON.stringify(data);
  written.set(data, text);
  return text;
}

const STREAM = { "Content-Type": "text/event-stream" };

/** The live feed of an open console: a snapshot first, then each change. */
export function streamEvents(
  { method }: IncomingMessage,
  outgoing: ServerResponse,
  bus: Bus,
  snapshot: () => Snapshot,
  stopped: AbortSignal,
): Reply | undefined {
  // HEAD has no body to read, so its feed would never end.
  if (method === "HEAD") return { status: 200, type: STREAM["Content-Type"] };
  // Each feed has one listener for each kind.
  if (bus.listenerCount(KINDS[0]) >= MOST_FEEDS) return json(TOO_MANY, 503);
  outgoing.writeHead(200, STREAM);
  if (stopped.aborted) return void outgoing.end();
  const beginning = JSON.stringify(snapshot());
  const push = (event: string, data: string) => {
    outgoing.write(`event: ${event}\ndata: ${data}\n\n`);
    // The client does not read: its queue would fill the memory.
    if (outgoing.writableLength > QUEUE + beginning.length) outgoing.destroy();
  };
  const listeners = KINDS.map((kind) => {
    const listener = (data: Events[typeof kind]) => push(kind, write(data));
    bus.on(kind, listener as never);
    return () => bus.off(kind, listener as never);
  });
  const heartbeat = setInterval(() => push("heartbeat", "{}"), HEARTBEAT);
  /** Removes the listeners, also while a write waits for a client that does not read. */
  const end = () => {
    clearInterval(heartbeat);
    stopped.removeEventListener("abort", end);
    outgoing.off("close", end);
    for (const off of listeners) off();
    outgoing.end();
  };
  outgoing.once("close", end);
  stopped.addEventListener("abort", end);
  push("snapshot", beginning);
  return undefined;
}

const TOO_MANY: Problem = {
  error: {
    en: `All ${MOST_FEEDS} live feeds are in use: close a console, or read /sandbox/state.`,
    zh: `实时连接已达 ${MOST_FEEDS} 个：请关闭一个控制台页面，或读取 /sandbox/state。`,
  },
};

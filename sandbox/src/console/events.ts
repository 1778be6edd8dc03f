import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Bus } from "../bus.js";
import type { Events, Problem, Snapshot } from "../views.js";

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
/** How much waits for a slow console before it is let go, in characters: a browser then begins anew. */
const QUEUE = 4 * 1024 * 1024;
/** Feeds at the same time. A browser opens six connections to one address at most. */
export const MOST_FEEDS = 32;

/** Written once for all consoles that are open. */
const written = new WeakMap<object, string>();

function write(data: object): string {
  const known = written.get(data);
  if (known !== undefined) return known;
  const text = JSON.stringify(data);
  written.set(data, text);
  return text;
}

type Bindings = { Bindings: HttpBindings };

/** The live feed of an open console: everything once, then what changes. */
export function streamEvents(context: Context<Bindings>, bus: Bus, snapshot: () => Snapshot, stopped: AbortSignal) {
  // Nobody reads the body of such an answer, so that nothing would ever end its feed.
  if (context.req.method === "HEAD") return context.body(null, 200, { "Content-Type": "text/event-stream" });
  // Each feed listens once to each kind.
  if (bus.listenerCount(KINDS[0]) >= MOST_FEEDS) return context.json(TOO_MANY, 503);
  return streamSSE(context, async (stream) => {
    const { outgoing } = context.env;
    const queue: { event: string; data: string }[] = [];
    let waiting = 0;
    let isOver = false;
    let wake = () => {};
    const push = (event: string, data: string) => {
      waiting += data.length;
      if (waiting > QUEUE) {
        // It does not read: waiting for it would keep all that in memory.
        end();
        outgoing.destroy();
      } else {
        queue.push({ event, data });
        wake();
      }
    };
    const listeners = KINDS.map((kind) => {
      const listener = (data: Events[typeof kind]) => push(kind, write(data));
      bus.on(kind, listener as never);
      return () => bus.off(kind, listener as never);
    });
    const heartbeat = setInterval(() => push("heartbeat", "{}"), HEARTBEAT);
    /** Lets everything go at once, also while a write waits for a client that does not read. */
    const end = () => {
      isOver = true;
      queue.length = 0;
      clearInterval(heartbeat);
      stopped.removeEventListener("abort", end);
      outgoing.off("close", end);
      for (const off of listeners) off();
      wake();
    };
    stream.onAbort(end);
    outgoing.once("close", end);
    stopped.addEventListener("abort", end);
    if (stopped.aborted || outgoing.destroyed) end();
    else queue.push({ event: "snapshot", data: JSON.stringify(snapshot()) });

    try {
      while (!isOver) {
        const next = queue.shift();
        if (next) {
          await stream.writeSSE(next);
          waiting = Math.max(0, waiting - next.data.length);
        } else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      end();
    }
  });
}

const TOO_MANY: Problem = {
  error: {
    en: `There are ${MOST_FEEDS} live feeds already: close a console, or read /sandbox/state.`,
    zh: `实时连接已达 ${MOST_FEEDS} 个：请关闭一个控制台页面，或读取 /sandbox/state。`,
  },
};

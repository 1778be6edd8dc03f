import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Bus } from "../bus.js";
import type { Events, Snapshot } from "../views.js";

const KINDS = ["exchange", "session", "contract", "notification", "platform", "faults"] as const;
const HEARTBEAT = 15_000;
/** How much waits for a slow console before it is let go, in characters: a browser then begins anew. */
const QUEUE = 4 * 1024 * 1024;

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
  return streamSSE(context, async (stream) => {
    const queue: { event: string; data: string }[] = [];
    let waiting = 0;
    let isOver = false;
    let wake = () => {};
    const end = () => {
      isOver = true;
      wake();
    };
    const push = (event: string, data: string) => {
      waiting += data.length;
      if (waiting > QUEUE) {
        // It does not read: waiting for it would keep all that in memory.
        queue.length = 0;
        end();
        context.env.outgoing.destroy();
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
    const tidyUp = () => {
      clearInterval(heartbeat);
      stopped.removeEventListener("abort", end);
      for (const off of listeners) off();
    };
    stream.onAbort(() => {
      tidyUp();
      end();
    });
    stopped.addEventListener("abort", end);
    queue.push({ event: "snapshot", data: JSON.stringify(snapshot()) });
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
      tidyUp();
    }
  });
}

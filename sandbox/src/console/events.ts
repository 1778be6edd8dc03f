import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Bus } from "../bus.js";
import type { Events, Snapshot } from "../views.js";

const KINDS = ["exchange", "session", "contract", "notification", "platform", "faults"] as const;
const HEARTBEAT = 15_000;
/** How many events wait for a slow console before it has to start anew. */
const QUEUE = 2_000;

/** The live feed of an open console: everything once, then what changes. */
export function streamEvents(context: Context, bus: Bus, snapshot: () => Snapshot, stopped: AbortSignal) {
  return streamSSE(context, async (stream) => {
    const queue: { event: string; data: string }[] = [{ event: "snapshot", data: JSON.stringify(snapshot()) }];
    let isOver = false;
    let wake = () => {};
    const end = () => {
      isOver = true;
      wake();
    };
    const listeners = KINDS.map((kind) => {
      const listener = (data: Events[typeof kind]) => {
        if (queue.length >= QUEUE) return end();
        queue.push({ event: kind, data: JSON.stringify(data) });
        wake();
      };
      bus.on(kind, listener as never);
      return () => bus.off(kind, listener as never);
    });
    const heartbeat = setInterval(() => {
      queue.push({ event: "heartbeat", data: "{}" });
      wake();
    }, HEARTBEAT);
    stream.onAbort(end);
    stopped.addEventListener("abort", end);
    try {
      while (!isOver) {
        const next = queue.shift();
        if (next) await stream.writeSSE(next);
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      clearInterval(heartbeat);
      stopped.removeEventListener("abort", end);
      for (const off of listeners) off();
    }
  });
}

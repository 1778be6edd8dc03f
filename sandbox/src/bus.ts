import { EventEmitter } from "node:events";
import type { Events } from "./views.js";

/** Tells whoever listens, such as open consoles, what has just changed. */
export type Bus = EventEmitter<{ [Name in keyof Omit<Events, "snapshot">]: [Events[Name]] }>;

export function createBus(): Bus {
  const bus: Bus = new EventEmitter();
  // One listener of each kind for each open console.
  bus.setMaxListeners(0);
  return bus;
}

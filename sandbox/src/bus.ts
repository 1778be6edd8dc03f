import { EventEmitter } from "node:events";
import type { Events } from "./views.js";

/** Emits each change to its listeners, such as open consoles. */
export type Bus = EventEmitter<{ [Name in keyof Omit<Events, "snapshot">]: [Events[Name]] }>;

export function createBus(): Bus {
  const bus: Bus = new EventEmitter();
  // Each open console adds one listener for each kind.
  bus.setMaxListeners(0);
  return bus;
}

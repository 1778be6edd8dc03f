import { getEventListeners } from "node:events";
import { expect, it, vi } from "vitest";
import { onAbort } from "./on-abort.js";

it("many listeners share one listener of the signal, and each can be removed", () => {
  const controller = new AbortController();
  const listeners = Array.from({ length: 50 }, () => vi.fn());
  const forget = listeners.map((listener) => onAbort(controller.signal, listener));
  forget[7]?.();
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  controller.abort();
  expect(listeners.map((listener) => listener.mock.calls.length)).toEqual(listeners.map((_, i) => (i === 7 ? 0 : 1)));
});

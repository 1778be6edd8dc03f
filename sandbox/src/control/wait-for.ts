import type { Bus } from "../bus.js";

/**
 * Waits until `find` finds something. It looks at once, and again after each event.
 *
 * @param seconds - of real time
 * @returns `undefined` when the time is over, or the sandbox stops.
 */
export function waitFor<T>(
  find: () => T | undefined,
  { bus, event, seconds, stopped }: { bus: Bus; event: "notification"; seconds: number; stopped: AbortSignal },
): Promise<T | undefined> {
  const found = find();
  if (found !== undefined || stopped.aborted || seconds === 0) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const end = (value: T | undefined) => {
      clearTimeout(timer);
      bus.off(event, look);
      stopped.removeEventListener("abort", giveUp);
      resolve(value);
    };
    const giveUp = () => end(undefined);
    const look = () => {
      try {
        const value = find();
        if (value !== undefined) end(value);
      } catch (error) {
        giveUp();
        reject(error);
      }
    };
    const timer = setTimeout(giveUp, seconds * 1000);
    bus.on(event, look);
    stopped.addEventListener("abort", giveUp);
  });
}

import type { World } from "./time.js";

/** Between two questions, in milliseconds; the last one repeats. */
const WAITS = [3000, 5000, 10_000, 15_000, 30_000];

/** An order is seen this long after it was made, at the latest. */
export const SEEN_AFTER = 30_000;

/**
 * When a request that was signed at `sentAt` can take effect no more, and what it did can be seen. WeChat Pay refuses a
 * request whose timestamp is more than 5 minutes off. A verified answer shows that the clock here is right within 5 minutes.
 *
 * @param sentAt - Unix time in milliseconds, by the clock that signed.
 */
export function isOver(sentAt: number, now: number): boolean {
  return now - sentAt > 2 * 300_000 + SEEN_AFTER;
}

/** Waits, longer each time, up to a fifth more so that many do not ask at the same moment. Tells whether there was time. */
export async function waitAgain(world: World, count: number, endsAt: number): Promise<boolean> {
  const wait = (WAITS[count] ?? WAITS[WAITS.length - 1] ?? 0) * (1 + world.random() / 5);
  if (world.elapsed() + wait >= endsAt) return false;
  await world.wait(wait);
  return true;
}

import { signal } from "@preact/signals";

/** The sandbox's business time, second by second, for countdowns. */
export const now = signal(Date.now());

let offset = 0;

function tick(): void {
  now.value = Date.now() + offset;
}

/** By how much business time is ahead of the machine's, in milliseconds. */
export function setOffset(milliseconds: number): void {
  offset = milliseconds;
  tick();
}

setInterval(tick, 1000);
// A hidden page is given a second only now and then.
document.addEventListener("visibilitychange", tick);

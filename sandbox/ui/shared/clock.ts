import { signal } from "@preact/signals";

/** The sandbox's business time, second by second, for countdowns. */
export const now = signal(Date.now());

let offset = 0;

function tick(): void {
  now.value = Date.now() + offset;
}

/** How far business time is ahead of real time, in milliseconds. */
export function setOffset(milliseconds: number): void {
  offset = milliseconds;
  tick();
}

setInterval(tick, 1000);
// Browsers slow down the timers of a hidden page.
document.addEventListener("visibilitychange", tick);

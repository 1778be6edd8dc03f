import { signal } from "@preact/signals";

/** The time, second by second, for countdowns. */
export const now = signal(Date.now());

function tick(): void {
  now.value = Date.now();
}

setInterval(tick, 1000);
// A hidden page is given a second only now and then.
document.addEventListener("visibilitychange", tick);

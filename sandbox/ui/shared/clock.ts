import { signal } from "@preact/signals";

/** The time, second by second, for countdowns. */
export const now = signal(Date.now());

setInterval(() => {
  now.value = Date.now();
}, 1000);

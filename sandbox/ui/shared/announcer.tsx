import { signal } from "@preact/signals";

/** In milliseconds. Screen readers drop faster changes. */
const PAUSE_MS = 1000;

const spoken = signal("");
let next: string | null = null;
let resting = false;

function speak(): void {
  if (next === null) {
    resting = false;
    return;
  }
  // The same text twice would not change the region, and would not be read.
  spoken.value = next === spoken.value ? `${next}\u00a0` : next;
  next = null;
  resting = true;
  setTimeout(speak, PAUSE_MS);
}

/** Announces a text politely. Of several texts within a second, the last one is read. */
export function announce(words: string): void {
  next = words;
  if (!resting) speak();
}

export function Announcer() {
  return (
    <p class="visually-hidden" aria-live="polite" data-testid="announcer">
      {spoken}
    </p>
  );
}

import { signal } from "@preact/signals";

/** Screen readers drop what changes faster, and nobody could follow it. */
const PAUSE_MS = 1000;

const spoken = signal("");
let next: string | null = null;
let resting = false;

function speak(): void {
  if (next === null) {
    resting = false;
    return;
  }
  // The same words twice would be no change of the region, and so be silent.
  spoken.value = next === spoken.value ? `${next}\u00a0` : next;
  next = null;
  resting = true;
  setTimeout(speak, PAUSE_MS);
}

/** Says it politely. Of several things within a second the last one is said. */
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

const DAY = 86_400_000;

/** `2031-11-26` of Unix time in milliseconds. */
export function day(time: number): string {
  return new Date(time).toISOString().slice(0, "2031-11-26".length);
}

/** Whole days from now until then, negative when it is over. Both Unix time in milliseconds. */
export function daysUntil(time: number, now: number): number {
  return Math.floor((time - now) / DAY);
}

/** `42 s`, `3 min`, `5 h` or `12 days`. */
export function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`;
}

/** `1 byte`, `2 bytes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${Math.abs(number) === 1 ? "" : "s"}`;
}

/** The text with a capital letter at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

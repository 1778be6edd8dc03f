import type { ComponentChildren } from "preact";

export type Tone = "good" | "bad" | "warn" | "info" | "quiet";

interface Props {
  tone: Tone;
  /** The text comes from outside and may be longer than a line. */
  long?: boolean;
  children: ComponentChildren;
}

/** A state in a word. The colour repeats the meaning of the word. */
export function Tag({ tone, long = false, children }: Props) {
  return <span class={`tag tag-${tone}${long ? " tag-long" : ""}`}>{children}</span>;
}

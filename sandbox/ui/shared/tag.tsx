import type { ComponentChildren } from "preact";

export type Tone = "good" | "bad" | "warn" | "info" | "quiet";

interface Props {
  tone: Tone;
  /** It holds somebody else's words, which may be longer than a line. */
  long?: boolean;
  children: ComponentChildren;
}

/** A state in a word. The words tell it, the colour only helps. */
export function Tag({ tone, long = false, children }: Props) {
  return <span class={`tag tag-${tone}${long ? " tag-long" : ""}`}>{children}</span>;
}

import type { ComponentChildren } from "preact";

export type Tone = "good" | "bad" | "warn" | "info" | "quiet";

/** A state in a word. The words tell it, the colour only helps. */
export function Tag({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return <span class={`tag tag-${tone}`}>{children}</span>;
}

import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

/** Details that are rendered only when they are opened, so that a long list stays fast. */
export function More({ summary, children }: { summary: string; children: () => ComponentChildren }) {
  const open = useSignal(false);
  return (
    <details
      class="more"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {open.value && children()}
    </details>
  );
}

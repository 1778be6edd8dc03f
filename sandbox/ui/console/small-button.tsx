import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface Props {
  /** For screen readers, where the text alone does not name what it acts on. */
  label?: string;
  busy?: ReadonlySignal<boolean>;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button inside of a card or a panel. */
export function SmallButton({ label, busy, onClick, children }: Props) {
  return (
    <button type="button" class="button button-small" aria-label={label} aria-disabled={busy?.value} onClick={onClick}>
      {children}
    </button>
  );
}

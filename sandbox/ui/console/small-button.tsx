import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface Props {
  /** A longer name for screen readers, which says what the button acts on. */
  label?: string;
  busy?: ReadonlySignal<boolean>;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button in a card or a panel. */
export function SmallButton({ label, busy, onClick, children }: Props) {
  return (
    <button type="button" class="button button-small" aria-label={label} aria-disabled={busy?.value} onClick={onClick}>
      {children}
    </button>
  );
}

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  /** `drawer` fills the right side, `box` is in the middle. */
  kind: "drawer" | "box";
  /** The ID of its heading. */
  labelledBy: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** The browser's modal dialog: it keeps the focus inside and restores it when it closes. */
export function Dialog({ kind, labelledBy, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog ref={ref} class={`dialog dialog-${kind}`} aria-labelledby={labelledBy} onClose={onClose}>
      {children}
    </dialog>
  );
}

import { useEffect, useRef } from "preact/hooks";

/**
 * The heading of a card takes the focus when an action has taken away the button that had it.
 *
 * @param changes - what decides which buttons there are
 * @returns the heading's ref, and what an action calls
 */
export function useHeadingFocus(changes: readonly unknown[]) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasActed = useRef(false);

  useEffect(() => {
    if (!hasActed.current || document.activeElement !== document.body) return;
    hasActed.current = false;
    heading.current?.focus();
  }, [...changes]);

  const acted = () => {
    hasActed.current = true;
  };
  return { heading, acted };
}

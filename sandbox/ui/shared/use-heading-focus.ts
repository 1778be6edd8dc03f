import { useEffect, useRef } from "preact/hooks";

/**
 * The heading of a card takes the focus when an action removes the focused button.
 *
 * @param changes - the state that decides which buttons are shown
 * @returns the ref of the heading, and a function that an action calls
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

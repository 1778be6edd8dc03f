import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "../shared/icon.js";

interface Props {
  icon: IconName;
  tone: "good" | "quiet" | "bad";
  title: string;
  why: string;
  /** The button that had the focus is gone: the heading takes it. */
  takeFocus?: boolean;
  children?: ComponentChildren;
}

/** How it ended. */
export function Outcome({ icon, tone, title, why, takeFocus = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, []);
  return (
    <div class="screen">
      <div class="outcome">
        <span class={`outcome-mark outcome-${tone}`}>
          <Icon name={icon} size={34} />
        </span>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{why}</p>
      </div>
      {children}
    </div>
  );
}

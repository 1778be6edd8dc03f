import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "../shared/icon.js";

interface Props {
  icon: IconName;
  tone: "good" | "quiet" | "bad";
  title: string;
  why: string;
  /** The heading takes the focus when the focused button disappears. */
  takeFocus?: boolean;
  children?: ComponentChildren;
}

/** The outcome. */
export function Outcome({ icon, tone, title, why, takeFocus = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus && document.activeElement === document.body) heading.current?.focus();
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

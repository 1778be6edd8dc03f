import type { ComponentChildren } from "preact";
import { CopyButton } from "../shared/copy-button.js";

interface Props {
  name: string;
  children: ComponentChildren;
  /** The text that the copy button copies; without it there is no button. */
  copy?: string;
}

/** A name and a value, inside `<dl class="facts">`. */
export function Fact({ name, children, copy }: Props) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        <span class="fact-value">{children}</span>
        {copy !== undefined && <CopyButton text={copy} what={name} />}
      </dd>
    </div>
  );
}

import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, RefObject } from "preact";
import type { Text } from "../../src/text.js";
import { ActionError } from "../shared/action-error.js";
import { dateTime } from "../shared/format.js";
import { More } from "./more.js";
import { t } from "./words.js";

interface Props {
  /** The merchant's number. */
  number: string;
  heading: RefObject<HTMLHeadingElement | null>;
  state: ComponentChildren;
  amount: string;
  notes: ComponentChildren;
  createdAt: string;
  actions: ComponentChildren;
  error: ReadonlySignal<Text | null>;
  facts: () => ComponentChildren;
  /** What an action opens below the card. */
  children?: ComponentChildren;
}

/** An order or a refund in its list. */
export function MoneyCard({
  number,
  heading,
  state,
  amount,
  notes,
  createdAt,
  actions,
  error,
  facts,
  children,
}: Props) {
  return (
    <li class="card">
      <div class="card-head">
        <h3 class="mono" ref={heading} tabIndex={-1}>
          {number}
        </h3>
        {state}
        <strong class="amount">{amount}</strong>
        {notes}
        <span class="card-when">
          <time dateTime={createdAt}>{dateTime(createdAt)}</time>
        </span>
        <div class="card-actions">{actions}</div>
      </div>
      <ActionError error={error} />
      <More summary={t("details")}>{facts}</More>
      {children}
    </li>
  );
}

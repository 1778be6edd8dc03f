import type { Signal } from "@preact/signals";
import { readDecimal } from "../../src/amount.js";

interface Props {
  id: string;
  label: string;
  currency: string;
  /** The text of the field. */
  text: Signal<string>;
}

/** A field for a decimal amount in one currency. */
export function AmountField({ id, label, currency, text }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-value">
        <input
          id={id}
          class="input input-amount"
          inputMode="decimal"
          autocomplete="off"
          required
          value={text.value}
          aria-invalid={readDecimal(text.value, currency) === undefined}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
        {currency}
      </span>
    </div>
  );
}

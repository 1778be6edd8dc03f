import { ActionError } from "../../shared/action-error.js";
import { changeFault, faultsError, faultsShown } from "../faults/change.js";
import { t } from "../words.js";

const KIND = "repeated-order-paid";

/** The answer to a deduction with the number of a paid order: WeChat Pay's pages do not say which of the two it is. */
export function RepeatedNumbers() {
  const isOn = faultsShown.value.some(({ kind }) => kind === KIND);
  return (
    <div class="toolbar">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        aria-labelledby="repeated-title"
        onClick={() => changeFault(KIND, isOn ? null : { kind: KIND, value: null, remaining: null })}
      >
        <span class="switch-track" aria-hidden="true" />
      </button>
      <span id="repeated-title">{t("repeatedNumbers")}</span>
      <ActionError error={faultsError} />
    </div>
  );
}

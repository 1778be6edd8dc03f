import { useSignal } from "@preact/signals";
import type { ContractView, TerminationMode } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { api } from "../../shared/api.js";
import { Dialog } from "../../shared/dialog.js";
import { platform } from "../../shared/live.js";
import { useAction } from "../../shared/use-action.js";
import { t } from "../words.js";

/** How the contract ends. */
export type End = "terminate" | "expire";

const MODES: readonly TerminationMode[] = ["USER", "MERCHANT", "PLATFORM"];

interface Props {
  end: End;
  contract: ContractView;
  onClose: () => void;
  /** Called when the contract has ended: closes the dialog. */
  onDone: () => void;
}

/** Asks for confirmation before a contract ends, and who terminates it. */
export function EndDialog({ end, contract, onClose, onDone }: Props) {
  const mode = useSignal<TerminationMode>(end === "expire" ? "EXPIRED" : "USER");
  const { busy, error, run } = useAction();
  const url = platform.value?.termination_url ?? null;

  const confirm = () =>
    run(async () => {
      await api.terminate(contract.contract_id, mode.value);
      onDone();
    });

  return (
    <Dialog kind="box" labelledBy="end-title" onClose={onClose}>
      <h2 id="end-title">{t(`${end}Title`, { code: contract.out_contract_code })}</h2>
      <p>{t("terminateWhy")}</p>
      {url === null ? <p class="held">{t("terminateUntold")}</p> : <p>{t("terminateTold", { url })}</p>}
      {end === "terminate" && (
        <fieldset class="choices">
          <legend>{t("terminateBy")}</legend>
          {MODES.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="termination-mode"
                value={value}
                checked={mode.value === value}
                onChange={() => {
                  mode.value = value;
                }}
              />
              <span>{t(`by.${value}`)}</span>
              <code>{value}</code>
            </label>
          ))}
        </fieldset>
      )}
      <ActionError error={error} />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {t("cancel")}
        </button>
        <button type="button" class="button button-danger" aria-disabled={busy.value} onClick={confirm}>
          {t(`${end}Confirm`)}
        </button>
      </div>
    </Dialog>
  );
}

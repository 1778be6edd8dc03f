import { useSignal } from "@preact/signals";
import type { ContractView, SessionView } from "../../src/views.js";
import { ActionError } from "../shared/action-error.js";
import { announce } from "../shared/announcer.js";
import { api, Refusal } from "../shared/api.js";
import { Dialog } from "../shared/dialog.js";
import { say } from "../shared/i18n.js";
import { useAction } from "../shared/use-action.js";
import { act } from "./store.js";
import { t } from "./words.js";

interface Props {
  session: SessionView;
  contract: ContractView;
}

/** The user ends the contract, as in WeChat's list of automatic payments. */
export function EndContract({ session, contract }: Props) {
  const asking = useSignal(false);
  const { busy, error, run } = useAction();
  const ask = (open: boolean) => () => {
    asking.value = open;
  };

  const end = () =>
    run(() =>
      act(async () => {
        try {
          await api.terminate(contract.contract_id, "USER");
        } catch (reason) {
          // The contract has ended already: the screen says so.
          if (!(reason instanceof Refusal && reason.status === 409)) throw reason;
        }
        const view = await api.phone(session.session_id);
        asking.value = false;
        announce(t("terminatedTitle"));
        return view;
      }),
    );

  return (
    <>
      <button type="button" class="answer end-contract" onClick={ask(true)}>
        {t("endContract")}
      </button>
      {asking.value && (
        <Dialog kind="box" labelledBy="end-title" onClose={ask(false)}>
          <h2 id="end-title">{t("endContractTitle")}</h2>
          <p>{t("endContractWhy", { merchant: say(session.merchant_name) })}</p>
          <ActionError error={error} />
          <div class="dialog-actions">
            <button type="button" class="button" onClick={ask(false)}>
              {t("cancel")}
            </button>
            <button type="button" class="button button-danger" aria-disabled={busy.value} onClick={end}>
              {t("endContractConfirm")}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

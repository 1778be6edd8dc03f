import { useSignal } from "@preact/signals";
import { decimal, readDecimal } from "../../../src/amount.js";
import type { WalletView } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { api } from "../../shared/api.js";
import { Dialog } from "../../shared/dialog.js";
import { useAction } from "../../shared/use-action.js";
import { AmountField } from "../amount-field.js";
import { t } from "../words.js";

/**
 * Asks for the balance and the payment method charged first. Only changed fields are sent, because a deduction may
 * change the others meanwhile.
 */
export function ChangeDialog({ wallet, onClose }: { wallet: WalletView; onClose: () => void }) {
  const { openid, currency, cards } = wallet;
  // The wallet when the dialog opened.
  const before = useSignal(wallet).value;
  const balance = useSignal(decimal(before.balance, currency));
  const preferred = useSignal(before.preferred);
  const { busy, error, run } = useAction();
  const amount = readDecimal(balance.value, currency);

  const submit = (event: Event) => {
    event.preventDefault();
    if (amount === undefined) return;
    run(async () => {
      await api.wallet(openid, {
        ...(amount !== before.balance && { balance: amount }),
        ...(preferred.value !== before.preferred && { preferred: preferred.value }),
      });
      onClose();
    });
  };

  return (
    <Dialog kind="box" labelledBy="wallet-title" onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id="wallet-title">{t("walletTitle", { openid })}</h2>
        <AmountField id="wallet-balance" label={t("balance")} currency={currency} text={balance} />
        <div class="field">
          <label for="wallet-preferred">{t("chargedFirst")}</label>
          <select
            id="wallet-preferred"
            class="input"
            value={preferred.value}
            onChange={({ currentTarget }) => {
              preferred.value = currentTarget.value;
            }}
          >
            <option value="CFT">{t("balance")}</option>
            {cards.map(({ bank_type, name, ends_in }) => (
              <option key={bank_type} value={bank_type}>
                {name} {ends_in}
              </option>
            ))}
          </select>
        </div>
        <ActionError error={error} />
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {t("cancel")}
          </button>
          <button type="submit" class="button button-main" aria-disabled={busy.value || amount === undefined}>
            {t("save")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

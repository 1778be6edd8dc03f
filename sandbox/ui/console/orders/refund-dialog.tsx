import { useSignal } from "@preact/signals";
import { decimal, readDecimal } from "../../../src/amount.js";
import type { OrderView } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { api } from "../../shared/api.js";
import { Dialog } from "../../shared/dialog.js";
import { money } from "../../shared/format.js";
import { useAction } from "../../shared/use-action.js";
import { AmountField } from "../amount-field.js";
import { t } from "../words.js";

interface Props {
  order: OrderView;
  onClose: () => void;
  /** Called when the refund was accepted: closes the dialog. */
  onDone: () => void;
}

/** Asks for the amount of a refund. */
export function RefundDialog({ order, onClose, onDone }: Props) {
  const { currency, out_trade_no: number, total, refunded, transaction_id } = order;
  const text = useSignal(decimal(total - refunded, currency));
  const { busy, error, run } = useAction();
  const amount = readDecimal(text.value, currency);

  const submit = (event: Event) => {
    event.preventDefault();
    if (amount === undefined) return;
    run(async () => {
      await api.refund(transaction_id, amount);
      onDone();
    });
  };

  return (
    <Dialog kind="box" labelledBy="refund-title" onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id="refund-title">{t("refundTitle", { number })}</h2>
        <p>{t("refundWhy", { left: money(total - refunded, currency) })}</p>
        <AmountField id="refund-amount" label={t("refundAmount")} currency={currency} text={text} />
        <ActionError error={error} />
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {t("cancel")}
          </button>
          <button type="submit" class="button button-main" aria-disabled={busy.value || !amount}>
            {t("refundConfirm")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

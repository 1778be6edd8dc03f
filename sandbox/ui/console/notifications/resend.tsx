import { useSignal } from "@preact/signals";
import type { NotificationView } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { api } from "../../shared/api.js";
import { say } from "../../shared/i18n.js";
import { faultKinds } from "../../shared/live.js";
import { useAction } from "../../shared/use-action.js";
import { SmallButton } from "../small-button.js";
import { t } from "../words.js";

export function Resend({ notification }: { notification: NotificationView }) {
  const fault = useSignal("");
  const { busy, error, run } = useAction();
  const { id, event_type: event, out_contract_code: code } = notification;

  const resend = () => run(() => api.resend(id, fault.value || null));

  return (
    <div class="resend">
      <select
        class="input"
        aria-label={t("resendFault")}
        value={fault.value}
        onChange={(change) => {
          fault.value = change.currentTarget.value;
        }}
      >
        <option value="">{t("noFault")}</option>
        {faultKinds.value
          .filter(({ notifications }) => notifications)
          .map(({ kind, title }) => (
            <option key={kind} value={kind}>
              {say(title)}
            </option>
          ))}
      </select>
      <SmallButton label={t("resendNamed", { event, code })} busy={busy} onClick={resend}>
        {t("resend")}
      </SmallButton>
      <ActionError error={error} />
    </div>
  );
}

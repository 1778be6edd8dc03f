import type { PhoneView, SessionView } from "../../src/views.js";
import { ActionError } from "../shared/action-error.js";
import { announce } from "../shared/announcer.js";
import { api, Refusal } from "../shared/api.js";
import { say } from "../shared/i18n.js";
import { useAction } from "../shared/use-action.js";
import { Countdown } from "./countdown.js";
import { Rows } from "./rows.js";
import { offerRows } from "./session-rows.js";
import { act, agreedHere } from "./store.js";
import { t } from "./words.js";

/** The offer that the user accepts or declines. */
export function Offer({ session }: { session: SessionView }) {
  const { busy, error, run } = useAction();
  const merchant = say(session.merchant_name);

  const answer = (send: (id: string) => Promise<PhoneView>, agreed: boolean) =>
    run(async () => {
      try {
        await act(async () => {
          const view = await send(session.session_id);
          agreedHere.value = agreed;
          return view;
        });
        announce(t(agreed ? "signedTitle" : "declinedTitle"));
      } catch (reason) {
        // The session has ended already: its state explains it better than the error.
        if (reason instanceof Refusal && reason.status === 409) await act(() => api.phone(session.session_id));
        throw reason;
      }
    });

  return (
    <div class="screen">
      <div class="merchant">
        <span class="avatar" aria-hidden="true">
          {[...merchant][0]}
        </span>
        <p class="merchant-name">{merchant}</p>
        <h1>{t("offerTitle")}</h1>
      </div>
      <Rows rows={offerRows(session)} />
      <p class="meaning">{t("offerWhy", { merchant })}</p>
      <div class="answers">
        <Countdown session={session} />
        <ActionError error={error} />
        <button
          type="button"
          class="answer answer-agree"
          aria-disabled={busy.value}
          onClick={() => answer(api.agree, true)}
        >
          {t("agree")}
        </button>
        <button type="button" class="answer" aria-disabled={busy.value} onClick={() => answer(api.decline, false)}>
          {t("decline")}
        </button>
      </div>
    </div>
  );
}

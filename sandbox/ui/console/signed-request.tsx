import { useSignal } from "@preact/signals";
import type { SignedRequestView } from "../../src/views.js";
import { ActionError } from "../shared/action-error.js";
import { announce } from "../shared/announcer.js";
import { api } from "../shared/api.js";
import { CopyButton } from "../shared/copy-button.js";
import { clockTime } from "../shared/format.js";
import { useAction } from "../shared/use-action.js";
import { t } from "./words.js";

/** A button that makes a signed request, as a command to copy. */
export function SignedRequest() {
  const request = useSignal<SignedRequestView | null>(null);
  const { busy, error, run } = useAction();

  const make = () =>
    run(async () => {
      request.value = await api.signedRequest();
      announce(t("signedRequestMade"));
    });

  const made = request.value;
  return (
    <>
      <p>
        <button type="button" class="button button-main" aria-disabled={busy.value} onClick={make}>
          {t(made === null ? "makeSignedRequest" : "makeAnotherRequest")}
        </button>
      </p>
      <ActionError error={error} />
      {made !== null && (
        <>
          <div class="code">
            <pre>{made.curl}</pre>
            <CopyButton text={made.curl} what={t("curl")} />
          </div>
          <p class="muted">{t("signedRequestUntil", { time: clockTime(made.expires_at) })}</p>
        </>
      )}
    </>
  );
}

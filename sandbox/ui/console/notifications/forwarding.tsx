import { useSignal } from "@preact/signals";
import { ActionError } from "../../shared/action-error.js";
import { announce } from "../../shared/announcer.js";
import { api } from "../../shared/api.js";
import { platform } from "../../shared/live.js";
import { useAction } from "../../shared/use-action.js";
import { t } from "../words.js";

/** Where all notifications go: an address that can be changed while the sandbox runs. */
export function Forwarding() {
  /** What is being typed. Until then the field shows the address that holds, which another window may change. */
  const typed = useSignal<string | null>(null);
  const text = typed.value ?? platform.value?.forward_to ?? "";
  const { busy, error, run } = useAction();

  const save = () =>
    run(async () => {
      const address = text.trim();
      platform.value = await api.forwarding(address === "" ? null : address);
      typed.value = null;
      const { forward_to } = platform.value;
      announce(forward_to === null ? t("forwardedNone") : t("forwarded", { url: forward_to }));
    });

  return (
    <form
      class="forwarding"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label for="forward-to">{t("forwardLabel")}</label>
      <input
        id="forward-to"
        class="input"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="http://localhost:3000"
        aria-describedby="forward-why"
        value={text}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
      />
      <button type="submit" class="button button-small" aria-disabled={busy.value}>
        {t("save")}
      </button>
      <p id="forward-why" class="muted">
        {t("forwardWhy")}
      </p>
      <ActionError error={error} />
    </form>
  );
}

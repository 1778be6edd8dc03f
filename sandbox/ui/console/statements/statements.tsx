import { useSignal } from "@preact/signals";
import type { MerchantView, SettlementsView } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { announce } from "../../shared/announcer.js";
import { type Account, api } from "../../shared/api.js";
import { now } from "../../shared/clock.js";
import { say } from "../../shared/i18n.js";
import { platform } from "../../shared/live.js";
import { useAction } from "../../shared/use-action.js";
import { t } from "../words.js";
import { Settlements } from "./settlements.js";
import { StatementText } from "./statement-text.js";

const HOUR = 3600_000;

/** Yesterday in Beijing. */
function yesterday(): string {
  return new Date(now.value - 16 * HOUR).toISOString().slice(0, 10);
}

/** For an institution: its own number, for all its sub-merchants, and each sub-merchant alone. */
function accountsOf({ mchid, name, sub_mchid }: MerchantView): { account: Account; label: string }[] {
  const own = { account: { mchid }, label: `${say(name)} ${mchid}` };
  if (sub_mchid === null) return [own];
  return [own, { account: { mchid, sub_mchid }, label: `${say(name)} ${mchid} / ${sub_mchid}` }];
}

interface Found {
  account: Account;
  date: string;
  text: string | null;
  settlements: SettlementsView;
}

/** The statement of a day, and the settlements. */
export function Statements() {
  const accounts = (platform.value?.merchants ?? []).flatMap(accountsOf);
  const chosen = useSignal(0);
  const day = useSignal(yesterday());
  const found = useSignal<Found | null>(null);
  const settled = useAction();
  const stated = useAction();

  async function show(event: Event): Promise<void> {
    event.preventDefault();
    const account = accounts[chosen.value]?.account;
    if (account === undefined || day.value === "") return;
    const date = day.value.replaceAll("-", "");
    let settlements: SettlementsView | undefined;
    let text: string | null = null;
    await Promise.all([
      settled.run(async () => {
        settlements = await api.settlements(account);
      }),
      stated.run(async () => {
        text = await api.statement(account, date);
      }),
    ]);
    found.value = settlements === undefined ? null : { account, date, text, settlements };
    if (text !== null) announce(t("statementShown", { date }));
  }

  return (
    <>
      <form class="toolbar" onSubmit={show}>
        <label for="statement-account">{t("merchant")}</label>
        <select
          id="statement-account"
          class="input"
          value={chosen.value}
          onChange={({ currentTarget }) => {
            chosen.value = Number(currentTarget.value);
          }}
        >
          {accounts.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
        <label for="statement-day">{t("statementDay")}</label>
        <input
          id="statement-day"
          class="input"
          type="date"
          required
          value={day.value}
          onInput={({ currentTarget }) => {
            day.value = currentTarget.value;
          }}
        />
        <button type="submit" class="button button-small" aria-disabled={stated.busy.value || settled.busy.value}>
          {t("show")}
        </button>
      </form>
      <ActionError error={stated.error} />
      <ActionError error={settled.error} />
      {found.value === null ? (
        <p class="muted">{t("statementsWhy")}</p>
      ) : (
        <div class="cards">
          {found.value.text !== null && <StatementText {...found.value} text={found.value.text} />}
          <Settlements view={found.value.settlements} />
        </div>
      )}
    </>
  );
}

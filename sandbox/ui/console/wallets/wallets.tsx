import { useSignal } from "@preact/signals";
import type { WalletView } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { api } from "../../shared/api.js";
import { money } from "../../shared/format.js";
import { wallets } from "../../shared/live.js";
import { Tag } from "../../shared/tag.js";
import { useAction } from "../../shared/use-action.js";
import { Empty } from "../empty.js";
import { SmallButton } from "../small-button.js";
import { t } from "../words.js";
import { ChangeDialog } from "./change-dialog.js";

function Wallet({ wallet }: { wallet: WalletView }) {
  const { openid, currency, balance, cards, preferred } = wallet;
  const changing = useSignal(false);
  const { busy, error, run } = useAction();
  const first = (method: string) => preferred === method && <Tag tone="quiet">{t("chargedFirst")}</Tag>;

  return (
    <li class="card">
      <div class="card-head">
        <h3 class="mono">{openid}</h3>
        <Tag tone="quiet">{t(`wallet.${currency}`)}</Tag>
        <span class="card-when" />
        <div class="card-actions">
          <SmallButton
            label={t("changeNamed", { openid })}
            onClick={() => {
              changing.value = true;
            }}
          >
            {t("change")}
          </SmallButton>
        </div>
      </div>
      <ul class="methods">
        <li>
          <span>{t("balance")}</span> <strong class="amount">{money(balance, currency)}</strong> {first("CFT")}
        </li>
        {cards.map(({ bank_type, name, ends_in, available, locked = false }) => (
          <li key={bank_type}>
            <span>
              {name} {ends_in}
            </span>{" "}
            <strong class="amount">{money(available, currency)}</strong> {first(bank_type)}
            {locked && <Tag tone="warn">{t("locked")}</Tag>}
            <SmallButton
              label={t(locked ? "unlockNamed" : "lockNamed", { card: name, openid })}
              busy={busy}
              onClick={() => run(() => api.card(openid, bank_type, { locked: !locked }))}
            >
              {t(locked ? "unlock" : "lock")}
            </SmallButton>
          </li>
        ))}
      </ul>
      <ActionError error={error} />
      {changing.value && (
        <ChangeDialog
          wallet={wallet}
          onClose={() => {
            changing.value = false;
          }}
        />
      )}
    </li>
  );
}

/** The wallets of users who have signed a contract. */
export function Wallets() {
  if (wallets.value.length === 0) {
    return <Empty icon="coin" title={t("walletsEmpty")} why={t("walletsEmptyWhy")} />;
  }
  return (
    <>
      <p class="toolbar muted">{t("walletsWhy")}</p>
      <ul class="cards">
        {wallets.value.map((wallet) => (
          <Wallet key={wallet.openid} wallet={wallet} />
        ))}
      </ul>
    </>
  );
}

import type { SessionView } from "../../../src/views.js";
import { CopyButton } from "../../shared/copy-button.js";
import { say } from "../../shared/i18n.js";
import { Icon } from "../../shared/icon.js";
import { sessions } from "../../shared/live.js";
import { ownPage } from "../../shared/own-page.js";
import { stateNow } from "../../shared/session-state.js";
import { Tag, type Tone } from "../../shared/tag.js";
import { Empty } from "../empty.js";
import { Fact } from "../fact.js";
import { t } from "../words.js";
import { Expiry } from "./expiry.js";

const TONE: Record<SessionView["state"], Tone> = { OPEN: "info", SIGNED: "good", DECLINED: "bad", EXPIRED: "quiet" };

/** The part of the answer with which the merchant leads its user to sign. */
function leads({ query, show_code_url, sign_url }: SessionView) {
  if (show_code_url !== null) return { name: t("showCodeUrl"), what: t("showCodeUrl"), text: show_code_url };
  if (sign_url !== null) return { name: t("signUrl"), what: t("signUrl"), text: sign_url };
  return { name: t("handOff"), what: t("query"), text: query };
}

function Session({ session }: { session: SessionView }) {
  const code = session.out_contract_code;
  const state = stateNow(session);
  const lead = leads(session);
  const isCode = session.show_code_url !== null;
  return (
    <li class="card">
      <div class="card-head">
        <h3 class="mono">{code}</h3>
        <Tag tone={TONE[state]}>{t(`session.${state}`)}</Tag>
        <Tag tone="quiet">{t(`channel.${session.channel}`)}</Tag>
        <span class="card-when">
          <Expiry session={session} />
        </span>
        <div class="card-actions">
          <CopyButton text={lead.text} what={lead.what} worded />
          <a
            class={state === "OPEN" ? "button button-small button-main" : "button button-small"}
            href={ownPage(session)}
            target="_blank"
            rel="noreferrer"
            aria-label={t(isCode ? "openCodeFor" : "openPhoneFor", { code })}
          >
            <Icon name={isCode ? "code" : "phone"} />
            {t(isCode ? "openCode" : "openPhone")}
          </a>
        </div>
      </div>
      <dl class="facts">
        <Fact name={t("merchant")}>
          {say(session.merchant_name)} <code>{session.mchid}</code>
        </Fact>
        {session.sub_mchid !== null && (
          <Fact name={t("subMerchant")}>
            <code>{session.sub_mchid}</code>
          </Fact>
        )}
        <Fact name={t("plan")}>{session.plan_id}</Fact>
        <Fact name={t("user")}>{session.user_display_name}</Fact>
        <Fact name={t("notifyUrl")}>
          <code>{session.success_notify_url}</code>
        </Fact>
        <Fact name={lead.name}>
          <code>{lead.text}</code>
        </Fact>
        {session.return_url !== null && (
          <Fact name={t("returnUrl")}>
            <code>{session.return_url}</code>
          </Fact>
        )}
        {session.return_appid !== null && (
          <Fact name={t("returnAppid")}>
            <code>{session.return_appid}</code>
          </Fact>
        )}
      </dl>
    </li>
  );
}

export function Sessions() {
  if (sessions.value.length === 0) {
    return <Empty icon="phone" title={t("sessionsEmpty")} why={t("sessionsEmptyWhy")} />;
  }
  return (
    <ul class="cards">
      {sessions.value.map((session) => (
        <Session key={session.session_id} session={session} />
      ))}
    </ul>
  );
}

import { useSignalEffect } from "@preact/signals";
import { Announcer } from "../shared/announcer.js";
import { LanguageSwitch, ThemeSwitch } from "../shared/preference-switches.js";
import { Backstage } from "./backstage.js";
import type { Query } from "./query.js";
import { SessionScreen } from "./session-screen.js";
import { phone, refusal, unreachable } from "./store.js";
import { QueryTrouble, SessionTrouble } from "./trouble-screen.js";
import { t } from "./words.js";

function Screen({ query }: { query: Query }) {
  if ("trouble" in query) return <QueryTrouble trouble={query.trouble} />;
  if (refusal.value !== null) return <SessionTrouble reason={refusal.value} />;
  if (phone.value !== null) return <SessionScreen view={phone.value} />;
  return <p class="screen-wait">{t(unreachable.value ? "stillTrying" : "loading")}</p>;
}

export function App({ query }: { query: Query }) {
  useSignalEffect(() => {
    document.title = t("title");
  });

  return (
    <>
      <header class="phone-top">
        <a href="/">← {t("toConsole")}</a>
        <span class="top-gap" />
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main class="stage">
        <section class="device" aria-label={t("device")}>
          <p class="sandbox-mark">
            <strong>{t("sandboxMark")}</strong> {t("sandboxNote")}
          </p>
          <p class="device-bar">{t("bar")}</p>
          <Screen query={query} />
        </section>
        {phone.value !== null && <Backstage view={phone.value} />}
      </main>
      <Announcer />
    </>
  );
}

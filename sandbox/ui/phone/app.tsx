import { useSignalEffect } from "@preact/signals";
import { Announcer } from "../shared/announcer.js";
import { LanguageSwitch, ThemeSwitch } from "../shared/preference-switches.js";
import type { Address } from "./address.js";
import { Backstage } from "./backstage.js";
import { CodeScreen } from "./code-screen.js";
import { Frame } from "./frame.js";
import { SessionScreen } from "./session-screen.js";
import { phone, refusal, unreachable } from "./store.js";
import { AddressTrouble, SessionTrouble, WrongPage } from "./trouble-screen.js";
import { t } from "./words.js";
import { opensOn } from "./wrong-page.js";

function Screen({ address }: { address: Address }) {
  if ("trouble" in address) return <AddressTrouble address={address} trouble={address.trouble} />;
  if (refusal.value !== null) return <SessionTrouble reason={refusal.value} />;
  const view = phone.value;
  if (view === null) return <p class="screen-wait">{t(unreachable.value ? "stillTrying" : "loading")}</p>;
  if (!opensOn(address.page, view.session)) return <WrongPage session={view.session} />;
  return address.page === "code" ? <CodeScreen view={view} /> : <SessionScreen view={view} />;
}

/** The user's phone, or the user's computer for the page with the QR code. */
export function App({ address }: { address: Address }) {
  useSignalEffect(() => {
    document.title = t(address.page === "code" ? "codeTitle" : "title");
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
        <Frame page={address.page}>
          <Screen address={address} />
        </Frame>
        {phone.value !== null && <Backstage page={address.page} view={phone.value} />}
      </main>
      <Announcer />
    </>
  );
}

import { useSignalEffect } from "@preact/signals";
import type { ComponentChild } from "preact";
import { Announcer } from "../shared/announcer.js";
import { platform } from "../shared/live.js";
import { Clock } from "./clock/clock.js";
import { Contracts } from "./contracts/contracts.js";
import { Faults } from "./faults/faults.js";
import { Header } from "./header.js";
import { Keys } from "./keys/keys.js";
import { Notifications } from "./notifications/notifications.js";
import { Orders } from "./orders/orders.js";
import { Refunds } from "./refunds/refunds.js";
import { Detail } from "./requests/detail.js";
import { Requests } from "./requests/requests.js";
import { route, type Tab } from "./route.js";
import { Sessions } from "./sessions/sessions.js";
import { Statements } from "./statements/statements.js";
import { Tabs } from "./tabs.js";
import { Wallets } from "./wallets/wallets.js";
import { t } from "./words.js";

const SECTIONS: Record<Tab, () => ComponentChild> = {
  requests: Requests,
  sessions: Sessions,
  contracts: Contracts,
  orders: Orders,
  refunds: Refunds,
  wallets: Wallets,
  statements: Statements,
  notifications: Notifications,
  faults: Faults,
  clock: Clock,
  keys: Keys,
};

export function App() {
  const { tab, request } = route.value;
  const Section = SECTIONS[tab];

  useSignalEffect(() => {
    document.title = `${t(`tab.${route.value.tab}`)} · ${t("title")}`;
  });

  return (
    <>
      <button type="button" class="button skip" onClick={skipToContent}>
        {t("skip")}
      </button>
      <Header />
      <Tabs />
      <main id="content" tabIndex={-1} class={`content content-${tab}`}>
        <h2 class="visually-hidden">{t(`tab.${tab}`)}</h2>
        {platform.value === null ? <p class="loading">{t("connection.connecting")}…</p> : <Section />}
      </main>
      {request !== null && <Detail key="detail" id={request} />}
      <Announcer />
    </>
  );
}

/** A button, not a link: the hash is the route. */
function skipToContent(): void {
  document.getElementById("content")?.focus();
}

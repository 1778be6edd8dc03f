import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { contracts, exchanges, faults, notifications, sessions } from "../shared/live.js";
import { route, TABS, type Tab, tabHref } from "./route.js";
import { t } from "./words.js";

const COUNTED: Partial<Record<Tab, ReadonlySignal<readonly unknown[]>>> = {
  requests: exchanges,
  sessions,
  contracts,
  notifications,
  faults,
};

function Count({ tab }: { tab: Tab }) {
  const count = COUNTED[tab]?.value.length ?? 0;
  return count > 0 ? <span class={tab === "faults" ? "count count-warn" : "count"}>{count}</span> : null;
}

/** Links and not ARIA tabs: each section has an address, and the browser's own keys and menus work on it. */
export function Tabs() {
  const nav = useRef<HTMLElement>(null);
  const current = route.value.tab;

  // On a narrow screen the open one may be out of sight. Nothing else is scrolled.
  useEffect(() => {
    const link = nav.current?.querySelector("[aria-current]");
    link?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);

  return (
    <nav ref={nav} class="tabs" aria-label={t("sections")}>
      {TABS.map((tab) => (
        <a key={tab} href={tabHref(tab)} aria-current={current === tab ? "page" : undefined}>
          {t(`tab.${tab}`)} <Count tab={tab} />
        </a>
      ))}
    </nav>
  );
}

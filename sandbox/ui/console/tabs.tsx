import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import {
  contracts,
  exchanges,
  faults,
  LIMITS,
  notifications,
  orders,
  refunds,
  sessions,
  wallets,
} from "../shared/live.js";
import { countWords } from "./count.js";
import { route, TABS, type Tab, tabHref } from "./route.js";
import { t } from "./words.js";

interface Counted {
  list: ReadonlySignal<readonly unknown[]>;
  limit?: number;
}

const COUNTED: Partial<Record<Tab, Counted>> = {
  requests: { list: exchanges, limit: LIMITS.requests },
  sessions: { list: sessions, limit: LIMITS.sessions },
  contracts: { list: contracts, limit: LIMITS.contracts },
  orders: { list: orders, limit: LIMITS.orders },
  refunds: { list: refunds, limit: LIMITS.refunds },
  wallets: { list: wallets, limit: LIMITS.wallets },
  notifications: { list: notifications, limit: LIMITS.notifications },
  faults: { list: faults },
};

function Count({ tab }: { tab: Tab }) {
  const counted = COUNTED[tab];
  if (counted === undefined) return null;
  const count = counted.list.value.length;
  // The count keeps its space: otherwise the tabs would move when a count appears, and a click would miss.
  if (count === 0) return <span class="count count-none" />;
  return <span class={tab === "faults" ? "count count-warn" : "count"}>{countWords(count, counted.limit)}</span>;
}

/** Scrolls the tabs until the open one is in their middle. The page itself does not move. */
function showCurrent(nav: HTMLElement): void {
  const link = nav.querySelector<HTMLElement>("[aria-current]");
  if (link) nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
}

/** Links, not ARIA tabs: each section has an address, and the browser's keys and menus work. */
export function Tabs() {
  const nav = useRef<HTMLElement>(null);
  const current = route.value.tab;

  // On a narrow screen the open tab may be out of sight. Only the tabs are scrolled, and again when their room or their own
  // width changes: by a turn of the screen, by the counts, by the other language.
  useEffect(() => {
    const here = nav.current;
    if (here === null) return;
    const observer = new ResizeObserver(() => showCurrent(here));
    for (const element of [here, ...here.children]) observer.observe(element);
    return () => observer.disconnect();
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

/* The state of the sandbox as signals, updated by its server-sent events. */
import { batch, type Signal, signal } from "@preact/signals";
import { KEPT_EXCHANGES } from "../../src/state/kept-exchanges.js";
import type {
  ActiveFault,
  ClockView,
  ContractView,
  Events,
  ExchangeSummary,
  FaultKind,
  NotificationView,
  OrderView,
  PlatformView,
  RefundView,
  SessionView,
  WalletView,
} from "../../src/views.js";
import { setOffset } from "./clock.js";

export type Connection = "connecting" | "live" | "lost";
export type LiveEvent = { [Name in keyof Events]: { name: Name; data: Events[Name] } }[keyof Events];

/** The length of a list, as in the sandbox: a page that stays open for days must not grow. */
export const LIMITS = {
  requests: KEPT_EXCHANGES,
  sessions: 200,
  contracts: 200,
  orders: 200,
  refunds: 200,
  wallets: 200,
  notifications: 200,
} as const;
/** A burst of events is rendered once, not event by event. */
const GATHER_MS = 60;
const RECONNECT_MS = 3000;

export const connection = signal<Connection>("connecting");
export const platform = signal<PlatformView | null>(null);
export const clock = signal<ClockView | null>(null);
export const exchanges = signal<readonly ExchangeSummary[]>([]);
export const sessions = signal<readonly SessionView[]>([]);
export const contracts = signal<readonly ContractView[]>([]);
export const orders = signal<readonly OrderView[]>([]);
export const refunds = signal<readonly RefundView[]>([]);
export const wallets = signal<readonly WalletView[]>([]);
export const notifications = signal<readonly NotificationView[]>([]);
export const faults = signal<readonly ActiveFault[]>([]);
export const faultKinds = signal<readonly FaultKind[]>([]);

/** How a list identifies and orders its items. */
interface Kind<Item> {
  list: Signal<readonly Item[]>;
  limit: number;
  id: (item: Item) => string;
  at: (item: Item) => string;
}

function put<Item>({ list, limit, id, at }: Kind<Item>, item: Item): void {
  const known = list.value;
  const index = known.findIndex((other) => id(other) === id(item));
  if (index >= 0) {
    list.value = known.with(index, item);
    return;
  }
  // An item that a full list has dropped does not return as the newest when it changes.
  const last = known.length < limit ? undefined : known.at(-1);
  if (last !== undefined && Date.parse(at(item)) < Date.parse(at(last))) return;
  list.value = [item, ...known].slice(0, limit);
}

const EXCHANGES: Kind<ExchangeSummary> = {
  list: exchanges,
  limit: LIMITS.requests,
  id: ({ id }) => id,
  at: ({ at }) => at,
};
const SESSIONS: Kind<SessionView> = {
  list: sessions,
  limit: LIMITS.sessions,
  id: ({ session_id }) => session_id,
  at: ({ created_at }) => created_at,
};
const CONTRACTS: Kind<ContractView> = {
  list: contracts,
  limit: LIMITS.contracts,
  id: ({ contract_id }) => contract_id,
  at: ({ signed_at }) => signed_at,
};
const ORDERS: Kind<OrderView> = {
  list: orders,
  limit: LIMITS.orders,
  id: ({ transaction_id }) => transaction_id,
  at: ({ created_at }) => created_at,
};
const REFUNDS: Kind<RefundView> = {
  list: refunds,
  limit: LIMITS.refunds,
  id: ({ refund_id }) => refund_id,
  at: ({ created_at }) => created_at,
};
const WALLETS: Kind<WalletView> = {
  list: wallets,
  limit: LIMITS.wallets,
  id: ({ openid }) => openid,
  // Wallets have no order: a dropped one that changes is listed again.
  at: () => "",
};
const NOTIFICATIONS: Kind<NotificationView> = {
  list: notifications,
  limit: LIMITS.notifications,
  id: ({ id }) => id,
  at: ({ created_at }) => created_at,
};

/** Applies the answer to a move of the clock, before its event arrives. */
export function takeClock(view: ClockView): void {
  clock.value = view;
  setOffset(view.offset_milliseconds);
}

function apply(event: LiveEvent): void {
  switch (event.name) {
    case "snapshot":
      platform.value = event.data.platform;
      takeClock(event.data.clock);
      exchanges.value = event.data.exchanges.slice(0, LIMITS.requests);
      sessions.value = event.data.sessions.slice(0, LIMITS.sessions);
      contracts.value = event.data.contracts.slice(0, LIMITS.contracts);
      orders.value = event.data.orders.slice(0, LIMITS.orders);
      refunds.value = event.data.refunds.slice(0, LIMITS.refunds);
      wallets.value = event.data.wallets.slice(0, LIMITS.wallets);
      notifications.value = event.data.notifications.slice(0, LIMITS.notifications);
      faults.value = event.data.faults;
      faultKinds.value = event.data.fault_kinds;
      connection.value = "live";
      return;
    case "exchange":
      put(EXCHANGES, event.data);
      return;
    case "session":
      put(SESSIONS, event.data);
      return;
    case "contract":
      put(CONTRACTS, event.data);
      return;
    case "order":
      put(ORDERS, event.data);
      return;
    case "refund":
      put(REFUNDS, event.data);
      return;
    case "wallet":
      put(WALLETS, event.data);
      return;
    case "notification":
      put(NOTIFICATIONS, event.data);
      return;
    case "platform":
      platform.value = event.data;
      return;
    case "clock":
      takeClock(event.data);
      return;
    case "faults":
      faults.value = event.data;
      return;
  }
}

const NAMES: readonly LiveEvent["name"][] = [
  "snapshot",
  "exchange",
  "session",
  "contract",
  "order",
  "refund",
  "wallet",
  "notification",
  "platform",
  "clock",
  "faults",
];

/** `heard` gets each event before it is applied, so that it can compare. */
export function connect(heard: (event: LiveEvent) => void): void {
  let waiting: LiveEvent[] = [];

  function flush(): void {
    const events = waiting;
    waiting = [];
    batch(() => {
      for (const event of events) {
        heard(event);
        apply(event);
      }
    });
  }

  function open(): void {
    const source = new EventSource("/sandbox/events");
    for (const name of NAMES) {
      source.addEventListener(name, (message) => {
        if (waiting.length === 0) setTimeout(flush, GATHER_MS);
        waiting.push({ name, data: JSON.parse(message.data) } as LiveEvent);
      });
    }
    source.addEventListener("error", () => {
      // Set before the update: a waiting snapshot would set "live" again.
      flush();
      connection.value = "lost";
      // The browser reconnects by itself, except after an answer that is not an event stream.
      if (source.readyState === EventSource.CLOSED) setTimeout(open, RECONNECT_MS);
    });
  }

  open();
}

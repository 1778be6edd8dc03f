/*
 * What the sandbox tells of itself, as signals, fed by its server-sent events.
 */
import { batch, type Signal, signal } from "@preact/signals";
import type {
  ActiveFault,
  ContractView,
  Events,
  ExchangeSummary,
  FaultKind,
  NotificationView,
  PlatformView,
  SessionView,
} from "../../src/views.js";

export type Connection = "connecting" | "live" | "lost";
export type LiveEvent = { [Name in keyof Events]: { name: Name; data: Events[Name] } }[keyof Events];

/** So many requests are kept: a page that stays open for days must not grow. */
const LIMIT = 500;
/** A burst of events is drawn at once, not event by event. */
const GATHER_MS = 60;
const RECONNECT_MS = 3000;

export const connection = signal<Connection>("connecting");
export const platform = signal<PlatformView | null>(null);
export const exchanges = signal<readonly ExchangeSummary[]>([]);
export const sessions = signal<readonly SessionView[]>([]);
export const contracts = signal<readonly ContractView[]>([]);
export const notifications = signal<readonly NotificationView[]>([]);
export const faults = signal<readonly ActiveFault[]>([]);
export const faultKinds = signal<readonly FaultKind[]>([]);

function upsert<Item>(list: Signal<readonly Item[]>, item: Item, idOf: (item: Item) => string): void {
  const at = list.value.findIndex((known) => idOf(known) === idOf(item));
  list.value = at < 0 ? [item, ...list.value].slice(0, LIMIT) : list.value.with(at, item);
}

/** Also for the answers of actions, which may be earlier than their event. */
export const put = {
  exchange: (item: ExchangeSummary) => upsert(exchanges, item, ({ id }) => id),
  session: (item: SessionView) => upsert(sessions, item, ({ session_id }) => session_id),
  contract: (item: ContractView) => upsert(contracts, item, ({ contract_id }) => contract_id),
  notification: (item: NotificationView) => upsert(notifications, item, ({ id }) => id),
};

function apply(event: LiveEvent): void {
  switch (event.name) {
    case "snapshot":
      platform.value = event.data.platform;
      exchanges.value = event.data.exchanges.slice(0, LIMIT);
      sessions.value = event.data.sessions;
      contracts.value = event.data.contracts;
      notifications.value = event.data.notifications;
      faults.value = event.data.faults;
      faultKinds.value = event.data.fault_kinds;
      connection.value = "live";
      return;
    case "exchange":
      put.exchange(event.data);
      return;
    case "session":
      put.session(event.data);
      return;
    case "contract":
      put.contract(event.data);
      return;
    case "notification":
      put.notification(event.data);
      return;
    case "platform":
      platform.value = event.data;
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
  "notification",
  "platform",
  "faults",
];

/** `heard` is told of each event before it is applied, so that it can compare. */
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
      connection.value = "lost";
      // The browser reconnects by itself, except when it was answered by something else than events.
      if (source.readyState === EventSource.CLOSED) setTimeout(open, RECONNECT_MS);
    });
  }

  open();
}

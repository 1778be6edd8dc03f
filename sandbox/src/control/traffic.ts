import { FAULT_KINDS } from "../faults/kinds.js";
import { Conflict, noSuchNotification } from "../platform/conflict.js";
import type { NotificationFilter } from "../state/notifications.js";
import type { ActiveFault, NotificationView } from "../views.js";
import { ofField } from "./error.js";
import { type ControlParts, LISTED } from "./parts.js";
import { readWanted, signRequest } from "./signed-request.js";
import type { Handlers } from "./types.js";
import { waitFor } from "./wait-for.js";

/** How long `notifications.wait` waits by default, in seconds. The document says so too. */
const WAIT_SECONDS = 30;

/** What the control does with notifications, requests and faults. */
export function trafficHandlers(parts: ControlParts) {
  const { platform, presenter, exchanges, switchboard, bus, stopped, keyring, describe, real } = parts;
  const notification = (id: string): NotificationView => {
    const view = presenter.notification(id);
    if (!view) throw noSuchNotification(id);
    return view;
  };
  return {
    "notifications.list": ({ limit = LISTED, ...filter }) => presenter.notifications(filter, limit),
    "notifications.wait": async ({ timeout_seconds: seconds = WAIT_SECONDS, ...filter }) => {
      const newest = () => presenter.notifications(filter, 1)[0];
      const found = await waitFor(newest, { bus, event: "notification", seconds, stopped });
      if (!found && stopped.aborted) throw new Conflict(409, { en: "The sandbox is stopping.", zh: "沙箱正在停止。" });
      if (!found) throw noneCame(filter, seconds);
      return found;
    },
    "notifications.get": ({ notification_id }) => notification(notification_id),
    "notifications.resend": ({ notification_id, fault }) => {
      platform.resend(notification_id, fault ?? undefined);
      return notification(notification_id);
    },
    "requests.list": ({ limit = LISTED, method, path, status, code, mchid }) =>
      exchanges
        .latest()
        .filter(
          (request) =>
            (method === undefined || request.method === method) &&
            (path === undefined || request.target.startsWith(path)) &&
            (status === undefined || request.status === status) &&
            (code === undefined || request.code === code) &&
            (mchid === undefined || request.mchid === mchid),
        )
        .slice(0, limit),
    "requests.get": ({ request_id }) => {
      const exchange = exchanges.find(request_id);
      if (!exchange) throw new Conflict(404, { en: "This request is no longer kept.", zh: "该请求记录已不存在。" });
      return exchange;
    },
    "requests.sign": (fields) => signRequest(readWanted(fields), keyring.merchants, describe(), real()),
    "faults.list": () => [...switchboard.active],
    "faults.kinds": () => [...FAULT_KINDS],
    "faults.add": (fault) =>
      ofField("kind", () => {
        switchboard.set([...switchboard.active, withDefaults(fault)]);
        return [...switchboard.active];
      }),
    "faults.set": ({ faults }) =>
      ofField("faults", () => {
        switchboard.set(faults.map(withDefaults));
        return [...switchboard.active];
      }),
    "faults.clear": () => {
      switchboard.set([]);
      return [];
    },
  } satisfies Partial<Handlers>;
}

type FaultToAdd = { [Name in keyof Omit<ActiveFault, "kind">]?: number | null | undefined } & { kind: string };

function withDefaults({ kind, value = null, remaining = null }: FaultToAdd): ActiveFault {
  return { kind, value, remaining };
}

function noneCame(filter: NotificationFilter, seconds: number): Conflict {
  const wanted = Object.entries(filter).map(([name, value]) => `${name} ${value}`);
  const which = wanted.length === 0 ? "" : ` with ${wanted.join(", ")}`;
  return new Conflict(404, {
    en: `There is no notification${which} after ${seconds} seconds.`,
    zh: `等待 ${seconds} 秒后仍没有符合条件的通知${wanted.length === 0 ? "" : `：${wanted.join("，")}`}。`,
  });
}

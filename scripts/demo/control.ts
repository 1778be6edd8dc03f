import type { Sandbox } from "../../sandbox/src/index.js";
import type { Exchange, NotificationView } from "../../sandbox/src/views.js";
import { type ConsoleApi, consoleApi } from "../../sandbox/test/support/console-api.js";
import { until } from "../../sandbox/test/support/until.js";

/** What a person does in the sandbox's console and on its phone, through the same addresses as these pages. */
export type Control = ConsoleApi & {
  /** The latest request, as the console shows it. */
  latestRequest(): Promise<Exchange>;
  /** Waits until the notification was attempted so many times. */
  delivered(id: string, attempts: number): Promise<NotificationView>;
  /** Waits until the notification of this event for this contract was attempted. */
  notificationOf(contractId: string, eventType: string): Promise<NotificationView>;
  /** Switches these faults on, and all others off. Without `remaining`, a fault stays on for all requests. */
  spoil(...faults: { kind: string; remaining?: number }[]): Promise<unknown>;
};

export function controlOf({ url }: Sandbox): Control {
  const api = consoleApi(url);
  const find = (what: string, wanted: (notification: NotificationView) => boolean) =>
    until(what, async () => (await api.state()).notifications.find(wanted));
  return {
    ...api,
    latestRequest: async () => api.request((await api.state()).exchanges[0]?.id ?? ""),
    delivered: (id, attempts) => find("a delivery", (found) => found.id === id && found.attempts.length >= attempts),
    notificationOf: (contractId, eventType) =>
      find(eventType, (found) => {
        return found.contract_id === contractId && found.event_type === eventType && found.attempts.length > 0;
      }),
    spoil: (...faults) => api.faults(faults.map((fault) => ({ value: null, remaining: null, ...fault }))),
  };
}

import type { Notification } from "../state/notification.js";
import type { Text } from "../text.js";

/** Where notifications may go. */
export interface TargetPolicy {
  /** Takes them all: with a path, that is where; without, each keeps the path of its own address. */
  forwardTo?: URL | undefined;
  /** Hosts beside this machine that may be contacted. */
  allowHosts: readonly string[];
  /** Where the end of a contract is told: the address that WeChat Pay keeps with the plan. */
  terminationUrl?: string | undefined;
}

/** What a notification is addressed to: an address of its contract's session, or the one that is kept with the plan. */
export type Addressed = Pick<Notification, "event_type" | "notify_url">;

/** The address that a notification is meant for; `null` when there is none. */
export function addressOf({ event_type, notify_url }: Addressed, { terminationUrl }: TargetPolicy): string | null {
  return event_type === "PAPAY.TERMINATE" ? (terminationUrl ?? null) : notify_url;
}

/** Where a notification goes, or why to nowhere. */
export function targetOfNotification(notification: Addressed, policy: TargetPolicy): { url: URL } | { held: Text } {
  const address = addressOf(notification, policy);
  return address === null ? { held: TOLD_TO_NOBODY } : targetOf(address, policy);
}

/** Where what is meant for an address goes, or why to nowhere. */
export function targetOf(notifyUrl: string, { forwardTo, allowHosts }: TargetPolicy): { url: URL } | { held: Text } {
  // The document's format of addresses admits some that are none, such as a port of 99999.
  if (!URL.canParse(notifyUrl)) {
    return { held: { en: `${notifyUrl} is no address.`, zh: `${notifyUrl} 不是合法的地址。` } };
  }
  const url = new URL(notifyUrl);
  if (forwardTo) {
    const target = new URL(forwardTo);
    // Set, not resolved: a path that begins with two slashes would name another host.
    if (target.pathname === "/") target.pathname = url.pathname;
    return { url: target };
  }
  if (isLoopback(url.hostname) || allowHosts.includes(url.hostname)) return { url };
  return {
    held: {
      en: `Would be sent to ${notifyUrl}. The sandbox contacts no host but this machine: start it with --forward-to http://localhost:3000 (your server), or --allow-host ${url.hostname}.`,
      zh: `本应发送至 ${notifyUrl}。沙箱只访问本机：请使用 --forward-to http://localhost:3000（您的服务）或 --allow-host ${url.hostname} 启动。`,
    },
  };
}

const TOLD_TO_NOBODY: Text = {
  en: "Not sent. WeChat Pay tells the end of a contract to the termination URL that it keeps with the plan, never to success_notify_url, and this plan has none: the real platform would have told nobody, too. Start the sandbox with --termination-url https://merchant.example/terminations (yours).",
  zh: "未发送。微信支付将解约结果通知到随模板登记的解约回调地址，而不是 success_notify_url；此模板没有登记该地址，因此真实平台也不会通知任何人。请使用 --termination-url https://merchant.example/terminations（您的地址）启动沙箱。",
};

/** As written, without asking DNS, which could answer otherwise a moment later. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

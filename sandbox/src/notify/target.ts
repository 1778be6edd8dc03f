import type { Notification } from "../state/notification.js";
import type { Text } from "../text.js";

/** The hosts that notifications may be sent to. */
export interface TargetPolicy {
  /** The target of all notifications. Without a path, each notification keeps the path of its own address. */
  forwardTo?: URL | undefined;
  /** Allowed hosts besides this machine. */
  allowHosts: readonly string[];
  /** The termination URL that WeChat Pay registers with the plan. */
  terminationUrl?: string | undefined;
}

/** The parts of a notification that decide its address. */
export type Addressed = Pick<Notification, "event_type" | "notify_url">;

/** The address of a notification; `null` when it has none. */
export function addressOf({ event_type, notify_url }: Addressed, { terminationUrl }: TargetPolicy): string | null {
  return event_type === "PAPAY.TERMINATE" ? (terminationUrl ?? null) : notify_url;
}

/** The target of a notification, or why it is held. */
export function targetOfNotification(notification: Addressed, policy: TargetPolicy): { url: URL } | { held: Text } {
  const address = addressOf(notification, policy);
  return address === null ? { held: TOLD_TO_NOBODY } : targetOf(address, policy);
}

/** The target of notifications for an address, or why they are held. */
export function targetOf(notifyUrl: string, { forwardTo, allowHosts }: TargetPolicy): { url: URL } | { held: Text } {
  // The document's pattern allows some invalid URLs, such as the port 99999.
  if (!URL.canParse(notifyUrl)) {
    return { held: { en: `${notifyUrl} is not a valid address.`, zh: `${notifyUrl} 不是合法的地址。` } };
  }
  const url = new URL(notifyUrl);
  if (forwardTo) {
    const target = new URL(forwardTo);
    // Assigned, not resolved: a path that begins with two slashes would change the host.
    if (target.pathname === "/") target.pathname = url.pathname;
    return { url: target };
  }
  if (isLoopback(url.hostname) || allowHosts.includes(url.hostname)) return { url };
  return {
    held: {
      en: `It should go to ${notifyUrl}. The sandbox sends to this machine only: enter your server in the console's Notifications, or start the sandbox with --forward-to http://localhost:3000 (your server) or --allow-host ${url.hostname}.`,
      zh: `本应发送至 ${notifyUrl}。沙箱只访问本机：请在控制台的“通知”中填写您的服务地址，或使用 --forward-to http://localhost:3000（您的服务）或 --allow-host ${url.hostname} 启动沙箱。`,
    },
  };
}

const TOLD_TO_NOBODY: Text = {
  en: "Not sent. WeChat Pay sends the notification of a termination to the termination URL registered with the plan, never to success_notify_url. This plan has none, so the real platform would send nothing either. Start the sandbox with --termination-url https://merchant.example/terminations (your URL).",
  zh: "未发送。微信支付将解约结果通知到随模板登记的解约回调地址，而不是 success_notify_url；此模板没有登记该地址，因此真实平台也不会通知任何人。请使用 --termination-url https://merchant.example/terminations（您的地址）启动沙箱。",
};

/** By name, without DNS, whose answer could change. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

import type { Text } from "../text.js";

/** Where notifications may go. */
export interface TargetPolicy {
  /** Takes them all: with a path, that is where; without, each keeps the path of its own address. */
  forwardTo?: URL | undefined;
  /** Hosts beside this machine that may be contacted. */
  allowHosts: readonly string[];
}

/** Where a notification goes, or why to nowhere. */
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

/** As written, without asking DNS, which could answer otherwise a moment later. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

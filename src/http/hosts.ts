import type { Transport } from "../runtime/wire.js";

/** How long a host is avoided after it gave no answer, in milliseconds. */
const REST = 60_000;

/** A host of the API. */
export interface Host {
  origin: string;
  /** Sends to that origin. */
  send: Transport;
}

/** The hosts of one client, all of the same platform, the preferred one first. It remembers which ones failed. */
export interface Hosts {
  /** The host to send to: the first that did not fail in the last minute; when all failed, the one that failed first. */
  next(): Host;
  /** Must be called when a host gave no answer. */
  failed(host: Host): void;
}

/** @param now - Unix time in milliseconds. */
export function createHosts(hosts: readonly [Host, ...Host[]], now: () => number): Hosts {
  /** When each host failed, the oldest failure first. */
  const failures = new Map<Host, number>();
  // In both directions: otherwise a clock that is set back would exclude a host for too long.
  const isResting = (failedAt: number | undefined) => failedAt !== undefined && Math.abs(now() - failedAt) < REST;
  return {
    next: () => {
      if (failures.size === 0) return hosts[0];
      const [longestAgo = hosts[0]] = failures.keys();
      return hosts.find((host) => !isResting(failures.get(host))) ?? longestAgo;
    },
    failed: (host) => {
      failures.delete(host);
      failures.set(host, now());
    },
  };
}

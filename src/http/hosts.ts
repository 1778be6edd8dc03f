import type { Transport } from "../runtime/wire.js";

/** For how long a host that gave no answer is not preferred, in milliseconds. */
const REST = 60_000;

/** A host of the API. */
export interface Host {
  origin: string;
  /** Sends to that origin. */
  send: Transport;
}

/** The hosts of one client, all of the same platform, the preferred one first. What failed is remembered here. */
export interface Hosts {
  /** The host to send to: the first that did not fail lately; where all did, that whose failure is the longest ago. */
  next(): Host;
  /** Must be told when a host gave no answer. */
  failed(host: Host): void;
}

/** @param now - Unix time in milliseconds. */
export function createHosts(hosts: readonly [Host, ...Host[]], now: () => number): Hosts {
  /** When each failed, the longest ago first. */
  const failures = new Map<Host, number>();
  // Either way, so that a clock which was set back brings none into disuse.
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

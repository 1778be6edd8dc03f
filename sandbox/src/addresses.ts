import { isIPv6 } from "node:net";

/** Where a sandbox listens, and under which names. */
interface Listening {
  host: string;
  https: boolean;
  names: readonly string[];
}

/** How a sandbox is reached. */
export interface Addresses {
  /** The base URL of the API. */
  url: string;
  /** The console for a browser on this machine, which may not know the name in `url`. */
  consoleUrl: string;
}

/** The addresses of a sandbox that listens: by its first name, else by where it listens. */
export function addressesOf({ host, https, names }: Listening, port: number): Addresses {
  const scheme = https ? "https" : "http";
  const isAnywhere = isUnspecified(host) || host === "127.0.0.1";
  const here = isAnywhere ? (https ? "localhost" : "127.0.0.1") : withBrackets(host);
  return { url: `${scheme}://${names[0] ?? here}:${port}`, consoleUrl: `${scheme}://${here}:${port}` };
}

/** What a Host header may name: this machine, where it listens, and the names that it was given. */
export function hostNamesOf({ host, names }: Omit<Listening, "https">): string[] {
  const own = isUnspecified(host) ? [] : [withBrackets(host)];
  return [...new Set(["127.0.0.1", "localhost", "[::1]", ...own, ...names])];
}

/** The address that stands for all of a machine's. */
export function isUnspecified(address: string): boolean {
  return address === "0.0.0.0" || address === "::";
}

/** Whether none but this machine reaches an address. */
export function isLoopbackAddress(address: string): boolean {
  return /^(?:::ffff:)?127(?:\.\d+){3}$/.test(address) || address === "::1";
}

export function withBrackets(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

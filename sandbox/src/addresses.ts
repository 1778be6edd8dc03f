import { isIPv6 } from "node:net";

/** The address that a sandbox listens on, and its names. */
interface Listening {
  host: string;
  https: boolean;
  names: readonly string[];
}

/** The URLs of a sandbox. */
export interface Addresses {
  /** The base URL of the API. */
  url: string;
  /** The console for a browser on this machine, which may not know the name in `url`. */
  consoleUrl: string;
}

/** The URLs of a sandbox. The base URL has the first name, or the address that it listens on. */
export function addressesOf({ host, https, names }: Listening, port: number): Addresses {
  const scheme = https ? "https" : "http";
  const isAnywhere = isUnspecified(host) || host === "127.0.0.1";
  const here = isAnywhere ? (https ? "localhost" : "127.0.0.1") : withBrackets(host);
  return { url: `${scheme}://${names[0] ?? here}:${port}`, consoleUrl: `${scheme}://${here}:${port}` };
}

/** The host names that a Host header may have: this machine, the address that it listens on, and the `--name`s. */
export function hostNamesOf({ host, names }: Omit<Listening, "https">): string[] {
  const own = isUnspecified(host) ? [] : [withBrackets(host)];
  return [...new Set(["127.0.0.1", "localhost", "[::1]", ...own, ...names])];
}

/** Whether an address means all addresses of a machine. */
export function isUnspecified(address: string): boolean {
  return address === "0.0.0.0" || address === "::";
}

/** Whether only this machine reaches an address. */
export function isLoopbackAddress(address: string): boolean {
  return /^(?:::ffff:)?127(?:\.\d+){3}$/.test(address) || address === "::1";
}

export function withBrackets(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

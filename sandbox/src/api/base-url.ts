import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";

/** A name or an address, with a port or without. */
const HOST = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?$/i;

/**
 * The address by which a request came, for links in its answer: whoever has reached the sandbox by it can open them.
 *
 * @param own - what it is when the Host is missing or no host
 */
export function baseUrlOf({ headers, socket }: IncomingMessage, own: string): string {
  const { host = "" } = headers;
  if (!HOST.test(host)) return own;
  return `${(socket as Partial<TLSSocket>).encrypted ? "https" : "http"}://${host}`;
}

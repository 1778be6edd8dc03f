import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";

/** A host name or an address; a port is optional. */
const HOST = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?$/i;

/**
 * The base URL that the caller used, for links in the answer: the caller can open them.
 *
 * @param own - the result when the Host header is missing or not a host
 */
export function baseUrlOf({ headers, socket }: IncomingMessage, own: string): string {
  const { host = "" } = headers;
  if (!HOST.test(host)) return own;
  return `${(socket as Partial<TLSSocket>).encrypted ? "https" : "http"}://${host}`;
}

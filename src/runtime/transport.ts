/*
 * How requests are sent, and long answers kept, unless the caller says otherwise: by the runtime's `fetch`, and in memory.
 * `transport.node.ts` beside it does the same by node:https and a temporary file; package.json picks one under the name
 * #transport, and the same tests run on both.
 */
import { createFetchTransport } from "./fetch-transport.js";
import { globalOf } from "./global.js";
import type { Transport } from "./wire.js";

export { createSpool } from "./spool.js";

/** A transport to `origin`. */
export function createTransport(origin: string): Transport {
  return createFetchTransport(origin, globalOf("fetch", "give createClient a fetch"), false);
}

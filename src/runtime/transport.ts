/*
 * The default way to send requests and to keep long answers: the runtime's `fetch`, and memory. `transport.node.ts` uses
 * node:https and a temporary file; package.json selects one of them under the name #transport, and the same tests run on both.
 */
import { createFetchTransport } from "./fetch-transport.js";
import { globalOf } from "./global.js";
import type { Transport } from "./wire.js";

export { createSpool } from "./spool.js";

/** Makes a transport to `origin`. */
export function createTransport(origin: string): Transport {
  return createFetchTransport(origin, globalOf("fetch", "give createClient a fetch"), false);
}

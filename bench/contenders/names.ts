/** The SDK under test: the first line of every cell. */
export const OURS = "wechatpay-global";
/** The plain openapi-fetch client: signed and verified alike, bodies not checked. */
export const API = `${OURS}, client.api`;
/** Over the global `fetch`, which other runtimes than Node use. */
export const FETCH = `${OURS}, fetch`;

/** What calls cost without an SDK. */
export const FLOOR_NAMES = [
  "node:http, sync",
  "node:http, thread pool",
  "undici, sync",
  "undici, thread pool",
] as const;

/** The floor that counts: with the way of signing that is the faster one for so many calls in flight. */
export function namedFloor(inFlight: number): (typeof FLOOR_NAMES)[number] {
  return inFlight === 1 ? "node:http, sync" : "node:http, thread pool";
}

/** Other packages. */
export const PEER_NAMES = [
  "wechatpay-axios-plugin",
  "wechatpay-node-v3",
  "@tnwx/wxpay",
  "node-easywechat",
  "wxpay-v3",
] as const;

/** Those that do not verify answers, and so do less. */
export const UNVERIFIED: readonly string[] = PEER_NAMES.slice(1);

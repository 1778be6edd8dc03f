/** This SDK: the first line of every cell. */
export const OURS = "wechatpay-global";
/** The openapi-fetch client: it signs and verifies too, but does not check bodies. */
export const API = `${OURS}, client.api`;
/** Over the global `fetch`, which other runtimes than Node use. */
export const FETCH = `${OURS}, fetch`;

/** Calls without an SDK. */
export const FLOOR_NAMES = [
  "node:http, sync",
  "node:http, thread pool",
  "undici, sync",
  "undici, thread pool",
] as const;

/** The floor that this SDK is compared with: the faster way of signing for this number of calls in flight. */
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

/** Packages that do not verify answers, and so do less work. */
export const UNVERIFIED: readonly string[] = PEER_NAMES.slice(1);

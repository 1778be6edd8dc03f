import type { Contender } from "./contender.js";

/** What a contender is to the comparison. */
type Role = "ours" | "floor" | "peer";

/** Answers whose signature is not verified; ciphertexts whose tag is not checked. */
export type Gap = "signature of answers" | "tag";

interface Entry {
  role: Role;
  /** What it does not do, though it is timed beside those that do. Proved before anything is timed. */
  leavesOut: readonly Gap[];
  /** Loads the contender alone, so that no other costs its process time or memory. */
  load(): Promise<Contender>;
}

const floor = (name: keyof typeof import("./floor.js")["FLOOR"]): Entry => ({
  role: "floor",
  leavesOut: [],
  load: async () => (await import("./floor.js")).FLOOR[name],
});

const peer = (leavesOut: readonly Gap[], load: Entry["load"]): Entry => ({ role: "peer", leavesOut, load });

/** Everything that is compared, by the name under which it is shown. */
export const CONTENDERS: Record<string, Entry> = {
  "wechatpay-global": { role: "ours", leavesOut: [], load: async () => (await import("./ours.js")).ours },
  "wechatpay-global, fetch": { role: "ours", leavesOut: [], load: async () => (await import("./ours.js")).oursFetch },
  "wechatpay-global, client.api": {
    role: "ours",
    leavesOut: [],
    load: async () => (await import("./ours.js")).oursApi,
  },
  "crypto.sign": floor("crypto.sign"),
  "crypto.sign and header": floor("crypto.sign and header"),
  "crypto.sign on the thread pool": floor("crypto.sign on the thread pool"),
  WebCrypto: floor("WebCrypto"),
  "node:crypto": floor("node:crypto"),
  "node:http, sync": floor("node:http, sync"),
  "node:http, thread pool": floor("node:http, thread pool"),
  "undici, sync": floor("undici, sync"),
  "undici, thread pool": floor("undici, thread pool"),
  "wechatpay-axios-plugin": peer([], async () => (await import("./axios-plugin.js")).axiosPlugin),
  "wechatpay-node-v3": peer(["signature of answers", "tag"], async () => (await import("./node-v3.js")).nodeV3),
  "@tnwx/wxpay": peer(["signature of answers"], async () => (await import("./tnwx.js")).tnwx),
  "node-easywechat": peer(["signature of answers"], async () => (await import("./easywechat.js")).easywechat),
};

/** The SDK under test: the first line of every cell. */
export const OURS = "wechatpay-global";

export const PEERS = Object.keys(CONTENDERS).filter((name) => CONTENDERS[name]?.role === "peer");

/** @throws Error for a name that is not there. */
export function entryOf(name: string): Entry {
  const entry = CONTENDERS[name];
  if (entry === undefined) throw new Error(`no contender ${name}`);
  return entry;
}

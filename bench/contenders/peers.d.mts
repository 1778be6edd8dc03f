import type { Contender } from "./contender.js";
import type { PEER_NAMES } from "./names.js";

export const PEERS: Record<(typeof PEER_NAMES)[number], Contender>;

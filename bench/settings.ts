/** The parts of a run, in their order. */
export const PARTS = ["calls", "peers", "operations", "small", "import", "memory"] as const;

export type PartName = (typeof PARTS)[number];

/** How often things are done. */
export interface Settings {
  mode: "default" | "quick";
  /** The number of fresh processes, one after another, in which the part `calls` is measured. */
  processes: number;
  /** The calls of each contender before anything is timed. */
  warmUp: number;
  /** The same in the part `peers`: some packages take twenty times as long. */
  peerWarmUp: number;
  /** The calls in a block: at least `least`, and `perFlight` for each call in flight. */
  block: { least: number; perFlight: number };
  /** The blocks of each contender, for each cell and process. */
  rounds: Record<"calls" | "peers" | "operations" | "small" | "import", number>;
  /** The calls of each contender that are checked before any is timed, over http and over TLS. */
  checked: number;
  memory: { calls: number; clients: number };
}

export const SETTINGS: Record<Settings["mode"], Settings> = {
  default: {
    mode: "default",
    processes: 4,
    warmUp: 10_000,
    peerWarmUp: 1_000,
    block: { least: 200, perFlight: 8 },
    rounds: { calls: 25, peers: 8, operations: 20, small: 40, import: 15 },
    checked: 128,
    memory: { calls: 200_000, clients: 10_000 },
  },
  quick: {
    mode: "quick",
    processes: 1,
    warmUp: 60,
    peerWarmUp: 12,
    block: { least: 8, perFlight: 0.25 },
    rounds: { calls: 2, peers: 1, operations: 1, small: 2, import: 1 },
    checked: 16,
    memory: { calls: 400, clients: 40 },
  },
};

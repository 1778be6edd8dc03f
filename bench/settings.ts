/** The parts of a run, in their order. */
export const PARTS = ["operations", "post", "import", "bundle", "install", "memory", "growth"] as const;

export type PartName = (typeof PARTS)[number];

/** How long and how often things are done. Times in milliseconds. */
export interface Settings {
  mode: "default" | "full" | "quick";
  operation: { rounds: number; warmUp: number; windows: number; window: number };
  /**
   * What no floor is may have fewer rounds. The warm-up ends when both its time and its calls are over: compilers
   * count calls, and a server is warm.
   */
  post: { rounds: number; otherRounds: number; warmUp: number; warmUpCalls: number; duration: number };
  import: { rounds: number };
  /** Whether the peers are installed, too. */
  install: { peers: boolean };
  memory: { calls: number; clients: number };
  growth: { rounds: number; warmUp: number; warmUpCalls: number; duration: number };
}

export const SETTINGS: Record<Settings["mode"], Settings> = {
  default: {
    mode: "default",
    operation: { rounds: 5, warmUp: 200, windows: 3, window: 80 },
    post: { rounds: 5, otherRounds: 3, warmUp: 1_500, warmUpCalls: 500, duration: 800 },
    import: { rounds: 11 },
    install: { peers: true },
    memory: { calls: 200_000, clients: 10_000 },
    growth: { rounds: 3, warmUp: 200, warmUpCalls: 400, duration: 400 },
  },
  full: {
    mode: "full",
    operation: { rounds: 15, warmUp: 400, windows: 7, window: 150 },
    post: { rounds: 11, otherRounds: 5, warmUp: 2_000, warmUpCalls: 2_000, duration: 2_000 },
    import: { rounds: 41 },
    install: { peers: true },
    memory: { calls: 1_000_000, clients: 20_000 },
    growth: { rounds: 7, warmUp: 300, warmUpCalls: 1_000, duration: 1_000 },
  },
  quick: {
    mode: "quick",
    operation: { rounds: 1, warmUp: 10, windows: 1, window: 40 },
    post: { rounds: 1, otherRounds: 1, warmUp: 20, warmUpCalls: 1, duration: 80 },
    import: { rounds: 1 },
    install: { peers: false },
    memory: { calls: 800, clients: 80 },
    growth: { rounds: 1, warmUp: 10, warmUpCalls: 1, duration: 50 },
  },
};

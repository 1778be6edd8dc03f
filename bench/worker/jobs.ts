/** What one process of the benchmark does. Times in milliseconds. */
export type Job = OperationJob | PostJob | CheckJob | KeysJob | ClientsJob | MemoryJob;

interface Common {
  materialFile: string;
}

/** Runs one operation again and again. */
export interface OperationJob extends Common {
  kind: "operation";
  contender: string;
  operation: Operation;
  concurrency: number;
  /** What is verified or parsed: JSON of texts with their headers. */
  messagesFile?: string;
  warmUp: number;
  /** The figure is the median of this many windows. */
  windows: number;
  window: number;
}

export type Operation = "authorize" | "verify" | "decrypt" | "parse";

/** Posts to the stub again and again. */
export interface PostJob extends Common {
  kind: "post";
  contender: string;
  origin: string;
  concurrency: number;
  warmUp: number;
  warmUpCalls: number;
  duration: number;
  /** Of the request, in bytes; default as small as a real one. */
  bodySize?: number;
}

/** Posts a few times, one by one and at once, and says how many of it went well. */
export interface CheckJob extends Common {
  kind: "check";
  contender: string;
  origin: string;
}

/** Parses notifications with a client that knows many platform keys. */
export interface KeysJob extends Common {
  kind: "keys";
  keys: number;
  warmUp: number;
  duration: number;
}

/** Posts to the stub through many clients of one process, in turn. */
export interface ClientsJob extends Common {
  kind: "clients";
  origin: string;
  clients: number;
  concurrency: number;
  duration: number;
}

/** Looks at memory while calls are made, or while clients are made, used once and dropped. */
export interface MemoryJob extends Common {
  kind: "memory";
  origin: string;
  what: "calls" | "clients";
  count: number;
  concurrency: number;
}

/** Figures by name. */
export type Round = Record<string, number>;
